/** Format and control characters, direction marks, variation selectors: nobody sees them, so they mean nothing. */
const invisible = /[[\p{Cf}\p{Cc}\p{Variation_Selector}\u034f]--\n]/gv;

/** A text as it is seen: no invisible characters, compatibility forms (full-width letters, ligatures) as plain ones. */
export function visible(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\t\r]/g, ' ')
    .replace(invisible, '');
}
