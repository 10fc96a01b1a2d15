import { isSameDelivery } from '#understanding';
import { detectScript, editDistance, fold, latin, words } from '#understanding/text';

/** Which label was said: the same words, or the one label that shares most of them; -1 when that is not clear. */
export function bestLabel(labels: string[], text: string): number {
  const exact = labels.findIndex((label) => fold(label) === fold(text));
  if (exact >= 0) return exact;
  const all = words(text);
  const telling = all.filter((word) => !taking.has(word));
  const said = telling.length > 0 ? telling : all;
  const shared = labels.map((label) => words(label).filter((word) => said.some((other) => alike(word, other))).length);
  const most = Math.max(0, ...shared);
  return most > 0 && shared.filter((count) => count === most).length === 1 ? shared.indexOf(most) : -1;
}

/** Words with which anything is chosen: "ambil kurir aja", where one can also "ambil sendiri". */
const taking = new Set(
  'ambil pakai pake pilih lewat via aja saja take use by with choose via через беру давайте выберу pelo pela via com quero prefiro'.split(
    ' ',
  ),
);

/** The same word in another form or language: "картой" for "карта", "курьером" for "kurir". */
function alike(one: string, other: string): boolean {
  if (one === other || isSameDelivery(one, other) || soundsAlike(one, other)) return true;
  const stem = Math.max(4, Math.ceil(Math.min(one.length, other.length) * 0.6));
  return one.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}

const fewestHeard = 4;
const everySound = 5;

/** The same word in other letters: "сдэк" and "sdek", "боксберри" and "Boxberry". */
function soundsAlike(one: string, other: string): boolean {
  if (detectScript(one) === detectScript(other)) return false;
  const [first, second] = [one, other].map((word) => latin(fold(word)).replaceAll('x', 'ks').replaceAll('y', 'i'));
  const most = Math.floor((first?.length ?? 0) / everySound);
  return (
    first !== undefined &&
    second !== undefined &&
    first.length >= fewestHeard &&
    editDistance(first, second, most) <= most
  );
}
