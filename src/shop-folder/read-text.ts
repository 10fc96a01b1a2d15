import type { Problem } from './problem.ts';

/** The text of a file of UTF-8 bytes, without a byte order mark; what is no text is a problem with its line. */
export function readText(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul < 0) return { text, problems: [] };
    const line = text.slice(0, nul).split('\n').length;
    return {
      text: '',
      problems: [{ place: { file, line }, reason: 'has a NUL character; save the file as UTF-8 text' }],
    };
  } catch {
    const line = firstBadLine(bytes);
    return { text: '', problems: [{ place: { file, line }, reason: 'is not UTF-8 text; save the file as UTF-8' }] };
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  while (from <= bytes.length) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to + 1;
    line += 1;
  }
  return line;
}
