import type { Command } from '#understanding';
import { fold, words } from '#understanding/text';
import type { World } from '../world.ts';

const longest = 12;
const number = String.raw`(\d{1,5}\p{L}?)(?!\d)`;
const not = '(?:не|not|bukan|não|nao)';
const but = '(?:а|но|but|tapi|melainkan|mas|e sim)';
const notThis = new RegExp(
  `(?<!\\p{L})${not}\\s+(?:\\p{L}+\\s+)?${number}\\s*,?\\s*(?:${but}\\s+)?(?:\\p{L}+\\s+)?${number}`,
  'iu',
);
const thisNot = new RegExp(`(?<!\\d)${number}\\s*,?\\s*(?:\\p{L}+\\s+)?${not}\\s+${number}`, 'iu');

/** Words before a number in an address that mean one thing, however they are shortened. */
const labels = [
  'кв квартира квартиру квартиры',
  'д дом дома',
  'корп корпус к',
  'apto apartamento ap apt',
  'casa numero n no nº num',
  'bloco bl',
  'flat apartment apt',
  'house number no num unit',
  'no nomor nomer',
  'rt',
  'rw',
  'blok',
].map((group) => group.split(' '));

/**
 * "Flat 12, not 21", "o apto é 302": the address of the order with one of its numbers mended; null when the words mend none. Only
 * while an order is being made, and only what the address already has.
 */
export function addressMended({ said, cart }: World, commands: Command[]): Command[] | null {
  const { status, address } = cart.checkout;
  if (status === 'none' || !address || words(said).length > longest || said.includes('?') || /\d{7}/.test(said))
    return null;
  const isWhole = commands.some(
    (command) => command.name === 'give' && command.field === 'address' && command.value.includes(','),
  );
  if (isWhole && !notThis.test(said) && !thisNot.test(said)) return null;
  const line = exchanged(said, address.line) ?? relabelled(said, address.line) ?? renumbered(said, address.line);
  if (!line || line === address.line) return null;
  const rest = [address.city, address.region, address.postcode].filter((part) => part && !line.includes(part));
  return [{ name: 'give', field: 'address', value: [line, ...rest].join(', ') }];
}

function exchanged(said: string, line: string): string | null {
  const [, wrong, right] = notThis.exec(said) ?? [];
  const [, meant, refused] = thisNot.exec(said) ?? [];
  if (refused && meant && hasNumber(line, refused)) return withNumber(line, refused, meant);
  return wrong && right && hasNumber(line, wrong) ? withNumber(line, wrong, right) : null;
}

function hasNumber(line: string, wanted: string): boolean {
  return new RegExp(`(?<!\\d)${wanted}(?![\\d\\p{L}])`, 'iu').test(line);
}

function withNumber(line: string, wrong: string, right: string): string {
  return line.replace(new RegExp(`(?<!\\d)${wrong}(?![\\d\\p{L}])`, 'iu'), right);
}

/** "The flat is 302": the number after the same word in the address. */
function relabelled(said: string, line: string): string | null {
  const [only, second] = said.match(/(?<!\d)\d{1,5}\p{L}?(?!\d)/giu) ?? [];
  if (!only || second) return null;
  const spoken = words(fold(said));
  for (const [whole, label, gap] of line.matchAll(/(\p{L}+)([\s.:№#]*)\d{1,5}\p{L}?(?!\d)/giu)) {
    const group = label ? labels.find((names) => names.includes(fold(label))) : undefined;
    if (group && spoken.some((word) => group.includes(word))) return line.replace(whole, `${label}${gap}${only}`);
  }
  return null;
}

/** "It's 18 Castle Road": another number beside the same street. */
function renumbered(said: string, line: string): string | null {
  for (const [whole, house, gap, street] of line.matchAll(/(\d{1,5}\p{L}?)(\s+)(\p{L}{3,})/gu)) {
    const meant = street && new RegExp(`(\\d{1,5}\\p{L}?)\\s+${street}(?!\\p{L})`, 'iu').exec(said)?.[1];
    if (meant && meant !== house) return line.replace(whole, `${meant}${gap}${street}`);
  }
  for (const [whole, street, gap, house] of line.matchAll(/(\p{L}{3,})([\s,]+)(\d{1,5}\p{L}?)(?!\d)/gu)) {
    const meant = street && new RegExp(`(?<!\\p{L})${street}[\\s,]+(\\d{1,5}\\p{L}?)(?!\\d)`, 'iu').exec(said)?.[1];
    if (meant && meant !== house) return line.replace(whole, `${street}${gap}${meant}`);
  }
  return null;
}
