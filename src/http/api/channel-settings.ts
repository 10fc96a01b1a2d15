import { z } from 'zod';
import { type Channel, channels, isPlatform, outsideOf, readAccount, sealSettings, secretsOf } from '#channels';
import { readConnection } from '#conversations';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import type { World } from '#world';

const words = z.object({
  steps: z.array(z.string()).describe('In the order in which they are to be done; {hookUrl} is the address below'),
  fields: z.record(z.string(), z.object({ label: z.string(), help: z.string().optional() })),
});

export const channelShape = z
  .object({
    id: z.string(),
    label: z.string(),
    icon: z.string().describe('The path of an SVG of 18 x 18, drawn with a line of 1.5'),
    revises: z.boolean().describe('What was said there can be changed and taken back'),
    isPlatform: z.boolean().describe('Whether it is an account at a platform, whose webhooks come to us'),
    settings: z.record(z.string(), z.unknown()).describe('JSON Schema; "secret": true is sealed and not shown again'),
    setup: z.record(z.string(), words).nullable().describe('How to set it up, by language'),
  })
  .meta({ id: 'Channel' });

export const findingShape = z.object({ problem: z.string(), remedy: z.string() });

/** A channel as a form and a page are made of it. */
export function described(channel: Channel): z.input<typeof channelShape> {
  return {
    id: channel.id,
    label: channel.label,
    icon: channel.icon,
    revises: isPlatform(channel) ? channel.revise !== undefined : channel.revises === true,
    isPlatform: isPlatform(channel),
    settings: z.toJSONSchema(channel.settings, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>,
    setup: isPlatform(channel) ? (channel.setup ?? null) : null,
  };
}

export function channelOf(id: string): Channel {
  const channel = channels.find((other) => other.id === id);
  if (!channel) throw new AppError('invalid_body', `There is no channel ${id}`, { path: 'channel' });
  return channel;
}

export function hookUrlOf(world: World, { id, channel }: { id: string; channel: string }): string | null {
  const known = channels.find((other) => other.id === channel);
  return known && isPlatform(known) ? `${world.baseUrl()}/hooks/${channel}/${id}` : null;
}

/**
 * The settings of a connection as they are stored, secrets sealed; a secret that is left out stays as it was.
 * @throws ZodError naming the setting that the channel does not have or cannot read
 */
export async function storedSettings(
  tx: Db,
  { secrets }: World,
  channel: Channel,
  id: string,
  wanted: Record<string, unknown>,
): Promise<{ settings: Record<string, unknown>; sealed: string | null }> {
  const known = await readConnection(tx, id);
  const names = secretsOf(channel.settings);
  const kept = known?.sealed ? (JSON.parse(secrets.open(known.sealed, `connection:${id}`)) as object) : {};
  const settings = z.object({ settings: channel.settings }).parse({ settings: { ...kept, ...wanted } }).settings;
  const { open, sealed } = sealSettings(secrets, id, settings, names);
  return { settings: open, sealed };
}

const notSetUp: Record<string, z.output<typeof findingShape>> & { en: z.output<typeof findingShape> } = {
  en: { problem: 'It is switched off, or not set up', remedy: 'Switch it on and fill in its settings' },
  id: { problem: 'Kanal ini mati atau belum diatur', remedy: 'Nyalakan dan isi pengaturannya' },
  pt: { problem: 'Está desligado ou não configurado', remedy: 'Ligue-o e preencha as configurações' },
  ru: { problem: 'Канал выключен или не настроен', remedy: 'Включите его и заполните настройки' },
};

/** What is wrong with a connection, asked of its platform. */
export async function tryOut(world: World, id: string, language: string): Promise<z.output<typeof findingShape>[]> {
  const open = await readAccount(world, id);
  if (!open) return [notSetUp[language] ?? notSetUp.en];
  return (await open.channel.check?.(open.account, outsideOf(world), language)) ?? [];
}
