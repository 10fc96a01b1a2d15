import { words } from '#understanding/text';

/** Numbers and places as people type them to choose, in the languages we speak; -1 is the last one. */
const spoken: Record<string, number> = Object.fromEntries(
  [
    'satu|pertama|kesatu|one|first|um|uma|primeiro|primeira|один|одна|одно|первый|первая|первое|первую',
    'dua|kedua|two|second|dois|duas|segundo|segunda|два|две|второй|вторая|второе|вторую',
    'tiga|ketiga|three|third|tres|três|terceiro|terceira|три|третий|третья|третье|третью',
    'empat|keempat|four|fourth|quatro|quarto|quarta|четыре|четвертый|четвертая|четвёртый|четвёртая|четвёртую|четвертую',
    'lima|kelima|five|fifth|cinco|quinto|quinta|пять|пятый|пятая|пятое|пятую',
    'enam|keenam|six|sixth|seis|sexto|sexta|шесть|шестой|шестая|шестое|шестую',
    'tujuh|ketujuh|seven|seventh|sete|setimo|sétimo|sétima|семь|седьмой|седьмая|седьмую',
    'delapan|kedelapan|eight|eighth|oito|oitavo|oitava|восемь|восьмой|восьмая|восьмую',
    'sembilan|kesembilan|nine|ninth|nove|nono|nona|девять|девятый|девятая|девятую',
    'sepuluh|kesepuluh|ten|tenth|dez|decimo|décimo|décima|десять|десятый|десятая|десятую',
  ].flatMap((line, index) => line.split('|').map((word) => [word, index + 1])),
);
for (const word of 'terakhir|last|último|última|ultimo|ultima|последний|последняя|последнее|последнюю'.split('|'))
  spoken[word] = -1;

/** Words that may stand around the number: "yang kedua", "nomor 2", "the second one", "o segundo", "номер два". */
const around = new Set(
  'yang yg no nomor nomer nmr pilih pilihan opsi ke kak min dong aja saja ya number option choice the one please o a número numero opção opcao por favor номер вариант пункт пожалуйста выбираю давайте'.split(
    ' ',
  ),
);

/** The number that a short text is, and nothing but: "2", "2.", "#2", "2️⃣", "dua", "второй", "the last one"; else null. */
export function numberIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u{fe0f}\u{20e3}]/gu, '')
    .trim()
    .toLowerCase();
  const digits = /^(?:[#№(]|n[o°º]\.?)?\s*(\d{1,2})\s*[.)]?$/.exec(plain)?.[1];
  if (digits) return Number(digits);
  const rest = words(plain).filter((word) => !around.has(word));
  const [only] = rest;
  if (rest.length !== 1 || only === undefined) return null;
  return /^\d{1,2}$/.test(only) ? Number(only) : (spoken[only] ?? null);
}
