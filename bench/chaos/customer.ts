import { type Answer, type RunningShop, tell } from '../support/shop.ts';

/** A customer who adds one drink after another, and sends a message again, with its id, until it is acknowledged. */
export type Customer = {
  id: string;
  /** Messages that were acknowledged with an answer. */
  answered: Map<string, Answer>;
  /** All that were ever sent. */
  sent: string[];
  /** The one that is not yet acknowledged. */
  pending: string | null;
};

const order = 'beli 1 teh botol';

export function customers(prefix: string, count: number): Customer[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${prefix}-${n}`,
    answered: new Map(),
    sent: [],
    pending: null,
  }));
}

/** Says one thing after another until `until` says stop or the shop does not answer; gives the errors seen. */
export async function chat(shop: RunningShop, customer: Customer, until: () => boolean): Promise<string[]> {
  const errors: string[] = [];
  while (!until()) {
    try {
      await sayNext(shop, customer);
    } catch (error) {
      errors.push((error as Error).message);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return errors;
}

async function sayNext(shop: RunningShop, customer: Customer): Promise<void> {
  customer.pending ??= `${customer.id}-${customer.sent.length}`;
  const id = customer.pending;
  if (customer.sent.at(-1) !== id) customer.sent.push(id);
  const answer = await tell(shop, customer.id, id, order);
  customer.pending = null;
  customer.answered.set(id, answer);
}

/** Sends what was not acknowledged once more. */
export async function settle(shop: RunningShop, customer: Customer): Promise<void> {
  const id = customer.pending;
  if (id === null) return;
  customer.answered.set(id, await tellPatiently(shop, customer.id, id));
  customer.pending = null;
}

const patienceMs = 60_000;

/** As a client does that is told to come again: for a minute. */
export async function tellPatiently(shop: RunningShop, sender: string, id: string): Promise<Answer> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return await tell(shop, sender, id, order);
    } catch (error) {
      if (!(error as Error).message.startsWith('503 ') || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
