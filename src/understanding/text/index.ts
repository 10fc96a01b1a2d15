export { editDistance } from './edit-distance.ts';
export { fold, shorten } from './fold.ts';
export { latin } from './latin.ts';
export { detectScript, type Script } from './script.ts';
export {
  addWord,
  allowedDistance,
  letterGroups,
  type SimilarWord,
  similarWords,
  trigramSimilarity,
  type WordSet,
  wordSet,
} from './similar-words.ts';
export { stem } from './stem.ts';
export { stopWords } from './stop-words.ts';
export { type Token, tokens, words } from './tokens.ts';
