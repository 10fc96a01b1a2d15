import type { Content, Context } from '#conversations';
import { type Command, type DialogueView, type Lexicon, type Understanding, understand } from '#understanding';
import { fold, words } from '#understanding/text';
import { bestLabel } from './labels.ts';
import { pageChoice } from './page-choice.ts';
import type { DialogueState, Offer } from './state.ts';
import type { World } from './world.ts';

/**
 * What a message of any kind means. A tapped choice stands for the command it was offered with, a position asks for what is
 * near, a picture speaks through its caption; only words have to be understood.
 * @param offered the choices last put before the customer: whoever types the words of one has chosen it
 */
export function meaningOf(
  message: { content: Content; binding: Command | null },
  view: DialogueView,
  lexicon: Lexicon,
  offered: Offer[] = [],
): Understanding {
  const { content, binding } = message;
  switch (content.kind) {
    case 'text': {
      const typed = typedChoice(content.text, view, offered) ?? typedName(content.text, view);
      return typed ? certain(view, typed, 'a choice, typed') : understand(content.text, view, lexicon);
    }
    case 'choice': {
      const chosen = binding ?? pageChoice(content.id);
      return chosen ? certain(view, chosen, 'a choice') : understand(content.label ?? content.id, view, lexicon);
    }
    case 'location': {
      const { latitude, longitude } = content;
      return certain(view, { name: 'ask_stores', position: { latitude, longitude } }, 'a position');
    }
    case 'media':
      if (content.caption) return understand(content.caption, view, lexicon);
      return certain(view, pictureCommand(view, content.url), 'a picture');
    case 'contact': {
      const [value] = content.phones;
      return certain(
        view,
        value ? { name: 'give', field: 'phone', value } : { name: 'unknown', text: '' },
        'a contact',
      );
    }
    case 'order':
      return certain(view, addCommand(content), 'a cart');
  }
}

/** A cart put together in a platform's catalogue: goods that we do not know by their SKU are named as they came. */
function addCommand({ items }: Extract<Content, { kind: 'order' }>): Command {
  return {
    name: 'add',
    items: items.map(({ sku, quantity, handle, options = {} }) => ({
      item: { text: handle ? '' : sku, candidates: handle ? [{ handle, score: 1 }] : [], options },
      quantity,
    })),
  };
}

const longestChoice = 4;

/** The words of a choice, typed; a way of delivery or payment that is asked for may be typed loosely ("by card, please"). */
function typedChoice(text: string, { pending }: DialogueView, offered: Offer[]): Command | undefined {
  const exact = offered.find(({ label }) => fold(label) === fold(text.trim()));
  const isMethod = pending?.kind === 'shipping_method' || pending?.kind === 'payment_method';
  if (!exact && !pending && isChoosingChange(offered) && words(text).length <= longestChoice)
    return offered[
      bestLabel(
        offered.map(({ label }) => label),
        text,
      )
    ]?.command;
  if (exact || !isMethod || text.includes('?') || words(text).length > longestChoice) return exact?.command;
  return offered[
    bestLabel(
      pending.ids.map((id, index) => `${id} ${pending.labels[index] ?? ''}`),
      text,
    )
  ]?.command;
}

/** "What would you like to change?": the name of a thing among other words is enough ("the delivery, please"). */
function isChoosingChange(offered: Offer[]): boolean {
  return offered.filter(({ command }) => command.name === 'change').length > 1;
}

/** Two and more words with capitals, as names are written. */
export const fullName =
  /^\p{Lu}[\p{L}'’.-]+(?: (?:d[aeo]s?|bin|binti|van|\p{Lu}[\p{L}'’.-]*)){0,3} \p{Lu}[\p{L}'’.-]+$/u;

/** Asked for a name, two and more words with capitals are one, whatever they mean besides: "Lima" is a number elsewhere. */
function typedName(text: string, { pending }: DialogueView): Command | undefined {
  const isName = pending?.kind === 'field' && pending.field === 'name' && fullName.test(text.trim());
  return isName ? { name: 'give', field: 'name', value: text.trim() } : undefined;
}

/** Whoever has an order and sends a picture without a word most likely shows that they have paid. */
function pictureCommand(view: DialogueView, url: string): Command {
  return view.hasOrders ? { name: 'paid', text: url } : { name: 'unknown', text: '' };
}

function certain(view: DialogueView, command: Command, found: string): Understanding {
  return { language: view.language, commands: [command], confidence: 1, evidence: [found], alternatives: [] };
}

/** What was written; '' when it was something else than text. */
export function wordsOf(content: Content): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'media' ? (content.caption ?? '') : '';
}

/** A customer who writes from a product's page talks about it, as long as nothing else is being talked about. */
export function inContext(
  state: DialogueState,
  context: Context | undefined,
  catalog: World['catalog'],
): DialogueState {
  const product = context?.productHandle ? catalog.byHandle.get(context.productHandle) : undefined;
  if (!product || product.handle === state.page || state.pending) return state;
  const price = Math.min(...product.variants.map((variant) => variant.price));
  const focus = { handle: product.handle, sku: null, title: product.title, options: {}, price };
  return { ...state, page: product.handle, focus };
}
