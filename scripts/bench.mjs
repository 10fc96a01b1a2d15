/** `npm run bench` and `npm run chaos`: builds what is stale, so that no measure waits for it, then runs the named file. */
import { ensureInstalled, ensureNode } from './install.mjs';

ensureInstalled();
await ensureNode();
const { build } = await import('./build.mjs');
await build();
const [name] = process.argv.splice(2, 1);
await import(`../bench/${name}.ts`);
