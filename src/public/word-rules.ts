import { fold, shorten, words } from '#understanding/text';

/** Signs that stand for letters where somebody would not be understood by a rule: "sp4m", "$pam". */
const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
};

const address =
  /(?:https?:\/\/|www\.)\S|(?<![\p{L}\d@.])[\p{L}\d-]{2,}\.(?:com|net|org|info|biz|xyz|top|shop|site|online|ru|id|br|io|me|co|link|click|ly)(?![\p{L}\d.])/iu;

/**
 * The rule of a list that a text breaks; null: none. A rule is a word or several ("judi online"); "slot*" is every word that
 * begins so. Letter case, accents, drawn-out letters and figures that stand for letters make no difference.
 * @example brokenRule('Main SL0TTT yuk', ['slot*']) // 'slot*'
 */
export function brokenRule(text: string, rules: string[]): string | null {
  if (rules.length === 0) return null;
  const said = [` ${plainWords(text)} `, ` ${plainWords(replaced(text))} `];
  return rules.find((rule) => said.some((line) => line.includes(sought(rule)))) ?? null;
}

/** Whether a text leads elsewhere. */
export function hasLink(text: string): boolean {
  return address.test(text);
}

function sought(rule: string): string {
  const isOpen = rule.trimEnd().endsWith('*');
  const plain = plainWords(rule.replaceAll('*', ''));
  return isOpen ? ` ${plain}` : ` ${plain} `;
}

function plainWords(text: string): string {
  return words(text)
    .map((word) => shorten(fold(word)))
    .join(' ');
}

function replaced(text: string): string {
  return text.replace(/[013457$@]/g, (sign) => lookAlikes[sign] ?? sign);
}
