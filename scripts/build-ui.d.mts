/** Builds the stale parts of dist/ui; returns the names of those that were built. */
export function buildUi(options?: { force?: boolean }): Promise<string[]>;
