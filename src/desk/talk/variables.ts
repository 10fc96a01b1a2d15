/** What a saved reply can put in: `{customer.name}`. */
export const variables = [
  'customer.name',
  'customer.phone',
  'shop.name',
  'staff.name',
  'order.number',
  'order.total',
  'order.status',
  'order.tracking',
  'cart.total',
] as const;

export type Variable = (typeof variables)[number];

const pattern = /\{([^{}]*)\}/g;

/** The names in braces that are none of ours, each once. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(pattern)].map((match) => (match[1] ?? '').trim());
  return [...new Set(names.filter((name) => !variables.some((known) => known === name)))];
}

/** Puts the values in; what is not known of this customer is left out, and named. */
export function fillVariables(
  text: string,
  values: Partial<Record<Variable, string | null>>,
): { text: string; missing: Variable[] } {
  const missing = new Set<Variable>();
  const filled = text.replace(pattern, (_whole, name: string) => {
    const variable = name.trim() as Variable;
    const value = values[variable];
    if (!value) missing.add(variable);
    return value ?? '';
  });
  return {
    text: filled
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/[ \t]+([,.!?])/g, '$1')
      .trim(),
    missing: [...missing],
  };
}
