import { describe, expect, it } from 'vitest';
import { findTopics, topicsIn } from './index.ts';

describe('topics', () => {
  it.each([
    ['garansinya berapa lama', 'гарантия какая?', 'how long is the warranty', 'qual a garantia'],
    ['kehujanan tembus gak', 'промокает под дождём?', 'can it get wet', 'molha na chuva?'],
    ['bisa dituker kalo kegedean', 'обменяете, если велика?', 'can I swap it', 'dá pra trocar?'],
    ['bisa dibungkus kado?', 'упакуете в подарок?', 'do you gift wrap', 'embrulham pra presente?'],
  ])('are the same in four languages: %s', (...asked) => {
    const topics = asked.map(topicsIn);
    const shared = [...(topics[0] ?? [])].filter((topic) => topics.every((one) => one.has(topic)));
    expect(shared).not.toEqual([]);
  });

  it('stand where they are said', () => {
    expect(findTopics("I don't want it, can I send it back?")).toContainEqual({
      name: 'return',
      of: 'shop',
      from: 6,
      to: 9,
    });
  });

  it('are none in plain talk', () => {
    expect([...topicsIn('halo kak, selamat pagi'), ...topicsIn('ok thanks')]).toEqual([]);
  });
});
