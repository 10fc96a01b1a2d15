/**
 * Money is an integer of minor units and a currency. The exponent is ISO 4217's (JPY 0, IDR 2, KWD 3).
 *
 * Rounding: a percentage of an amount is rounded per order line, half away from zero, then summed; so the lines of a
 * receipt always add up to its total. Amounts stay below 2^53 minor units, which the database driver checks.
 */
export type Money = { amount: number; currency: string };

/** ISO 4217 currencies whose exponent is not 2 (list one, 2026). */
const unusualExponents: [digits: number, currencies: string][] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];
const exponents = new Map(
  unusualExponents.flatMap(([digits, currencies]) => currencies.split(' ').map((code) => [code, digits] as const)),
);

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));

/** Digits after the point in the currency's major unit. */
export function exponentOf(currency: string): number {
  return exponents.get(currency) ?? 2;
}

export function isCurrency(code: string): boolean {
  return knownCurrencies.has(code);
}

/**
 * Reads a decimal string of major units ("85000", "77.44") as minor units; null when it is no such number or has more
 * digits than the currency knows.
 * @example parseDecimal('77.44', 'USD') // 7744
 */
export function parseDecimal(text: string, currency: string): number | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const exponent = exponentOf(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > exponent) return null;
  const amount = Number(match[2] + fraction.padEnd(exponent, '0'));
  if (!Number.isSafeInteger(amount)) return null;
  return match[1] ? -amount : amount;
}

/** Minor units as a decimal string of major units, without needless zeros after the point: "85000", "77.4" is "77.40". */
export function toDecimal({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = Math.abs(amount)
    .toString()
    .padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent);
  const sign = amount < 0 ? '-' : '';
  return /^0*$/.test(fraction) ? sign + whole : `${sign}${whole}.${fraction}`;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Money as people of that language write it: "Rp85.000", "1 450 ₽", "$77.44"; whole amounts without ",00". */
export function formatMoney({ amount, currency }: Money, language: string): string {
  const exponent = exponentOf(currency);
  const whole = amount % 10 ** exponent === 0;
  const key = `${language} ${currency} ${whole}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: whole ? 0 : exponent,
      maximumFractionDigits: whole ? 0 : exponent,
    });
    formatters.set(key, formatter);
  }
  const text = formatter.format(amount / 10 ** exponent);
  // Rupiah is written without a space in Indonesia; Intl puts a no-break space there.
  return currency === 'IDR' ? text.replace(/^(-?Rp)\s+/, '$1') : text;
}

/** `percent` of an amount, rounded half away from zero to a minor unit. */
export function percentOf(amount: number, percent: number): number {
  const hundredths = Math.round(percent * 100);
  const product = BigInt(amount) * BigInt(hundredths);
  const half = product < 0n ? -5_000n : 5_000n;
  return Number((product + half) / 10_000n);
}
