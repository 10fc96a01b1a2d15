import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, type TestApi, testApi, testShop } from '../../../test/support/api.ts';
import { point } from '../../../test/support/furnish-said.ts';

let api: TestApi;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'warung-'));
  api = await testApi({ config: { dataDir } });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const raw = { 'content-type': 'application/octet-stream' };
const header = 'Handle,Title,Body (HTML),Variant Price,Variant Inventory Qty,Image Src';
const products = (...rows: string[]) => Buffer.from([header, ...rows].join('\n'));

async function begin(call: Client, files: Record<string, Buffer>) {
  const { id } = (await call('POST', '/v1/imports')).body as unknown as { id: string };
  for (const [path, data] of Object.entries(files)) {
    const answer = await call('POST', `/v1/imports/${id}/files?path=${encodeURIComponent(path)}`, data, raw);
    expect([path, answer.status]).toEqual([path, 204]);
  }
  return { id, look: () => call('GET', `/v1/imports/${id}`), run: () => call('POST', `/v1/imports/${id}/run`) };
}

const titlesOf = async (call: Client) =>
  ((await call('GET', '/v1/products')).body as unknown as { items: { title: string; status: string }[] }).items
    .filter(({ status }) => status === 'active')
    .map(({ title }) => title)
    .sort();

it('shows what would be new and changed, changes nothing by that, then does it; what the file leaves out stays', async () => {
  const { shopId } = await testShop();
  const call = await api.client(shopId);
  const first = await begin(call, { 'products.csv': products('helm,Helm,,85000,3,', 'bel,Bel,,20000,5,') });
  expect((await first.look()).body).toMatchObject({
    problems: [],
    changes: { isWhole: false, products: { added: 2, changed: 0 }, titles: { added: ['Helm', 'Bel'] } },
  });
  expect(await titlesOf(call)).toEqual([]);
  expect((await first.run()).status).toBe(200);
  expect(await titlesOf(call)).toEqual(['Bel', 'Helm']);
  expect((await first.look()).status).toBe(404);

  const second = await begin(call, { 'products.csv': products('helm,Helm Anak,,90000,3,'), 'faq.csv': faq });
  expect((await second.look()).body).toMatchObject({
    changes: { products: { added: 0, changed: 1, archived: 0 }, faq: { written: 1, deleted: 0 } },
  });
  await second.run();
  expect(await titlesOf(call)).toEqual(['Bel', 'Helm Anak']);
});

const faq = Buffer.from('question,answer\nBuka jam berapa?,Jam 9 sampai 5.\n');

it('names the row of what is wrong with what to do, and imports nothing of it', async () => {
  const { shopId } = await testShop();
  const call = await api.client(shopId);
  const wrong = products('helm,Helm,,murah,3,', 'bel,Bel,,20000,5,images/bel.png');
  const { look, run } = await begin(call, { 'products.csv': wrong });
  const { problems } = (await look()).body as unknown as { problems: object[] };
  expect(problems).toMatchObject([
    { file: 'products.csv', line: 2, column: expect.any(String), reason: expect.stringContaining('murah') },
    { file: 'products.csv', line: 3, reason: expect.stringContaining('put it into images/') },
  ]);
  expect((await run()).status).toBe(400);
  expect(await titlesOf(call)).toEqual([]);
});

it('takes only what a shop is made of, from who may, and nothing of another shop', async () => {
  const [ours, theirs] = [await testShop(), await testShop()];
  const call = await api.client(ours.shopId);
  const { id } = await begin(call, {});
  for (const path of ['../secret', 'images/../../x', '/etc/passwd', 'notes.txt', 'images/.././x']) {
    const answer = await call('POST', `/v1/imports/${id}/files?path=${encodeURIComponent(path)}`, point, raw);
    expect([path, answer.status]).toEqual([path, 400]);
  }
  const stranger = await api.client(theirs.shopId);
  expect((await stranger('GET', `/v1/imports/${id}`)).status).toBe(404);
  const reader = await api.client(ours.shopId, ['read']);
  expect((await reader('POST', '/v1/imports')).status).toBe(403);
});

it('keeps a picture by its contents and refuses what is none', async () => {
  const { shopId } = await testShop();
  const call = await api.client(shopId);
  const [one, two] = [await call('POST', '/v1/files', point, raw), await call('POST', '/v1/files', point, raw)];
  expect(one.body).toEqual(two.body);
  expect(one.body.path).toMatch(/^images\/[0-9a-f]{16}\.gif$/);
  expect((await call('POST', '/v1/files', Buffer.from('<svg/>'), raw)).status).toBe(400);
});
