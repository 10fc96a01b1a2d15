/**
 * Typing mistakes by a fixed sequence, the same in every run: letters swapped, left out, doubled or replaced, in turn.
 * @param every one mistake in every so many words of four letters and more: 1 all of them, 2 every second
 */
export function mistyped(text: string, every: 1 | 2 = 2): string {
  let seen = text.length;
  return text.replace(/\p{L}{4,}/gu, (word) => (seen++ % every === every - 1 ? mistake(word, seen) : word));
}

function mistake(word: string, turn: number): string {
  const at = 1 + (turn % (word.length - 2));
  const [head, letter, next, tail] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
  return head + [next + letter, next, letter + letter + next, `e${next}`][Math.floor(turn / 2) % 4] + tail;
}

/** Every third word with its last letter drawn out, as in chats. */
export function drawnOut(text: string): string {
  let seen = text.length;
  return text.replace(/\p{L}{3,}/gu, (word) => (seen++ % 3 === 0 ? word + (word.at(-1) ?? '').repeat(3) : word));
}

/** Every third word of five letters and more without the vowels inside it: "barang" as "brng". */
export function abbreviated(text: string): string {
  let seen = text.length;
  const short = (word: string) =>
    word[0] + word.slice(1, -1).replace(/[aeiouаеиоуыэюяёáéíóúâêôãõà]/giu, '') + word.at(-1);
  return text.replace(/\p{L}{5,}/gu, (word) => (seen++ % 3 === 0 ? short(word) : word));
}
