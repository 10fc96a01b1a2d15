/** Prices that differ less than this are one price to a customer. */
const leastRatio = 1.8;
const bandCount = 3;

/**
 * Cuts prices into up to three bands of about as many each, at round amounts; both ends are included. None when the prices
 * are much alike.
 * @example priceBands([20_00, 30_00, 90_00, 95_00, 300_00, 310_00]) // up to 90, to 300, above
 */
export function priceBands(prices: number[]): { from?: number; to?: number }[] {
  const sorted = prices.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  if (low <= 0 || high / low < leastRatio) return [];
  const cuts = Array.from({ length: bandCount - 1 }, (_, at) =>
    rounded(sorted[Math.floor(((at + 1) * sorted.length) / bandCount)] ?? high),
  );
  const distinct = [...new Set(cuts)].filter((cut) => cut > low && cut < high);
  if (distinct.length === 0) return [];
  return [undefined, ...distinct].map((from, at) => {
    const to = distinct[at];
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });
}

/** Two figures and zeros: 187,500 is 190,000. */
function rounded(price: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(price)) - 1);
  return Math.round(price / step) * step;
}
