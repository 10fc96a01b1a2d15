import { expect, it } from 'vitest';
import { answerAsStaff, closeConversation, timeline } from '#conversations';
import { transact } from '#platform/db';
import { testShop } from '../../../test/support/database.ts';
import { testDesk } from '../../../test/support/desk.ts';

const said = async ({ db, shopId }: { db: Parameters<typeof timeline>[0]; shopId: string }, id: string) => {
  const entries = await timeline(db, shopId, id, { limit: 20 });
  return entries.flatMap((entry) => (entry.author === 'bot' ? [entry.content.text] : []));
};

it('climbs at half of the time, shortly before its end and at its end, then goes on until somebody answers', async () => {
  const desk = await testDesk();
  const id = await desk.handsOver('sari');
  expect(await desk.row(id)).toMatchObject({ status: 'waiting', rung: 0, due_at: new Date('2026-11-23T03:00:30Z') });
  for (let second = 0; second < 29; second++) await desk.pass(1);
  expect(await desk.alerts(id)).toEqual(['1@15', '2@25']);
  expect(await said(desk, id)).toEqual([]);
  await desk.pass(1);
  expect(await desk.alerts(id)).toEqual(['1@15', '2@25', '3@30']);
  expect(await said(desk, id)).toEqual([expect.stringContaining('nomor 1')]);
  await desk.pass(60);
  await desk.pass(600);
  expect(await desk.alerts(id)).toEqual(['1@15', '2@25', '3@30', '4@90', '5@690']);
  expect(await said(desk, id)).toHaveLength(1);
  const jobs = await desk.db.selectFrom('jobs').select('run_at').where('key', '=', `ladder ${id}`).execute();
  expect(jobs).toHaveLength(1);
});

it('is over when somebody answers, and notes how long it took', async () => {
  const desk = await testDesk();
  const [id, other] = [await desk.handsOver('sari'), await desk.handsOver('budi')];
  await desk.pass(16);
  const action = { shopId: desk.shopId, conversationId: id, staffId: 'ani', now: desk.clock.now() };
  await transact(desk.db, (tx) => answerAsStaff(tx, action, { reply: { kind: 'text', text: 'Halo!' } }));
  await transact(desk.db, (tx) => closeConversation(tx, { ...action, conversationId: other }));
  await desk.pass(600);
  expect(await desk.alerts(id)).toEqual(['1@16']);
  expect(await desk.alerts(other)).toEqual(['1@16']);
  expect(await desk.row(id)).toMatchObject({ status: 'human', watch_id: null, due_at: null, waiting_since: null });
  const responses = await desk.db.selectFrom('responses').selectAll().where('shop_id', '=', desk.shopId).execute();
  expect(responses).toMatchObject([
    { conversation_id: id, staff_id: 'ani', kind: 'first', waited_ms: 16_000, rung: 1 },
  ]);
});

it('passes a mark once, whoever else runs its job', async () => {
  const desk = await testDesk();
  const id = await desk.handsOver('sari');
  const job = await desk.db.selectFrom('jobs').selectAll().where('key', '=', `ladder ${id}`).executeTakeFirstOrThrow();
  await desk.pass(15);
  const { seq: _, ...again } = job;
  await desk.db
    .insertInto('jobs')
    .values({ ...again, payload: JSON.stringify(again.payload) })
    .execute();
  await desk.work();
  expect(await desk.alerts(id)).toEqual(['1@15']);
});

it('passes marks that were overtaken while nobody looked all at once: each is noted, the customer hears one word', async () => {
  const desk = await testDesk();
  const many = [];
  for (const sender of ['sari', 'budi', 'dewi']) many.push(await desk.handsOver(sender));
  await desk.pass(27);
  for (const id of many) expect(await desk.alerts(id)).toEqual(['1@27', '2@27']);
  await desk.pass(3);
  for (const [place, id] of many.entries()) {
    expect(await desk.alerts(id)).toEqual(['1@27', '2@27', '3@30']);
    expect(await said(desk, id)).toEqual([expect.stringContaining('nomor')]);
    expect(await desk.row(id)).toMatchObject({ rung: 3, promised_at: expect.any(Date), last_seq: 2 });
    const jobs = await desk.db.selectFrom('jobs').select('payload').where('key', '=', `ladder ${id}`).execute();
    expect(jobs, `of number ${place}`).toMatchObject([{ payload: { rung: 4 } }]);
  }
});

it('outside of the hours it promises the hour of opening, and counts from there', async () => {
  const hours = { 'mon-fri': '09:00-12:00, 13:00-17:00' };
  const monday = { at: new Date('2026-11-23T05:15:00Z'), opens: new Date('2026-11-23T06:00:00Z') };
  const desk = await testDesk({ hours, holidays: ['2026-11-24'] }, monday.at);
  const id = await desk.handsOver('sari');
  expect(await desk.row(id)).toMatchObject({ promised_at: monday.opens, watch_since: monday.opens });
  await desk.pass(45 * 60);
  expect(await desk.alerts(id)).toEqual([]);
  await desk.pass(15);
  expect(await desk.alerts(id)).toEqual(['1@2715']);
  const evening = await testDesk({ hours, holidays: ['2026-11-24'] }, new Date('2026-11-23T10:30:00Z'));
  const late = await evening.handsOver('budi');
  expect(await evening.row(late)).toMatchObject({ promised_at: new Date('2026-11-25T02:00:00Z') });
});

it('a channel can have hours of its own', async () => {
  const { settings } = await testShop();
  const channelHours = { web: { daily: '20:00-22:00' } };
  const desk = await testDesk({ support: { ...settings.support, channel_hours: channelHours } });
  const id = await desk.handsOver('sari');
  expect(await desk.row(id)).toMatchObject({ promised_at: new Date('2026-11-23T13:00:00Z') });
});
