/** After so many runs a statement is worth keeping; those that are made up anew each time never come this far. */
const worthKeeping = 3;
/** Per process; each connection keeps its own plans of them. */
const mostNames = 500;
/** Texts that are watched; beyond this, counting begins anew. */
const mostWatched = 5_000;

const runs = new Map<string, number>();
const names = new Map<string, string>();

/**
 * Under which name a statement is prepared; undefined while it is run for the first times. A prepared statement is parsed once
 * a connection and, once the database finds that it is always planned the same, planned once: of a cart's reading that is
 * two thirds.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostNames) return known;
  const count = (runs.get(text) ?? 0) + 1;
  if (runs.size >= mostWatched) runs.clear();
  if (count < worthKeeping) {
    runs.set(text, count);
    return undefined;
  }
  runs.delete(text);
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
