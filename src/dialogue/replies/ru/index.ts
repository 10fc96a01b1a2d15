import { en } from '../en/index.ts';
import type { Phrases } from '../phrases.ts';

export const ru: Phrases = en;
