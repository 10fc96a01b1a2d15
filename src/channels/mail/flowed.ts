/**
 * Text whose lines were broken to fit (RFC 3676) ends a broken line with a space. Whoever takes a mail apart joins such lines
 * without looking who is quoted in them; so it is told that they are not broken, and they are joined here.
 */
const inHeader = /^(content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?format="?)flowed/gim;

export type Unflowed = { raw: Buffer; isFlowed: boolean };

export function withoutFlow(raw: Buffer): Unflowed {
  const text = raw.toString('latin1');
  const fixed = text.replace(inHeader, '$1fixed ');
  return fixed === text ? { raw, isFlowed: false } : { raw: Buffer.from(fixed, 'latin1'), isFlowed: true };
}

/** A line goes on in the next one of the same speaker; "-- " begins a signature. */
export function joinFlow(text: string): string {
  const joined: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = joined.at(-1);
    const goesOn = last?.endsWith(' ') && !/^>* ?-- $/.test(last) && depthOf(last) === depthOf(line);
    if (goesOn) joined[joined.length - 1] = last + line.replace(/^>+ ?/, '');
    else joined.push(line);
  }
  return joined.join('\n');
}

const depthOf = (line: string) => /^>*/.exec(line)?.[0].length ?? 0;
