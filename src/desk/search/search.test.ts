import { expect, it } from 'vitest';
import { searchInbox } from '#desk';
import { testDesk } from '../../../test/support/desk.ts';
import { searchQuery } from './query.ts';

it.each([
  ['sepatu', "'s' & ('sepatu':*)"],
  ['  ', null],
  ["'; drop -- & | !", "'s' & ('drop':*)"],
  ['Halo! HALO', "'s' & ('halo':*)"],
])('looks for %s', (text, query) => {
  expect(searchQuery('s', text)).toBe(query);
});

it('finds what was said in four languages by any form of the word, the newest first, of one shop alone', async () => {
  const [desk, other] = [await testDesk(), await testDesk()];
  await other.writes('x', 'sepatu merah');
  const said = [
    'ada sepatu merah?',
    'нужны красные кроссовки',
    'looking for running shoes',
    'quero dois sapatos pretos',
    'sepatunya ukuran berapa',
  ];
  for (const [index, text] of said.entries()) await desk.writes(`c${index}`, text);
  const find = async (text: string) => {
    const { messages } = await searchInbox(desk.db, desk.shopId, { text, limit: 10 });
    return messages.map((message) => said.indexOf(message.text));
  };
  expect(await find('sepatu')).toEqual([4, 0]);
  expect(await find('merah sepatu')).toEqual([0]);
  expect(await find('красный')).toEqual([1]);
  expect(await find('shoe running')).toEqual([2]);
  expect(await find('sapato preto')).toEqual([3]);
  expect(await find('кеды')).toEqual([]);
  const [first] = (await searchInbox(desk.db, desk.shopId, { text: 'sepatu', limit: 1 })).messages;
  const rest = await searchInbox(desk.db, desk.shopId, { text: 'sepatu', limit: 5, before: first?.messageId });
  expect(rest.messages.map(({ text }) => text)).toEqual([said[0]]);
});

it('finds customers by name, number and address', async () => {
  const desk = await testDesk();
  const { customerId, conversationId } = await desk.writes('a');
  const person = { name: 'Sari Dewi', phone: '+6281234567890', email: 'sari@kedai.example' };
  await desk.db.updateTable('customers').set(person).where('id', '=', customerId).execute();
  for (const text of ['sari', 'dewi sari', '6281234567890', 'sari@kedai.example']) {
    expect((await searchInbox(desk.db, desk.shopId, { text, limit: 5 })).customers).toMatchObject([
      { id: customerId, conversationId },
    ]);
  }
});
