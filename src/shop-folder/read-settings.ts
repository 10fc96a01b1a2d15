import { type ShopSettings, settingsSchema } from '#commerce/shop';
import type { Place, Problem } from './problem.ts';
import { type Path, readYaml } from './read-yaml.ts';

/** The settings of shop.yaml, and where each of them stands there. */
export type ReadSettings = {
  settings: ShopSettings | undefined;
  problems: Problem[];
  placeOf(path: Path): Place;
};

export function readSettings(file: string, bytes: Uint8Array): ReadSettings {
  const { data: settings, problems, placeOf } = readYaml(file, bytes, settingsSchema);
  return { settings, problems, placeOf };
}
