import type { Shop } from '#commerce/shop';
import type { Outcome, Seen } from './outcomes.ts';
import type { ToldFrom } from './state.ts';

/** Where facts of a reply come from, in the version that was read: a product by its handle, an answer of the FAQ by its id, the shop's settings. */
export type Source = { kind: 'product' | 'faq' | 'settings'; id: string; version: number };

const ofSettings = new Set<Outcome['kind']>([
  'hours',
  'contact',
  'shippingTold',
  'paymentWays',
  'stores',
  'coupons',
  'offers',
]);

/**
 * What a turn's outcomes tell facts of, each source once, in the order told. It is kept beside the message, so that whoever
 * reads the reply later can see which state of the catalogue it spoke of.
 */
export function sourcesOf(outcomes: Outcome[], shop: Shop): Source[] {
  const sources = outcomes.flatMap((outcome): Source[] => {
    if (outcome.kind === 'faq') return [{ kind: 'faq', ...outcome.source }];
    if (ofSettings.has(outcome.kind))
      return [{ kind: 'settings', id: shop.slug, version: shop.settingsVersion }, ...seenIn(outcome)];
    return seenIn(outcome);
  });
  return [...new Map(sources.map((source) => [`${source.kind} ${source.id}`, source])).values()];
}

/** Where the facts told last come from, as a customer may ask. */
export function toldFrom(outcomes: Outcome[]): ToldFrom | null {
  for (const outcome of outcomes.toReversed()) {
    if (outcome.kind === 'faq') return { kind: 'faq', title: outcome.question };
    if (ofSettings.has(outcome.kind)) return { kind: 'settings' };
    const title = seenProducts(outcome)[0]?.title;
    if (title) return { kind: 'product', title };
  }
  return null;
}

function seenIn(outcome: Outcome): Source[] {
  return seenProducts(outcome).map(({ handle: id, version }) => ({ kind: 'product', id, version }));
}

function seenProducts(outcome: Outcome): Seen['product'][] {
  const seen = 'seen' in outcome ? outcome.seen : 'reduced' in outcome ? outcome.reduced : null;
  const all: Seen[] = Array.isArray(seen) ? seen : seen ? [seen] : [];
  return all.map(({ product }) => product);
}
