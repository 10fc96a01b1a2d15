import { expect, it } from 'vitest';
import { ownConnection } from '#conversations';
import { testApi, testShop } from '../../../test/support/api.ts';
import { openSimulatorOf, platforms } from '../../../test/support/platform.ts';

it('sets up the web chat, and says what it cannot take', async () => {
  const { world, client } = await testApi();
  const { shopId } = await testShop();
  const { id } = await ownConnection(world.db, shopId, 'web', new Date());
  const call = await client(shopId);
  const set = (settings: object) => call('PATCH', `/v1/connections/${id}`, { settings });
  const settings = { allowed_origins: ['https://toko.example'], prompts: [] };
  expect(await set(settings)).toMatchObject({ status: 200, body: { settings } });
  expect(await set({ allowed_origins: ['not a site'] })).toMatchObject({
    status: 400,
    body: { error: { path: 'settings.allowed_origins.0' } },
  });
  expect(await set({ origins: [] })).toMatchObject({ status: 400, body: { error: { path: 'settings' } } });
  const { body } = await call('GET', '/v1/connections');
  expect(body).toMatchObject({ items: [{ id, settings }] });
});

it.each(platforms.map(({ id }) => id))(
  'tries out a connection to %s, and says what is wrong in words',
  async (channel) => {
    const simulator = await openSimulatorOf(channel);
    const { world, client } = await testApi({ config: { allowInside: [simulator.host] } });
    world.baseUrl = () => 'https://toko.example';
    const { shopId } = await testShop();
    const call = await client(shopId);
    const { settings } = simulator;
    const { status, body } = await call('POST', '/v1/connections', { channel, name: 'Utama', settings });
    expect(status).toBe(201);
    const { id, hookUrl } = body as unknown as { id: string; hookUrl: string };
    expect(hookUrl).toBe(`https://toko.example/hooks/${channel}/${id}`);
    const check = () => call('GET', `/v1/connections/${id}/check?language=ru`);
    expect(await check()).toMatchObject({ status: 200, body: { findings: [] } });
    const wrong = Object.entries(settings).filter(([name]) => /token|password/.test(name));
    await call('PATCH', `/v1/connections/${id}`, {
      settings: { ...settings, ...Object.fromEntries(wrong.map(([name, value]) => [name, `${String(value)}x`])) },
    });
    const { findings } = (await check()).body as unknown as { findings: { problem: string; remedy: string }[] };
    expect(findings.length).toBeGreaterThan(0);
    for (const { problem, remedy } of findings) expect(problem + remedy).toMatch(/[а-я]{3}.*[а-я]{3}/s);
    await call('PATCH', `/v1/connections/${id}`, { enabled: false });
    expect((await check()).body).toMatchObject({ findings: [{ problem: expect.stringMatching(/[а-я]{3}/) }] });
    await simulator.close();
  },
);
