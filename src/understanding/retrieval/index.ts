export { alike, type Likeness, likenessOf } from './likeness.ts';
export { search, type TextHit } from './search.ts';
export {
  addDocument,
  buildIndex,
  removeDocument,
  type TextIndex,
} from './text-index.ts';
