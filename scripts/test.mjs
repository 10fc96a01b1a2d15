/**
 * `npm test`: installs what is missing, then lint, types, tests on the embedded database, again on a Postgres server when
 * one answers, and in a browser. One line a stage; the last line is the sum. Under CI nothing may be left out.
 */
import { ensureInstalled, ensureNode } from './install.mjs';

ensureInstalled();
await ensureNode();
const { build } = await import('./build.mjs');
await build();
const { runStages } = await import('./test-stages.mjs');
const { passed, failed } = await runStages();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
