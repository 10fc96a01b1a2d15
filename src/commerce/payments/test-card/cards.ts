/** What a test card does when it is used. */
export type CardBehaviour = 'pays' | 'declines' | 'neverNotifies' | 'notifiesTwice' | 'notifiesLate';

export const testCards: { number: string; behaviour: CardBehaviour }[] = [
  { number: '4242424242424242', behaviour: 'pays' },
  { number: '4000000000000002', behaviour: 'declines' },
  { number: '4000000000000119', behaviour: 'neverNotifies' },
  { number: '4000000000000259', behaviour: 'notifiesTwice' },
  { number: '4000000000000341', behaviour: 'notifiesLate' },
];

/** By the number as people type it, in groups; null when it is no test card. */
export function behaviourOf(typed: string): CardBehaviour | null {
  const number = typed.replace(/[\s-]/g, '');
  return testCards.find((card) => card.number === number)?.behaviour ?? null;
}
