import { fold, latin, stem, words } from '#understanding/text';
import { placeLines } from './places.ts';

/** A place under all its names, and what it lies in, directly. Names are lists of compared words. */
type Place = { name: string; names: string[][]; within: Set<Place> };

/** All places by every name, and those names, the longest first. */
type Gazetteer = {
  byName: Map<string, Place>;
  longestFirst: { place: Place; name: string[] }[];
  standAlone: Set<string>;
};

/** Too short, or words of everyday talk besides: a place only when the text is nothing else. */
const needsToStandAlone =
  'sp rj mg es pr sc rs ba pe ce ma rn pb al se pi df go mt ms am pa ro ap rr to rio serra santos natal palmas norte sul metro nusantara юг центр batu banjar minas';

let known: Gazetteer | undefined;

/** Read when a text is first looked through: no start waits for it. */
function gazetteer(): Gazetteer {
  known ??= readGazetteer();
  return known;
}

function readGazetteer(): Gazetteer {
  const byName = readPlaces();
  const longestFirst = [...new Set(byName.values())]
    .flatMap((place) => place.names.map((name) => ({ place, name })))
    .sort((a, b) => b.name.length - a.name.length || b.name.join('').length - a.name.join('').length);
  const standAlone = new Set(needsToStandAlone.split(' ').map((name) => comparedWords(name).join(' ')));
  return { byName, longestFirst, standAlone };
}

/**
 * The places that a text names, the most exact first: the longest names win their words.
 * @example placesIn('kalau ke Bandung ongkirnya berapa?') // ['bandung']
 */
export function placesIn(text: string): string[] {
  return findPlaces(text).map((place) => place.name);
}

/**
 * Whether a shop's regions cover what a text names: a region itself, or a place in it. A region that the catalogue of places
 * does not know is looked for by its words. Where a town is called like the region around it, and places of that region are
 * named beside it ("São Paulo, Osasco, Guarulhos"), the town is meant.
 * @example regionsCover(['Jawa'], 'Jl. Braga 5, Bandung') // true
 */
export function regionsCover(regions: string[], text: string): boolean {
  const wanted = regions.map((region) => ({ words: comparedWords(region), place: placeNamed(region) }));
  const found = findPlaces(text);
  const all = comparedWords(text);
  return wanted.some(({ words: regionWords, place }) => {
    if (!place) return regionWords.length > 0 && contains(all, regionWords) >= 0;
    const isTown = wanted.some(({ place: other }) => other && other !== place && liesIn(other, place));
    return found.some((one) => one === place || (!isTown && liesIn(one, place)));
  });
}

function placeNamed(name: string): Place | undefined {
  return gazetteer().byName.get(comparedWords(name).join(' '));
}

/** A place that is known by its Latin name only may be written as it sounds: "Бекаси", "в Депоке". */
function findPlaces(text: string): Place[] {
  const all = comparedWords(text);
  const found = placesAmong(all);
  if (found.length > 0 || !/\p{Script=Cyrillic}/u.test(text)) return found;
  const asWritten = placesAmong(comparedWords(latin(fold(text))));
  return asWritten.length > 0 ? asWritten : placesAmong(all.map(latin));
}

function placesAmong(all: string[]): Place[] {
  const { longestFirst, standAlone } = gazetteer();
  const free = [...all];
  const found: Place[] = [];
  for (const { place, name } of longestFirst) {
    if (standAlone.has(name.join(' ')) && name.length !== all.length) continue;
    const at = contains(free, name);
    if (at < 0) continue;
    free.fill('', at, at + name.length);
    if (!found.includes(place)) found.push(place);
  }
  return found.filter((place) => !found.some((other) => other !== place && liesIn(other, place)));
}

function liesIn(place: Place, region: Place): boolean {
  if (place === region) return true;
  for (const outer of place.within) if (liesIn(outer, region)) return true;
  return false;
}

/** Where `part` begins in `all`; -1: nowhere. */
function contains(all: string[], part: string[]): number {
  return all.findIndex((_, at) => part.every((word, offset) => all[at + offset] === word));
}

/** Folded; Russian words without their endings, so that "до Омска" names Омск. */
export function comparedWords(text: string): string[] {
  return words(fold(text))
    .flatMap((word) => word.split('-'))
    .filter(Boolean)
    .map((word) => (/\p{Script=Cyrillic}/u.test(word) ? stem(word, 'ru') : word));
}

function readPlaces(): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const line of placeLines.split('\n').filter(Boolean)) {
    const [head = '', inside = ''] = line.split(' = ');
    const region = placeOf(places, head);
    for (const part of inside.split(', ')) placeOf(places, part).within.add(region);
  }
  return places;
}

function placeOf(places: Map<string, Place>, text: string): Place {
  const spelled = text.split(' / ').map((name) => name.trim());
  const names = spelled.map(comparedWords);
  const known = names.map((name) => places.get(name.join(' '))).find(Boolean);
  const place = known ?? { name: spelled[0] ?? '', names: [], within: new Set() };
  for (const name of names) {
    if (!places.has(name.join(' '))) place.names.push(name);
    places.set(name.join(' '), places.get(name.join(' ')) ?? place);
  }
  return place;
}
