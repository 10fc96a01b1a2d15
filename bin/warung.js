#!/usr/bin/env node
/** The command line. On a Node too old for TypeScript it runs itself again on the packaged one. */
import { ensureNode } from '../scripts/install.mjs';

await ensureNode();
const { commandLine } = await import('../scripts/bundle.mjs');
const { main } = await import(commandLine(process.argv));
process.exitCode = await main(process.argv);
