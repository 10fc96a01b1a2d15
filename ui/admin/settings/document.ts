/** The shop's document as the forms change it: by the path of a setting, as errors name it too. */
export type Path = (string | number)[];

export function getAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    document,
  );
}

/** A new document with the value at the path; `undefined` takes it out. */
export function setAt(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((item, at) => (at === key ? setAt(item, rest, value) : item));
  }
  const known = typeof document === 'object' && document !== null ? document : {};
  const { [key]: before, ...others } = known as Record<string, unknown>;
  const next = setAt(before, rest, value);
  if (next === undefined || isEmptyGroup(next, rest)) return others;
  return { ...known, [key]: next };
}

/** A group whose last setting was taken out is no group: { contact: {} } is left out. */
function isEmptyGroup(value: unknown, rest: Path): boolean {
  return rest.length > 0 && typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
