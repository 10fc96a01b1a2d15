#!/usr/bin/env node
/** The command line. On a Node too old for TypeScript it runs itself again on the packaged one. */
import { ensureNode } from '../scripts/install.mjs';

await ensureNode();
const { enableCompileCache } = await import('node:module');
enableCompileCache(new URL('../dist/compiled', import.meta.url).pathname);
const { main } = await import('../src/cli/index.ts');
process.exitCode = await main(process.argv);
