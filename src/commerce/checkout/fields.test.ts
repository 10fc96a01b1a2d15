import { describe, expect, it } from 'vitest';
import { settingsSchema } from '#commerce/shop';
import { countryOf, readAddress, readEmail, readMethod, readName, readPhone } from './index.ts';

const ok = (value: unknown) => ({ kind: 'read', value });
const no = (reason: string) => ({ kind: 'invalid', reason });

describe('readPhone', () => {
  it.each([
    ['081234567890', 'ID', ok('+6281234567890')],
    ['wa saya 0812-3456-7890 ya', 'ID', ok('+6281234567890')],
    ['+62 812 3456 7890', 'BR', ok('+6281234567890')],
    ['8 (912) 345-67-89', 'RU', ok('+79123456789')],
    ['мой номер +7 912 345 67 89', undefined, ok('+79123456789')],
    ['(11) 91234-5678', 'BR', ok('+5511912345678')],
    ['0812', 'ID', no('tooShort')],
    ['nanti ya', 'ID', no('notAPhone')],
    ['08123456789012345678', 'ID', no('tooLong')],
    ['12345678', undefined, no('notAPhone')],
  ] as const)('"%s" in %s', (text, country, expected) => {
    expect(readPhone(text, country)).toEqual(expected);
  });
});

describe('readName', () => {
  it.each([
    ['Sari Dewi', ok('Sari Dewi')],
    ['  Анна-Мария\n Иванова ', ok('Анна-Мария Иванова')],
    ["D'Angelo Júnior", ok("D'Angelo Júnior")],
    ['李明', ok('李明')],
    ['x', no('tooShort')],
    ['12345', no('notAName')],
    ['081234567890', no('notAName')],
    ['👍', no('notAName')],
    ['https://evil.example', no('notAName')],
    ['a'.repeat(81), no('tooLong')],
  ])('"%s"', (text, expected) => {
    expect(readName(text)).toEqual(expected);
  });
});

describe('readAddress', () => {
  it.each([
    ['Jl. Braga No. 5, Bandung 40111', { city: 'Bandung', postcode: '40111' }],
    ['Rua Augusta 1500, Campinas - SP, 01304-001', { city: 'Campinas', postcode: '01304-001' }],
    ['г. Омск, ул. Ленина, д. 5, кв. 12, 644099', { city: 'Омск', postcode: '644099' }],
    ['Jl. Kemang Raya 10, Jakarta Selatan 12730', { city: 'Jakarta Selatan', postcode: '12730' }],
    ['Jl Bandung 5 Malang 65113', { city: 'Malang', postcode: '65113' }],
    ['ул. Омская, д. 3, Казань, 420000', { city: 'Казань', postcode: '420000' }],
    ['Perumahan Mawar Indah blok C 12', {}],
  ])('"%s"', (text, parts) => {
    expect(readAddress(text)).toEqual(ok({ line: text, ...parts }));
  });

  it.each([
    ['Bandung', 'tooShort'],
    ['jl mawar', 'tooShort'],
    ['12345 678 90', 'notAnAddress'],
    ['a b c '.repeat(100), 'tooLong'],
  ])('"%s" is %s', (text, reason) => {
    expect(readAddress(text)).toEqual(no(reason));
  });
});

it.each([
  ['email saya Sari@Example.com ya', ok('sari@example.com')],
  ['sari@', no('notAnEmail')],
])('reads an e-mail address in "%s"', (text, expected) => {
  expect(readEmail(text)).toEqual(expected);
});

it.each([
  ['jne-reg', 'jne-reg'],
  ['JNE Reguler', 'jne-reg'],
  ['reguler aja', null],
  ['reguler', 'jne-reg'],
  ['jne', null],
  ['gojek', 'gojek'],
  ['', null],
])('chooses by "%s": %s', (text, id) => {
  const methods = [
    { id: 'jne-reg', label: 'JNE Reguler' },
    { id: 'jne-yes', label: 'JNE YES' },
    { id: 'gojek', label: 'Gojek Instant' },
  ];
  expect(readMethod(text, methods)).toEqual(id ? ok(id) : no('unknownMethod'));
});

it.each([
  ['IDR', 'Asia/Jakarta', 'ID'],
  ['RUB', 'Europe/Moscow', 'RU'],
  ['EUR', 'Europe/Lisbon', 'PT'],
  ['EUR', 'UTC', undefined],
])('a shop of %s in %s has customers of %s', (currency, timezone, country) => {
  const settings = settingsSchema.parse({ name: 'Uji', currency, timezone });
  expect(countryOf({ id: '', slug: '', settings, settingsVersion: 1, catalogVersion: 1 })).toBe(country);
});
