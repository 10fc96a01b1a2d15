const letters: Record<string, string> = Object.fromEntries(
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыy ь эe юyu яya'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * Cyrillic letters as Latin ones, by their sound; others stay. For names that are written in both: "Бекаси" is Bekasi.
 * @param text folded
 */
export function latin(text: string): string {
  return text.replaceAll('дж', 'j').replace(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter);
}
