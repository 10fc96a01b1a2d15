import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemIndonesian } from '@orama/stemmers/indonesian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { fold } from './fold.ts';

const longest = 40;

/**
 * Roots that begin with "k" and lose it after meng- and peng- ("kirim": "mengirim", "pengiriman"). No rule can tell them from
 * roots that begin with a vowel ("ambil": "mengambil"), so the ones of everyday trade are listed.
 */
const rootsWithK = new Set(
  `kirim kembali kurang kumpul kenal kemas kecil kunjung kosong kontrak kuasa kelola kena kejar ketik kunci kupas kering
  kasih kata keluar keluh kerja kira kocok konsumsi kontak konfirmasi kopi kredit kritik kuat kukus kulit kurs kuras`.split(
    /\s+/,
  ),
);

/** Roots that begin with "c"; others that people say with "ny" begin with "s": "nyuci" but "nyiram". */
const rootsWithC = new Set('cari coba cuci catat cicip cicil cukur colok campur cetak cabut cium contoh'.split(' '));

const stemmers: Record<string, (word: string) => string> = {
  // Short words keep their ending in the stemmer: "gasnya".
  id: (word) => rootWithK(word) ?? stemIndonesian(spokenRoot(word).replace(/^([a-z]{3})nya$/, '$1')),
  // Words too short to have a stem keep their y: "flies".
  en: (word) => stemEnglish(word.replace(/'s?$/, '').replace(/^([^aeiou]{1,3})ies$/, '$1y')),
  // Folded words have lost the marks by which the stemmer knows its endings.
  pt: (word) => fold(stemPortuguese(withoutDiminutive(word).replace(/cao$/, 'ção').replace(/coes$/, 'ções'))),
  ru: stemRussian,
};

/**
 * The stem of a folded word, for matching only: "pengiriman" and "dikirim" are "kirim". A word of a language without a
 * stemmer is its own stem.
 */
export function stem(word: string, language: string): string {
  const stemmer = stemmers[language];
  return stemmer && word.length <= longest ? stemmer(word) : word;
}

const shortestDiminutive = 8;

/** "Filhotinho" is a "filhote", "raposinha" a "raposa"; shorter ones are words of their own ("farinha"). */
function withoutDiminutive(word: string): string {
  return word.length < shortestDiminutive ? word : word.replace(/z?inh([oa]s?)$/, '$1');
}

function rootWithK(word: string): string | undefined {
  const match = /^(?:me?ng|pe?ng|ng|di|ter|ber|ke)?k?([aeiou][a-z]+?)(?:nya|ku|mu|lah|kah)?$/.exec(word);
  const rest = match?.[1];
  if (!rest) return undefined;
  return bodiesOf(rest)
    .map((body) => `k${body}`)
    .find((root) => rootsWithK.has(root));
}

/** The root of an Indonesian word that is said shorter than written: "nyiram" is "menyiram", "ngecek" is "mengecek". */
export function spokenRoot(word: string): string {
  const [, rest] = /^ny([aeiou][a-z]+)$/.exec(word) ?? [];
  if (rest) return bodiesOf(rest).some((body) => rootsWithC.has(`c${body}`)) ? `c${rest}` : `s${rest}`;
  return word.replace(/^ng(?:e(?=[^aeiou][aeiou]))?([a-z]{3,})$/, '$1');
}

/** A word without its first letter, and without the ending that may stand behind it. */
function bodiesOf(rest: string): string[] {
  return [rest, rest.replace(/(?:nya|kan|an|in|i)$/, '')];
}
