import type { CheckoutField } from '../command.ts';

/** Languages the engine speaks; each is a folder beside this file and a line in all.ts. */
export type Language = 'id' | 'ru' | 'en' | 'pt';

/**
 * Words or phrases separated by commas, lower case, with their diacritics. A trailing `*` stands for any ending of up to
 * four letters: `пачк*` is "пачка", "пачки", "пачек"... Spaces inside a phrase match any white space.
 * @example 'di bawah, maksimal, max'
 */
export type Phrases = string;

/**
 * What the grammars of one language need to know. Everything here is closed vocabulary of the language, nothing of a
 * shop: product types, colours and the like stand in concepts.ts, whole ways of saying things in intents.yaml.
 */
export type Words = {
  language: Language;

  /** Words of a number that are added up: "dua": 2, "tiga belas": 13, "двадцать": 20. Keys are Phrases. */
  numbers: Record<Phrases, number>;
  /** What multiplies the number before it, also glued to figures: "puluh": 10, "rb, ribu, k": 1000, "jt, juta": 1e6. */
  scales: Record<Phrases, number>;
  /** Amounts that are a number by themselves or multiply: "selusin, lusin": 12, "a couple, a pair": 2, "setengah lusin": 6. */
  amounts: Record<Phrases, number>;
  /** Counting words after a quantity: "buah, biji, pcs, bungkus", "шт*, пачк*, упаков*". */
  counters: Phrases;
  /** Units of measure to one written form: "kilo, kilogram, kg": "kg", "liter, l": "l". A number with one is part of the product. */
  units: Record<Phrases, string>;

  /** Words of money: "rp, rupiah, perak", "руб*, р", "reais, r$". */
  currency: Phrases;
  /** Before a highest price: "di bawah, maksimal", "до, не дороже", "under, up to", "até". */
  under: Phrases;
  /** Before a lowest price. */
  over: Phrases;
  /** Before a price that need not be exact. */
  around: Phrases;
  /** Before a range: "antara", "between", "от" stands in `over`. */
  between: Phrases;
  /** Between the two ends of a range: "sampai, sd, -", "to, and", "до", "a, até, e". */
  rangeTo: Phrases;

  /** "pertama, ke-1": 1, "kedua": 2, "terakhir": -1. The words alone, without "yang" or "the". */
  ordinals: Record<Phrases, number>;
  /** Make a figure an ordinal, before it ("ke, nomor, no, #") or after it ("st, nd, rd, th", "й, я, ый", "º"). */
  ordinalSigns: { before: Phrases; after: Phrases };
  superlatives: Record<'cheapest' | 'dearest' | 'newest' | 'smallest' | 'largest', Phrases>;
  /** this: "itu, yang itu", other: "yang lain, satunya", same: "sama, yang sama", all: "semua". */
  pointers: Record<'this' | 'other' | 'same' | 'all', Phrases>;

  /** Whole answers, with their slang: "ya, iya, yup, boleh, oke, gas", "да, ага, угу, давай". */
  yes: Phrases;
  /** Whole answers: "tidak, nggak, ga, gak usah", "нет, неа". */
  no: Phrases;
  /** Any answer is as good: "terserah, bebas", "всё равно", "whatever, any", "tanto faz". */
  whatever: Phrases;
  /** The question before once more: "kembali", "назад", "back", "voltar". */
  back: Phrases;
  /** Goes on with what was left: "lanjut", "продолжим", "continue", "continuar". */
  goOn: Phrases;
  /** Words that turn what follows round: "bukan, jangan, tidak", "не", "not, no", "não, nem". */
  negation: Phrases;
  /** Before what it must not be: "kecuali, selain, tanpa", "кроме, только не", "except, other than", "menos, exceto". */
  except: Phrases;
  /** "maksudnya, maksud saya", "i mean, i meant", "я имел* в виду", "quis dizer, quero dizer". */
  correction: Phrases;

  /** Join things of one wish: "dan, sama, plus, serta, ama". */
  and: Phrases;
  /** Begin another wish: "terus, lalu, btw, oh ya", "потом, кстати", "then, also, by the way", "depois, aliás". */
  next: Phrases;
  /** Contrast after a correction or before what is wanted instead: "tapi, melainkan", "а, но", "but", "mas". */
  but: Phrases;
  /** Before what is given up: "instead of, rather than", "вместо", "em vez de, no lugar de". */
  insteadOf: Phrases;
  /** Between what is given up and what is wanted, after a verb of exchange: "jadi, dengan", "на", "for, to, with", "por, pela, pelo". */
  into: Phrases;
  /** Before whom or what something is for: "buat, untuk", "для", "for", "para, pra". */
  purpose: Phrases;
  /** "lagi, tambah, nambah", "ещё, добав*", "more, another, extra", "mais". */
  more: Phrases;
  /** "kurang*, dikurangi", "убав*, меньше", "fewer, less", "menos". */
  fewer: Phrases;

  /** Before a place: "ke, di, daerah, sampai", "в, до, по", "to, in, near", "para, pra, em, no, na". */
  place: Phrases;
  /** "diskon, promo, sale", "скидк*, акци*", "on sale, on offer", "promoção, oferta". */
  onOffer: Phrases;
  /** "ready, tersedia, ada stok", "в наличии", "in stock, available", "em estoque, disponível". */
  inStock: Phrases;
  bestselling: Phrases;
  /** Announces the value that follows: name: "nama saya, atas nama, a.n.", address: "alamat saya, kirim ke". */
  fields: Record<CheckoutField, Phrases>;
  /** Words that make a line an address: "jl, jalan, gang, rt, rw, kec, kab", "ул, улица, д, кв, проспект". */
  addressWords: Phrases;
  /** Body measures: height: "tinggi, tb", weight: "berat, bb", foot: "panjang kaki", chest, waist, usual: "biasa pakai, i normally wear". */
  measures: Record<Phrases, Phrases>;
  complaints: Record<'damaged' | 'wrong_item' | 'late' | 'payment' | 'quality', Phrases>;

  /** Question words. */
  questions: Phrases;
  /** Words that ask only where a sentence begins: "can you ship it", but "black will do". */
  questionOpeners?: Phrases;
  /** Greetings alone or before a wish: "halo, hai, siang, selamat pagi", "привет, добрый день". */
  greetings: Phrases;
  /** Before a name when somebody is addressed: "pak, mbak", "дядя", "mr, mrs", "dona, seu". */
  honorifics: Phrases;
  /** Thanks that may stand beside a wish. */
  thanks: Phrases;
  /** Say nothing about the wish: "min, kak, dong, sih, ya, deh", "пожалуйста, ну", "please, hey, just", "por favor, né". */
  fillers: Phrases;
  /** Words that carry no content in a product's description: "yang, untuk, di, dengan", "the, a, of, for". */
  functionWords: Phrases;
  /** Chat spellings to the written word: { yg: 'yang', bs: 'bisa', qto: 'quanto', спс: 'спасибо' }. */
  slang: Record<string, string>;
};
