import { fold } from '#understanding/text';

const latinOfCyrillic: Record<string, string> = Object.fromEntries(
  'аa бb вv гg дd еe жz зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs эe юu яy'
    .split(' ')
    .map(([cyrillic, latin]) => [cyrillic, latin]),
);

/**
 * An order's number as people read it out: the initials of the shop and a running number.
 * @example orderNumber('Kedai Senja', 1042) // 'KS-1042'
 */
export function orderNumber(shopName: string, sequence: number): string {
  return `${orderPrefix(shopName)}-${sequence}`;
}

/**
 * The running number in what a customer types ("ks1042", "#KS 1042", "pesanan 1042"): it alone tells a shop's orders apart,
 * so mistaken initials do no harm. Null when there is no figure.
 */
export function readOrderNumber(text: string): string | null {
  return /\d{1,9}(?=\D*$)/.exec(text.normalize('NFKC'))?.[0] ?? null;
}

/** The letters with which the numbers of a shop's orders begin: "KS". */
export function orderPrefix(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .map(latinLetters)
    .filter(Boolean);
  const initials = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '').slice(0, 2);
  return (initials || 'NO').slice(0, 3).toUpperCase();
}

function latinLetters(word: string): string {
  return [...word].map((letter) => latinOfCyrillic[letter] ?? (/[a-z]/.test(letter) ? letter : '')).join('');
}
