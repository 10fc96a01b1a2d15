export { editDistance } from './edit-distance.ts';
export { fold, shorten } from './fold.ts';
export { latin } from './latin.ts';
export { inLatinLetters } from './latin-letters.ts';
export { detectScript } from './script.ts';
export {
  addWord,
  allowedDistance,
  letterGroups,
  similarWords,
  trigramSimilarity,
  type WordSet,
  wordSet,
} from './similar-words.ts';
export { spokenRoot, stem } from './stem.ts';
export { stopWords } from './stop-words.ts';
export { tokens, words } from './tokens.ts';
