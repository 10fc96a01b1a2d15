import type { Cart } from '#commerce/carts';
import type { FaqEntry, Product } from '#commerce/catalog';
import type { ProductQuery } from '#understanding';
import type { Answer, Voice } from './answer.ts';
import type { Outcome } from './outcomes.ts';
import type { DialogueState } from './state.ts';
import type { Step } from './steps.ts';

/** The catalogue as the dialogue looks at it: in memory, so that deciding needs no database. */
export type CatalogView = {
  products: Product[];
  byHandle: Map<string, Product>;
  search(query: ProductQuery & { limit: number }): { product: Product; score: number }[];
  faq: FaqEntry[];
};

/** What a decision looks at besides the dialogue's own memory. */
export type World = { catalog: CatalogView; cart: Cart; hasOrders: boolean; now: Date };

/** What is to be done, and the state as it stands before it is done. */
export type Decision = { steps: Step[]; state: DialogueState };

export type Respond = (state: DialogueState, outcomes: Outcome[], voice: Voice) => Answer;
