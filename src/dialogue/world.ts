import type { Cart } from '#commerce/carts';
import type { Catalog } from '#commerce/catalog';
import type { DialogueState } from './state.ts';
import type { Step } from './steps.ts';

/** What a decision looks at besides the dialogue's own memory; all of it in memory, so that deciding needs no database. */
export type World = {
  catalog: Pick<Catalog, 'shop' | 'products' | 'byHandle' | 'search'>;
  cart: Cart;
  hasOrders: boolean;
  /** The customer's words; '' when it was no text. */
  said: string;
  now: Date;
};

/** What is to be done, and the state as it stands before it is done. */
export type Decision = { steps: Step[]; state: DialogueState };
