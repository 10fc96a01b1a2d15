import type { Cart } from '#commerce/carts';
import type { Catalog } from '#commerce/catalog';
import type { Flow } from '#commerce/flows';
import type { DialogueState } from './state.ts';
import type { Step } from './steps.ts';

/** What a decision looks at besides the dialogue's own memory; all of it in memory, so that deciding needs no database. */
export type World = {
  catalog: Pick<Catalog, 'shop' | 'products' | 'byHandle' | 'search'>;
  /** The guided conversations of the shop. */
  flows: Flow[];
  /** What is known of the customer. */
  customer: KnownCustomer;
  cart: Cart;
  hasOrders: boolean;
  /** The customer's words; '' when it was no text. */
  said: string;
  now: Date;
  /** The ad by which the customer came with this message. */
  ad: string | null;
  /** The flow that a rule of the shop's opens for whoever comes so. */
  opening: string | null;
};

type KnownCustomer = {
  name: string | null;
  phone: string | null;
  email: string | null;
  /** `bought`: what they took the last times. */
  preferences: { bought?: unknown };
};

/** What is to be done, and the state as it stands before it is done. */
export type Decision = { steps: Step[]; state: DialogueState };
