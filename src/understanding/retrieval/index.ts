export { type Alike, alike, type Likeness, likenessOf } from './likeness.ts';
export { type SearchOptions, search, type TextHit } from './search.ts';
export {
  addDocument,
  buildIndex,
  type IndexDocument,
  type IndexOptions,
  removeDocument,
  type TextIndex,
} from './text-index.ts';
