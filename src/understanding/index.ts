export type {
  CheckoutField,
  Command,
  CommandName,
  CommandOf,
  GuideAnswer,
  ItemRef,
  Pointer,
  ProductQuery,
  Remembered,
} from './command.ts';
export { engineWith, isTrained, sharedEngine, sourceKey } from './engine.ts';
export type { Engine } from './grammar.ts';
export { isSameDelivery } from './languages/deliveries.ts';
export { namedIn } from './languages/named-in.ts';
export { saysPickup } from './languages/pickup.ts';
export { buildLexicon } from './lexicon/build-lexicon.ts';
export { lackingColour } from './lexicon/lacking-colour.ts';
export type { Lexicon, LexiconProduct } from './lexicon/lexicon.ts';
export { otherWords } from './lexicon/other-words.ts';
export { operatingPoints, understand } from './understand.ts';
export type { DialogueView, Guide, GuideQuestion, Pending, SeenItem, Understanding } from './view.ts';
