import { letterGroups, words } from '#understanding/text';

/**
 * Short texts by the letters of their words: what is asked in nearly the same words is found by all of them, the small ones
 * too ("who", "when", "can I"), which a search for what is rare leaves out.
 */
export type Likeness<T> = {
  ids: T[];
  /** Group of letters -> how rare it is, and the texts that have it. */
  groups: Map<string, { rarity: number; places: number[] }>;
  /** By text: the length of its vector. */
  lengths: number[];
};

export type Alike<T> = { id: T; likeness: number };

const groupSize = 3;
/** As many words of a question are looked at. */
const mostWords = 60;

export function likenessOf<T>(texts: { id: T; text: string }[]): Likeness<T> {
  const groups: Likeness<T>['groups'] = new Map();
  const groupsOf = texts.map(({ text }) => lettersOf(text));
  groupsOf.forEach((own, place) => {
    for (const group of own) {
      const known = groups.get(group);
      if (known) known.places.push(place);
      else groups.set(group, { rarity: 0, places: [place] });
    }
  });
  for (const group of groups.values()) group.rarity = rarityOf(group.places.length, texts.length);
  const lengths = groupsOf.map((own) => length([...own].map((group) => groups.get(group)?.rarity ?? 0)));
  return { ids: texts.map(({ id }) => id), groups, lengths };
}

/** How alike each text is to the one asked, 0 to 1 (cosine), the likest first; texts that share nothing are left out. */
export function alike<T>({ ids, groups, lengths }: Likeness<T>, asked: string): Alike<T>[] {
  const shared = new Map<number, number>();
  const rarities: number[] = [];
  for (const group of lettersOf(asked)) {
    const { rarity, places } = groups.get(group) ?? { rarity: rarityOf(0, ids.length), places: [] };
    rarities.push(rarity);
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + rarity ** 2);
  }
  const own = length(rarities);
  return [...shared]
    .flatMap(([place, sum]) => {
      const id = ids[place];
      return id === undefined ? [] : [{ id, likeness: sum / (own * (lengths[place] ?? 1) || 1) }];
    })
    .sort((a, b) => b.likeness - a.likeness);
}

function lettersOf(text: string): Set<string> {
  return new Set(
    words(text)
      .slice(0, mostWords)
      .flatMap((word) => [...letterGroups(word.slice(0, 40), groupSize)]),
  );
}

function rarityOf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function length(values: number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
}
