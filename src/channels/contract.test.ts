import { afterAll, describe, expect, it } from 'vitest';
import { fixturesOf, openSimulatorOf, platforms } from '../../test/support/platform.ts';
import { sayings } from '../../test/support/sayings.ts';
import { testWorld } from '../../test/support/world.ts';
import { channels } from './all.ts';
import type { Account, Address, Hook, Place, PlatformChannel } from './channel.ts';
import { outsideOf } from './outside.ts';
import type { SimulatedHook } from './simulation/index.ts';

it('lists each channel once, by an id fit for addresses', () => {
  const ids = channels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
});

const customer = '6281234500001';

describe.each(platforms.map((channel) => [channel.id, channel] as const))('channel %s', async (id, channel) => {
  const simulator = await openSimulatorOf(id);
  afterAll(() => simulator.close());
  const world = await testWorld({ config: { allowInside: [simulator.host] } });
  const outside = outsideOf(world);
  const account: Account = {
    shopId: 's',
    connectionId: 'k',
    settings: channel.settings.parse(simulator.settings) as Record<string, unknown>,
    hookUrl: 'https://shop.example/hooks/x/k',
    baseUrl: 'https://shop.example',
  };
  const fixtures = fixturesOf(id);
  const large = fixtures.length >= 25;

  it('has settings that say which are secret, and words to set it up in every language', () => {
    expect(channel.settings.safeParse({ ...simulator.settings, surprise: 1 }).success).toBe(false);
    for (const language of ['id', 'ru', 'en', 'pt']) expect(channel.setup?.[language]?.steps.length).toBeGreaterThan(2);
  });

  it('brings fixtures of its own', () => expect(large).toBe(true));

  it('takes what the platform signed, and nothing else', async () => {
    const real = simulator.sign(JSON.stringify({ hello: 1 }));
    expect((await channel.verify(hookOf(real), account)).kind).toBe('genuine');
    const bare = { ...real, headers: { 'content-type': 'application/json' } };
    expect((await channel.verify(hookOf(bare), account)).kind).toBe('refused');
    const forged = { ...real, headers: Object.fromEntries(Object.entries(real.headers).map(([k, v]) => [k, `${v}0`])) };
    expect((await channel.verify(hookOf(forged), account)).kind).toBe('refused');
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('reads %s', async (_name, { hook, events }) => {
    const body = hook.text ?? JSON.stringify(hook.body);
    const read = await channel.parse(
      hookOf({ ...simulator.sign(body), headers: hook.headers ?? {} }, hook.query),
      account,
    );
    expect(read).toMatchObject(events);
    expect(read).toHaveLength(events.length);
    expect(new Set(read.map(({ key }) => key)).size).toBe(read.length);
    for (const { key } of read) expect(key).not.toMatch(/undefined|NaN|^$/);
  });

  it('reads what was recorded elsewhere, of an account that it does not know', async () => {
    for (const { hook, name } of fixtures) {
      const signed = simulator.sign(hook.text ?? JSON.stringify(hook.body));
      const read = await channel.parse(hookOf(signed, hook.query), { ...account, settings: {} });
      expect(read.length, name).toBeGreaterThan(0);
    }
  });

  const address: Address = { to: customer };
  const place = (isWindowOpen = true): Place => ({
    account,
    address,
    capabilities: channel.capabilities(account, address),
    language: 'id',
    isWindowOpen,
    heardHours: isWindowOpen ? 1 : 25,
  });

  it.each(sayings)('shows %s, as the platform takes it', async (name, said) => {
    const rendered = channel.render(said, place());
    if (rendered.kind === 'refused') throw new Error(rendered.reason);
    expect(channel.render(said, place())).toEqual(rendered);
    expect(rendered.requests.length).toBeGreaterThan(0);
    const before = simulator.shown(customer).length;
    for (const [n, request] of rendered.requests.entries()) {
      const outcome = await channel.send({ id: `${name}-${n}`, request, address }, account, outside);
      expect(outcome, JSON.stringify(request).slice(0, 300)).toMatchObject({ kind: 'sent' });
    }
    const shown = simulator.shown(customer).slice(before);
    const words = shown.map(({ text, links }) => [text, ...links].join('\n')).join('\n');
    const squeezed = words.replace(/\s+/g, '');
    if (!said.items) expect(squeezed).toContain(said.text.replace(/\s+/g, '').slice(-200));
    for (const url of [said.payment?.url, said.payment?.qr]) if (url) expect(words).toContain(url);
    const offered = [
      ...shown.flatMap(({ choices }) => choices.map((choice) => choice.id)),
      ...rendered.numbered.map((n) => n.id),
    ];
    expect([...new Set(offered)]).toEqual((said.choices ?? []).map((choice) => choice.id));
  });

  it('says what became of a request: sent, to be tried again, or nobody knows', async () => {
    const rendered = channel.render({ id: 'm', seq: 1, author: 'bot', kind: 'text', text: 'halo' }, place());
    const request = rendered.kind === 'requests' ? rendered.requests[0] : undefined;
    if (!request) throw new Error('nothing to send');
    const attempt = () =>
      channel.send({ id: 'm1', request, address }, account, outside).catch(() => ({ kind: 'thrown' }));
    simulator.fail('tooMany');
    expect(await attempt()).toMatchObject({ kind: 'retry' });
    simulator.fail('broken');
    expect((await attempt()).kind).toMatch(/retry|ambiguous/);
    simulator.fail('lostAnswer');
    expect((await attempt()).kind).toMatch(/thrown|ambiguous/);
    expect(await attempt()).toMatchObject({ kind: 'sent' });
  });

  it('refuses what does not come from a platform that knows it', async () => {
    const wrong = { ...account, settings: { ...account.settings, ...wrongSecrets(channel, account) } };
    const findings = await channel.check?.(wrong, outside, 'id');
    expect(findings ?? [1]).not.toEqual([]);
    expect((await channel.check?.(account, outside, 'id')) ?? []).toEqual([]);
  });
});

/** Every setting that holds a secret, changed by its last letter. */
function wrongSecrets(channel: PlatformChannel, { settings }: Account): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      typeof value === 'string' && /token|secret|password/.test(name) && channel.settings ? [[name, `${value}x`]] : [],
    ),
  );
}

function hookOf(
  { method, headers, body, query: behind = '' }: SimulatedHook,
  query: Record<string, string> = {},
): Hook {
  return { method, url: `https://shop.example/hooks/x/k${behind}`, headers, query, rawBody: Buffer.from(body) };
}
