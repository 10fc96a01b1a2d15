/** `npm start`: installs what is missing, builds what is stale, opens the demo shop. Arguments go to `warung start`. */
import { ensureInstalled, ensureNode } from './install.mjs';

ensureInstalled();
await ensureNode();
const { build } = await import('./build.mjs');
await build();
process.argv.splice(2, 0, 'start');
await import('../bin/warung.js');
