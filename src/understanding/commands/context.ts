import type { Wish } from '../clauses/wishes.ts';
import type { ItemRef } from '../command.ts';
import { isNothing, type Said, saidOf } from '../items/item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Clause } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';

/** What a wish is turned into a command with. */
export type Context = {
  lexicon: Lexicon;
  view: DialogueView;
  wish: Wish;
  clause: Clause;
  /** The thing that an earlier wish of the same message was about. */
  before: ItemRef | undefined;
};

/** The thing that a wish is about; when it names none, the one before it in the message. */
export function itemOf(context: Context): ItemRef {
  return thingOf(context).item;
}

export function thingOf({ lexicon, view, clause, before }: Context): Said {
  const said = saidOf(lexicon, view, clause);
  return before && isImplied(said.item) ? { ...said, item: withOptions(before, said.item) } : said;
}

/** All things that a wish names, each with its quantity. */
export function thingsOf(context: Context): Said[] {
  const { lexicon, view, wish } = context;
  return [thingOf(context), ...wish.things.map((reading) => saidOf(lexicon, view, reading.clause))];
}

function isImplied(item: ItemRef): boolean {
  return (
    isNothing({ ...item, options: {}, text: '' }) || (item.pointer?.kind === 'this' && item.candidates.length === 0)
  );
}

function withOptions(before: ItemRef, said: ItemRef): ItemRef {
  return {
    ...before,
    options: { ...before.options, ...said.options },
    ...(said.except ? { except: said.except } : {}),
  };
}
