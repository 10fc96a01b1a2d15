import type { Language, Phrases } from './words.ts';

/**
 * concept: one thing that shops of any country name in their own words, so that an English "backpack" finds "Tas Ransel"
 * and a Russian "чёрный" finds the option value "Hitam".
 *
 * type: a kind of product; colour, size, material: values of options; value: what options of any name are called (a pattern, a
 * flavour, a scent, a form); recipient: for whom ("kids", "women");
 * option: the name of an option itself ("colour", "size", "capacity"); use: what for ("running", "wedding");
 * feature: what it has or can ("waterproof", "long-sleeved").
 */
export type ConceptKind =
  | 'type'
  | 'colour'
  | 'size'
  | 'material'
  | 'value'
  | 'recipient'
  | 'option'
  | 'use'
  | 'feature';

export type Concept = {
  kind: ConceptKind;
  /** Unique among its kind, English, kebab-case: "backpack", "dark-blue", "xl". */
  id: string;
  /** Ids of wider concepts of the same kind, separated by spaces: "bag" for "backpack". */
  broader?: string;
  words: Record<Language, Phrases>;
};

export function conceptKey(concept: Concept): string {
  return `${concept.kind}:${concept.id}`;
}
