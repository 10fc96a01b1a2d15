import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import { fold } from '#understanding/text';
import type { PrivateMatter } from './post.ts';

/** Patterns over the folded text, in the four languages; what is no word of them stays: prices, sizes, models, quantities. */
const patterns: [PrivateMatter, RegExp][] = [
  ['email', /[\p{L}\d._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/u],
  [
    'email',
    /[\p{L}\d._-]{2,64}\s(?:at|arroba|собака)\s[\p{L}\d-]{2,63}\s?(?:dot|titik|ponto|точка|\.)\s?[\p{L}]{2,10}/u,
  ],
  ['order', /(?<![\p{L}\d])#\s?\d{3,12}(?![\p{L}\d])/u],
  [
    'order',
    /(?<!\p{L})(?:order|pesanan|orderan|invoice|faktur|заказ\p{L}*|pedido|encomenda|nota fiscal)\s+(?:(?:saya|ku|my|мой|моего|meu)\s+)?(?:(?:nomor|nomer|number|no|nr|номер|numero|n)[.:º°]?|№|#)\s*[\p{L}-]{0,4}\d{3,20}/u,
  ],
  [
    'order',
    /(?<!\p{L})(?:order|pesanan|orderan|invoice|faktur|заказ\p{L}*|pedido|encomenda)\s+\d{4,12}(?<!00)(?![\d.,]|\s*(?:pcs|pieces|pairs|buah|biji|pasang|lusin|unit|set|шт|штук|пар|unidades|pecas))/u,
  ],
  [
    'order',
    /(?<!\p{L})(?:resi|tracking|awb|трек(?:-номер)?|накладн\p{L}*|rastreio)[\s:#№]*(?:number|no|nomor|номер)?[.:\s]*(?=[a-z]*\d)[a-z\d]{8,25}/u,
  ],
  [
    'address',
    /(?<!\p{L})(?:jl|jln)\.?\s+[\p{L}\d' .-]{2,40}?[\s,]+(?:(?:no|nomor|blok|km)\.?\s*)?[a-z]?\d{1,4}(?!\d)/u,
  ],
  [
    'address',
    /(?<!\p{L})(?:jalan|gang|gg|komplek|perumahan|perum)\.?\s+[\p{L}\d' .-]{2,40}?[\s,]+(?:no|nomor|blok|rt)\.?\s*[a-z]?\d{1,4}/u,
  ],
  ['address', /(?<!\p{L})rt\.?\s*\d{1,3}\s*\/\s*(?:rw\.?\s*)?\d{1,3}/u],
  [
    'address',
    /(?<!\p{L})(?:ул|улица|улице|пр-т|просп|проспект|проспекте|переулок|бульвар|б-р|шоссе)(?:\.\s*|\s+)[\p{L}\d .-]{2,40}?[\s,]+(?:(?:д|дом)\.?\s*)?\d{1,4}(?!\d)/u,
  ],
  ['address', /(?<!\p{L})(?:кв\.\s*|квартира\s+)\d{1,4}(?!\d)/u],
  ['address', /(?<!\d)\d{1,5}[a-z]?\s+(?:[a-z']+\s+){1,3}(?:street|road|avenue|boulevard)(?!\p{L})/u],
  [
    'address',
    /(?<!\p{L})(?:rua|av\.?|avenida|travessa|alameda|rodovia)\s+[\p{L}\d' .-]{2,40}?[\s,]+(?:n[º°.o]*\s*)?\d{1,5}(?!\d)/u,
  ],
  ['address', /(?<!\d)\d{5}-\d{3}(?!\d)/u],
  ['identity', /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/u],
  ['payment', /(?<![\p{L}\d])[a-z]{2}\d{2}(?:\s?\d{4}){3,7}(?:\s?\d{1,3})?(?![\p{L}\d])/u],
  ['payment', /(?<!\p{L})(?:cvv|cvc|otp|pin)(?!\p{L})[^\d\n]{0,20}\d{3,8}/u],
  [
    'payment',
    /(?<!\p{L})(?:rekening|norek|kartu|card|account|iban|карт(?:а|ы|е|у|ой)|счет(?:а|у|е)?|cartao|conta|pix)(?!\p{L})[^\d\n]{0,20}\d[\d .-]{5,}/u,
  ],
];

/** Streets by a short word are told by their capitals: "12 Elm St", not "64 GB flash drive". */
const shortStreet = /(?<!\d)\d{1,5}\s+(?:[A-Z][a-z]+\s+){1,3}(?:St|Rd|Ave|Lane|Ln|Drive|Dr|Blvd)\b/;

/** A figure long enough for a phone, an account or a card. */
const longFigure = /(?<![\p{L}\d.,])\+?\(?\d(?:[\s().-]{0,2}\d){8,17}(?![\p{L}\d])/gu;
const currencyBefore = /(?:rp|idr|usd|brl|rub|r\$|\$|€|£|₽)\s?$/;

/** Where a shop's phones are at home, and with which letters its orders' numbers begin ("KS"). */
export type Home = { country: CountryCode | undefined; orderPrefix: string };

/**
 * What in a text is nobody's business but its writer's and the shop's: order numbers, phones, e-mail and postal addresses,
 * papers, cards and payments. Pure; the text's length must be bounded.
 * @example privateMattersIn('WA saya 0812-3456-7890', home) // ['phone']
 */
export function privateMattersIn(text: string, { country, orderPrefix }: Home): PrivateMatter[] {
  const plain = fold(text);
  const found = new Set(patterns.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind));
  if (shortStreet.test(text)) found.add('address');
  if (new RegExp(`(?<![\\p{L}\\d])${orderPrefix.toLowerCase()}[-\\s]?\\d{3,12}(?![\\p{L}\\d])`, 'u').test(plain))
    found.add('order');
  for (const figure of longFiguresIn(plain)) found.add(kindOf(figure));
  if (!found.has('payment') && hasPhone(text, country)) found.add('phone');
  return [...found];
}

function longFiguresIn(text: string): string[] {
  return [...text.matchAll(longFigure)]
    .filter(({ 0: figure, index }) => !isAmount(figure) && !currencyBefore.test(text.slice(0, index)))
    .map(([figure]) => figure);
}

/** "1 250 000 000": amounts end in zeros, the numbers of people seldom do. */
function isAmount(figure: string): boolean {
  return !/^[+(0]/.test(figure.trim()) && /000$/.test(figure.replace(/\D/g, ''));
}

function kindOf(figure: string): PrivateMatter {
  const digits = figure.replace(/\D/g, '');
  if (digits.length >= 13 && passesLuhn(digits)) return 'payment';
  return digits.length === 16 ? 'identity' : 'phone';
}

/** The check digit that every payment card has (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  const values = [...digits].reverse().map((digit, place) => Number(digit) * (place % 2 === 1 ? 2 : 1));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

function hasPhone(text: string, country: CountryCode | undefined): boolean {
  return findPhoneNumbersInText(text, country).some(({ number }) => !/00000$/.test(number.nationalNumber));
}
