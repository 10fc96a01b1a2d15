import type { Hit, Product } from '#commerce/catalog';

const years = '(?:tahun|thn|th|years?|yrs?|y\\.?o\\.?|лет|года?|год|anos?)';
const asked = new RegExp(`(?<!\\d)(\\d{1,2})\\s*-?\\s*${years}(?!\\p{L})`, 'iu');
const range = new RegExp(`(\\d{1,2})\\s*(?:-|–|—|sampai|to|до|a)\\s*(\\d{1,2})\\s*${years}(?!\\p{L})`, 'iu');

/** For someone of an age, what is made for it comes first and what is made for others drops out, when the descriptions say. */
export function byAge(said: string, hits: Hit[]): Hit[] {
  const age = Number(asked.exec(said)?.[1] ?? Number.NaN);
  if (Number.isNaN(age)) return hits;
  const fits = hits.map((hit) => fitsAge(hit.product, age));
  if (!fits.includes(true)) return hits;
  const made = hits.filter((_, index) => fits[index] === true);
  return [...made, ...hits.filter((_, index) => fits[index] === null)];
}

/** Null when the description names no ages. */
function fitsAge({ bodyText, attributes }: Product, age: number): boolean | null {
  const found = range.exec(`${bodyText}\n${Object.values(attributes).join('\n')}`);
  return found ? age >= Number(found[1]) && age <= Number(found[2]) : null;
}
