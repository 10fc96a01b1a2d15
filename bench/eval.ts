import { writeFileSync } from 'node:fs';
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
 *   npm run eval -- --write               writes docs/understanding-measured.md
 */
const args = process.argv.slice(2);
const at = args.indexOf('--sets');
const folder = (at >= 0 && args[at + 1]) || join(import.meta.dirname, '../../shared/eval');

const parts: Record<string, () => string[] | Promise<string[]>> = {
  speed: speedPage,
  public: () => publicPage(folder),
  own: ownPage,
  dialogues: dialoguePage,
  nonsense: () => fuzzPage(),
};
const wanted = args.filter((arg) => arg in parts);

sharedEngine();
const page = [head()];
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const lines = await part();
  console.log(`${lines.join('\n\n')}\n`);
  page.push(...lines);
}
if (args.includes('--write')) {
  writeFileSync(join(import.meta.dirname, '../docs/understanding-measured.md'), `${page.join('\n\n')}\n`);
}
process.exit(0);

function head(): string {
  return `# How well it understands

Made by \`npm run eval -- --write\`. How learning, tuning and measuring are kept apart stands in
[decisions/understanding.md](decisions/understanding.md).`;
}
