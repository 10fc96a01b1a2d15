import type { Concept, ConceptKind } from '../concept.ts';

/**
 * Concepts written as a table, one a line, so that the four languages can be read side by side:
 * `id < broader | Indonesian | Russian | English | Portuguese`. Words of one language are separated by commas.
 * @example conceptTable('type', 'backpack < bag | ransel, tas ransel | рюкзак | backpack, rucksack | mochila')
 */
export function conceptTable(kind: ConceptKind, rows: string): Concept[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => conceptOf(kind, row));
}

function conceptOf(kind: ConceptKind, row: string): Concept {
  const [name = '', id = '', ru = '', en = '', pt = ''] = row.split('|').map((cell) => cell.trim());
  const [ownId = '', broader] = name.split('<').map((part) => part.trim());
  return { kind, id: ownId, ...(broader ? { broader } : {}), words: { id, ru, en, pt } };
}
