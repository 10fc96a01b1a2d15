/**
 * `npm run screenshots`: a shop with a day's work in it, and a picture of every page of the inbox in docs/screenshots, at a
 * desk and on a phone. `npm run screenshots -- team account` takes those pages only, `--dark` by night, `--to FOLDER` elsewhere.
 */
import { ensureInstalled, ensureNode } from './install.mjs';

ensureInstalled();
await ensureNode();
const { build } = await import('./build.mjs');
await build();
const { takeScreenshots } = await import('../test/screenshots/index.ts');
await takeScreenshots(process.argv.slice(2));
