export { addSpelling, mend, type Spellings } from './spelling.ts';
