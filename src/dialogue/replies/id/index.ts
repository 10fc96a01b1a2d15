import type { Phrases } from '../phrases.ts';
import { cart } from './cart.ts';
import { checkout } from './checkout.ts';
import { flows } from './flows.ts';
import { labels } from './labels.ts';
import { looking } from './looking.ts';
import { manners } from './manners.ts';
import { memory } from './memory.ts';
import { narrow } from './narrow.ts';
import { orders } from './orders.ts';
import { questions } from './questions.ts';
import { shop } from './shop.ts';

export const id: Phrases = {
  ...manners,
  ...looking,
  ...questions,
  ...cart,
  ...checkout,
  ...orders,
  ...shop,
  ...flows,
  ...memory,
  ...narrow,
  ...labels,
};
