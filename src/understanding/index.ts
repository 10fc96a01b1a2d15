export type { CheckoutField, Command, CommandName, CommandOf, ItemRef, Pointer, ProductQuery } from './command.ts';
export type { DialogueView, Pending, SeenItem, Understanding } from './view.ts';
