import { readdirSync, readFileSync } from 'node:fs';
import { channels, isPlatform, type PlatformChannel } from '#channels';
import type { InboundEvent } from '#conversations';
import type { Shown, Simulator } from '../../src/channels/simulation/index.ts';

/** What a webhook of a channel must be read as; the files stand in the channel's own folder. */
export type Fixture = {
  name: string;
  hook: { body?: unknown; text?: string; query?: Record<string, string>; headers?: Record<string, string> };
  events: Partial<InboundEvent>[];
};

export const platforms: PlatformChannel[] = channels.filter(isPlatform);

const folderOf = (channel: string) => new URL(`../../src/channels/${channel}/`, import.meta.url).pathname;

/** Every fixture of a channel: a file holds one or a list. */
export function fixturesOf(channel: string): Fixture[] {
  const folder = `${folderOf(channel)}fixtures/`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => [JSON.parse(readFileSync(folder + file, 'utf8')) as Fixture | Fixture[]].flat());
}

export async function openSimulatorOf(channel: string): Promise<Simulator> {
  const { openSimulator } = (await import(`${folderOf(channel)}simulator.ts`)) as {
    openSimulator: () => Promise<Simulator>;
  };
  return openSimulator();
}

/** The latest choices on a screen: buttons, else the numbered lines of a text. */
export function offered(screen: Shown[]): Shown['choices'] {
  const buttons = screen.findLast(({ choices }) => choices.length > 0)?.choices;
  if (buttons) return buttons;
  const lines = screen.map(({ text }) => [...text.matchAll(/^(\d+)\. (.+)$/gm)]).findLast((found) => found.length > 0);
  return (lines ?? []).map(([, id = '', label = '']) => ({ id, label }));
}
