import type { CommandName } from '#understanding';

/** After one of these, what is said of the same thing may correct it. */
export const changesCart = new Set<CommandName>([
  'add',
  'set_quantity',
  'change_quantity',
  'remove',
  'replace',
  'choose',
  'quantity',
]);

const opening =
  /^\s*(?:no|not|nope|actually|sorry|oops|wait|nao|não|desculpa|ops|perai|bukan|eh|maaf|bentar|нет|не|ой|извини\p{L}*|точнее)(?!\p{L})/iu;
const only = /(?<!\p{L})(?:aja|saja|doang|only|just|только|лишь|só|somente|apenas)(?!\p{L})/iu;

const joining = /^\s*(?:sama|plus|dan|tambah|terus|and|also|и|ещё|еще|плюс|e|mais|também|tambem)(?!\p{L})/iu;

const more =
  /(?<!\p{L})(?:lagi|tambah\p{L}*|nambah|more|another|extra|also|too|ещ[её]|добав\p{L}*|плюс|тоже|mais|outr[oa]s?|também|tamb[eé]m)(?!\p{L})/iu;

/** "Five more": on top of what there is. */
export function saysMore(said: string): boolean {
  return more.test(said);
}

/** "And gloves too": goes on with what was done before. */
export function goesOn(said: string): boolean {
  return joining.test(said);
}

/** "No, ...", "oops, ...": what was said before is not how it is meant. */
export function turnsDown(said: string): boolean {
  return opening.test(said);
}

/** "Only one": the number is what there shall be, not what comes on top. */
export function meansInAll(said: string): boolean {
  return opening.test(said) || only.test(said);
}
