import { type CountryCode, isSupportedCountry } from 'libphonenumber-js';
import type { Shop } from '#commerce/shop';

/** Where a currency is at home, when that is one country. */
const homeOfCurrency = table(`
  IDR ID, RUB RU, BRL BR, USD US, GBP GB, MYR MY, SGD SG, THB TH, VND VN, PHP PH, INR IN, CNY CN,
  JPY JP, KRW KR, AUD AU, NZD NZ, CAD CA, MXN MX, ARS AR, CLP CL, COP CO, PEN PE, KZT KZ, BYN BY,
  UAH UA, GEL GE, AMD AM, UZS UZ, KGS KG, TRY TR, PLN PL, CZK CZ, HUF HU, RON RO, SEK SE, NOK NO,
  DKK DK, CHF CH, AED AE, SAR SA, KWD KW, ILS IL, EGP EG, NGN NG, KES KE, ZAR ZA, AOA AO, MZN MZ`);

/** Where a currency is shared, above all the euro, or goods are priced in a foreign one, the shop's time zone tells. */
const homeOfZone = table(`
  Europe/Lisbon PT, Europe/Madrid ES, Europe/Paris FR, Europe/Berlin DE, Europe/Rome IT,
  Europe/Amsterdam NL, Europe/Brussels BE, Europe/Vienna AT, Europe/Dublin IE, Europe/Helsinki FI,
  Europe/Athens GR, Europe/Riga LV, Europe/Vilnius LT, Europe/Tallinn EE, Europe/Bratislava SK,
  Europe/Ljubljana SI, Europe/Zagreb HR, Europe/Sofia BG, Europe/Luxembourg LU, Europe/Malta MT,
  Asia/Nicosia CY, Europe/London GB, Europe/Moscow RU, Asia/Jakarta ID, Asia/Makassar ID, Asia/Jayapura ID,
  America/Sao_Paulo BR, America/New_York US, America/Chicago US, America/Los_Angeles US`);

/** The country whose people a shop's customers most likely are; for phone numbers without a country's code. */
export function countryOf(shop: Shop): CountryCode | undefined {
  const { currency, timezone } = shop.settings;
  return homeOfZone.get(timezone) ?? homeOfCurrency.get(currency);
}

function table(text: string): Map<string, CountryCode> {
  const pairs = text.split(',').map((pair) => pair.trim().split(' '));
  return new Map(pairs.flatMap(([key = '', country = '']) => (isSupportedCountry(country) ? [[key, country]] : [])));
}
