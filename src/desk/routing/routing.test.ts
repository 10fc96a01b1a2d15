import { expect, it } from 'vitest';
import { answerAsStaff } from '#conversations';
import { assignByHand, createTeam, keepCall, openCalls, promiseCall, setDesk, setPresence } from '#desk';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testShop } from '../../../test/support/database.ts';
import { testDesk } from '../../../test/support/desk.ts';

type Desk = Awaited<ReturnType<typeof testDesk>>;
const who = (desk: Desk, userId: string) => ({ shopId: desk.shopId, userId, now: desk.clock.now() });
const comes = (desk: Desk, userId: string, presence: 'online' | 'away' | 'offline' = 'online') =>
  transact(desk.db, (tx) => setPresence(tx, who(desk, userId), presence));
const owner = async (desk: Desk, id: string) => (await desk.row(id)).assignee_id;

it('gives what waits to who comes, spreads it, and keeps to how much each takes', async () => {
  const { settings } = await testShop();
  const desk = await testDesk({ support: { ...settings.support, chats_per_person: 2 } });
  const [ani, budi] = [await desk.person('Ani'), await desk.person('Budi')];
  const first = await desk.handsOver('a');
  expect(await owner(desk, first)).toBeNull();
  await comes(desk, ani);
  await desk.work();
  expect(await owner(desk, first)).toBe(ani);
  await comes(desk, budi);
  const second = await desk.handsOver('b');
  expect(await owner(desk, second)).toBe(budi);
  const rest = [await desk.handsOver('c'), await desk.handsOver('d'), await desk.handsOver('e')];
  const owners = await Promise.all(rest.map((id) => owner(desk, id)));
  expect(owners.filter((id) => id === null)).toHaveLength(1);
  await transact(desk.db, (tx) => setDesk(tx, who(desk, budi), { chatLimit: 3 }));
  await desk.work();
  expect(await owner(desk, rest[2] ?? '')).toBe(budi);
});

it('hands what is open to others when somebody goes, and passes on what is not answered in time', async () => {
  const desk = await testDesk();
  const [ani, budi] = [await desk.person('Ani'), await desk.person('Budi')];
  await comes(desk, ani);
  const id = await desk.handsOver('a');
  await comes(desk, budi);
  await comes(desk, ani, 'offline');
  await desk.work();
  expect(await owner(desk, id)).toBe(budi);
  await comes(desk, ani);
  for (const seconds of [15, 10, 5]) await desk.pass(seconds);
  expect(await owner(desk, id)).toBe(ani);
  expect(await desk.row(id)).toMatchObject({ status: 'waiting', rung: 3 });
});

it('gives a VIP and a language to the team that takes them', async () => {
  const desk = await testDesk();
  const [ani, vera] = [await desk.person('Ani'), await desk.person('Vera')];
  const team = await transact(desk.db, (tx) =>
    createTeam(tx, desk.shopId, { name: 'RU', takes: ['language:ru'], members: [vera] }, desk.clock.now()),
  );
  await comes(desk, ani);
  const [russian, other] = [await desk.handsOver('a', 'ru'), await desk.handsOver('b')];
  expect(await desk.row(russian)).toMatchObject({
    assignee_id: null,
    team_id: team.kind === 'saved' ? team.team.id : '',
  });
  expect(await owner(desk, other)).toBe(ani);
  await comes(desk, vera);
  await desk.work();
  expect(await owner(desk, russian)).toBe(vera);
});

it('of two who assign at once one wins, and the other learns who has it', async () => {
  const desk = await testDesk();
  const [ani, budi] = [await desk.person('Ani'), await desk.person('Budi')];
  const id = await desk.handsOver('a');
  const give = (staffId: string) =>
    transact(desk.db, (tx) =>
      assignByHand(tx, {
        shopId: desk.shopId,
        conversationId: id,
        to: { teamId: null, staffId },
        from: null,
        now: desk.clock.now(),
      }),
    );
  const both = await Promise.all([give(ani), give(budi)]);
  const winner = await owner(desk, id);
  expect(both.filter(({ kind }) => kind === 'assigned')).toHaveLength(1);
  expect(both).toContainEqual({ kind: 'takenBy', staffId: winner });
  expect(await give(newId())).toEqual({ kind: 'takenBy', staffId: winner });
  const reply = { kind: 'text' as const, text: 'x' };
  const loser = winner === ani ? budi : ani;
  const action = { shopId: desk.shopId, conversationId: id, staffId: loser, now: desk.clock.now() };
  expect(await transact(desk.db, (tx) => answerAsStaff(tx, action, { reply }))).toEqual({
    kind: 'takenBy',
    staffId: winner,
  });
});

it('keeps a promised call, and tells everybody once when its hour goes by', async () => {
  const desk = await testDesk();
  const id = await desk.handsOver('a');
  const promisedAt = new Date(desk.clock.now().getTime() + 3_600_000);
  const wanted = { shopId: desk.shopId, conversationId: id, phone: '+62812', promisedAt, now: desk.clock.now() };
  await transact(desk.db, (tx) => promiseCall(tx, wanted));
  const callId = await transact(desk.db, (tx) => promiseCall(tx, wanted));
  expect(await openCalls(desk.db, desk.shopId)).toMatchObject([{ id: callId, overdue: false }]);
  await desk.pass(3600);
  await desk.pass(60);
  expect(await openCalls(desk.db, desk.shopId)).toMatchObject([{ id: callId, overdue: true }]);
  const keep = () => transact(desk.db, (tx) => keepCall(tx, desk.shopId, callId, 'ani', desk.clock.now()));
  expect([await keep(), await keep()]).toEqual([true, false]);
  expect(await openCalls(desk.db, desk.shopId)).toEqual([]);
});
