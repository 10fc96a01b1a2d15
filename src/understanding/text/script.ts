export type Script = 'latin' | 'cyrillic' | 'other' | 'none';

/** The script of most letters of a text; 'none' when it has no letters. */
export function detectScript(text: string): Script {
  let latin = 0;
  let cyrillic = 0;
  let other = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    if (/\p{Script=Latin}/u.test(letter)) latin += 1;
    else if (/\p{Script=Cyrillic}/u.test(letter)) cyrillic += 1;
    else other += 1;
  }
  if (latin + cyrillic + other === 0) return 'none';
  if (cyrillic >= latin && cyrillic >= other) return 'cyrillic';
  return latin >= other ? 'latin' : 'other';
}
