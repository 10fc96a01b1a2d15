import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEngine } from '#understanding';
import { dialoguePage } from './eval/dialogue-page.ts';
import { ownPage } from './eval/own-page.ts';
import { publicPage } from './eval/public-page.ts';
import { fuzzPage, speedPage } from './eval/speed-page.ts';

/**
 * `npm run eval`: how well customers are understood, on one page.
 *
 *   npm run eval -- dialogues speed       only these parts: public, own, dialogues, speed, nonsense
 *   npm run eval -- --sets FOLDER         where the public sets are (default: ../shared/eval)
 *   npm run eval -- --messages N          how many of nonsense (default: 10,000)
 *   npm run eval -- --write               writes docs/understanding-measured.md, each part as last measured
 */
const args = process.argv.slice(2);
const folder = flagValue('--sets') ?? join(import.meta.dirname, '../../shared/eval');

const parts: Record<string, () => string[] | Promise<string[]>> = {
  speed: speedPage,
  public: () => publicPage(folder),
  own: ownPage,
  dialogues: dialoguePage,
  nonsense: () => fuzzPage(Number(flagValue('--messages') ?? 10_000)),
};
/** Parts are measured one by one, on a machine that is quiet for some: the page is made of the last run of each. */
const kept = join(import.meta.dirname, '../dist/eval');
const wanted = args.filter((arg) => arg in parts);

sharedEngine();
mkdirSync(kept, { recursive: true });
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const text = (await part()).join('\n\n');
  console.log(`${text}\n`);
  writeFileSync(join(kept, `${name}.md`), text);
}
if (args.includes('--write')) {
  const page = [head(), ...Object.keys(parts).map(lastOf)].filter(Boolean).join('\n\n');
  writeFileSync(join(import.meta.dirname, '../docs/understanding-measured.md'), `${page}\n`);
}
process.exit(0);

function flagValue(flag: string): string | undefined {
  const place = args.indexOf(flag);
  return place < 0 ? undefined : args[place + 1];
}

/** A part as it was last measured. */
function lastOf(name: string): string {
  const file = join(kept, `${name}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function head(): string {
  return `# How well it understands

Made by \`npm run eval -- --write\`. How learning, tuning and measuring are kept apart stands in
[decisions/understanding.md](decisions/understanding.md).`;
}
