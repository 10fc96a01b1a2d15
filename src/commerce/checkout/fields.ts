import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js';
import { placesIn } from '#commerce/shipping';
import type { Address } from '#platform/db';

/** A datum as it is kept, or why it cannot be. */
export type Read<T> = { kind: 'read'; value: T } | { kind: 'invalid'; reason: InvalidReason };

export type InvalidReason =
  | 'tooShort'
  | 'tooLong'
  | 'notAName'
  | 'notAPhone'
  | 'notAnEmail'
  | 'notAnAddress'
  | 'notDelivered'
  | 'unknownMethod';

const longest = { name: 80, address: 400, email: 254 };

/** A person's name: some letters, no figures, one line. */
export function readName(text: string): Read<string> {
  const name = oneLine(text);
  if (name.length > longest.name) return invalid('tooLong');
  if (!/\p{L}/u.test(name) || /\d/.test(name) || /[@<>{}]|https?:/.test(name)) return invalid('notAName');
  return name.replace(/[^\p{L}]/gu, '').length < 2 ? invalid('tooShort') : read(name);
}

/**
 * A phone number, also among words, as E.164. Numbers without a country's code belong to the shop's country.
 * @example readPhone('wa saya 0812-3456-7890 ya', 'ID') // +6281234567890
 */
export function readPhone(text: string, country: CountryCode | undefined): Read<string> {
  const digits = text.replace(/\D/g, '').length;
  const found = findPhoneNumbersInText(text, country)[0]?.number ?? parsePhoneNumberFromString(text, country);
  if (found?.isPossible()) return read(found.number);
  if (digits === 0) return invalid('notAPhone');
  if (digits < 8) return invalid('tooShort');
  return invalid(digits > 15 ? 'tooLong' : 'notAPhone');
}

export function readEmail(text: string): Read<string> {
  const email = /[^\s<>,;:"']+@[^\s<>,;:"']+\.[\p{L}]{2,}/u.exec(text)?.[0];
  if (!email) return invalid('notAnEmail');
  return email.length > longest.email ? invalid('tooLong') : read(email.toLowerCase());
}

/** Figures of a postcode as countries of our languages write it: Indonesia 5, Russia 6, Brazil 5-3, United States 5 or 5-4. */
const postcodePattern = /(?<![\d-])(\d{5}-\d{3,4}|\d{6}|\d{5})(?![\d-])/g;

/** A street up to its number: many are called like a town ("Jl. Bandung 5", "ул. Омская, 3", "12 York Road"). */
const streetPattern =
  /(?<!\p{L})(?:(?:jl|jln|jalan|gang|gg|rua|r|av|avenida|alameda|travessa|ул|улица|пр|пр-т|проспект|пер|переулок|шоссе|наб|набережная)(?!\p{L})\.?\s+[^,\d]*\d*|\d+\p{L}?\s+[^,\d]*?\s(?:street|st|road|rd|avenue|ave|lane|ln|drive|square)(?!\p{L}))/giu;

/**
 * An address in one line, as people type it, kept as typed; city and postcode are read out of it where they can be.
 * It has to be one that a courier finds: more than a town's name.
 */
export function readAddress(text: string): Read<Address> {
  const line = oneLine(text);
  if (line.length > longest.address) return invalid('tooLong');
  if (!/\p{L}{2}/u.test(line)) return invalid('notAnAddress');
  const wordCount = line.split(/[\s,]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (line.length < 10 || wordCount < 3) return invalid('tooShort');
  const postcode = [...line.matchAll(postcodePattern)].at(-1)?.[1];
  const [city] = placesIn(line.replace(streetPattern, ' '));
  return read({
    line,
    ...(city && { city: titled(city) }),
    ...(postcode && { postcode }),
  });
}

/** One of the offered methods, by its id, its name, or words of its name that no other has. */
export function readMethod(text: string, methods: { id: string; label: string }[]): Read<string> {
  const said = plain(text);
  const exact = methods.find(({ id, label }) => plain(id) === said || plain(label) === said);
  const alike = methods.filter(
    ({ id, label }) => said !== '' && (plain(label).includes(said) || said.includes(plain(id))),
  );
  const chosen = exact ?? (new Set(alike.map(({ id }) => id)).size === 1 ? alike[0] : undefined);
  return chosen ? read(chosen.id) : invalid('unknownMethod');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function titled(place: string): string {
  return place.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function read<T>(value: T): Read<T> {
  return { kind: 'read', value };
}

function invalid(reason: InvalidReason): { kind: 'invalid'; reason: InvalidReason } {
  return { kind: 'invalid', reason };
}
