/** `npm start`: installs what is missing, builds what is stale, opens the demo shop. Arguments go to `warung start`. */
import { ensureInstalled, ensureNode } from './install.mjs';

ensureInstalled();
await ensureNode();
endWithShell();
const { build } = await import('./build.mjs');
await build();
process.argv.splice(2, 0, 'start');
await import('../bin/warung.js');

/** npm passes a SIGTERM on to its shell, which does not pass it on to us: without it the shop would stay behind alone. */
function endWithShell() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, 300).unref();
}
