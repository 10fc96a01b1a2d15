import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEngine } from '#understanding';
import { type DialogueResult, evaluateDialogues } from './eval/dialogues.ts';
import { evaluateIntents, intentSets } from './eval/public-intents.ts';
import { evaluateSearch } from './eval/search.ts';

/**
 * `npm run eval`: how well customers are understood, on one page. Our own dialogues always; the public sets where their
 * folder is (`npm run eval -- FOLDER`), each learned from its own training split and measured on its test split.
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/eval');

sharedEngine();
const results = await evaluateDialogues();
printDialogues(results);
printPublicSets();
process.exit(0);

function printDialogues(all: DialogueResult[]): void {
  console.log('## Our own dialogues\n');
  printShares('language', all, ({ dialogue }) => dialogue.language);
  printShares('category', all, ({ dialogue }) => dialogue.category);
  console.log('\nMisses:\n');
  for (const { dialogue, miss } of all) {
    if (!miss) continue;
    const reply = miss.reply.replaceAll('\n', ' / ').slice(0, 160);
    console.log(
      `- ${dialogue.language} ${dialogue.category}, ${dialogue.name}: "${miss.say}": ${miss.cause}\n  < ${reply}`,
    );
  }
}

function printShares(name: string, all: DialogueResult[], keyOf: (result: DialogueResult) => string): void {
  console.log(`| ${name} | dialogues | passed | share |\n| --- | --- | --- | --- |`);
  const groups = [...Map.groupBy(all, keyOf), ['all', all] as const];
  for (const [key, group] of groups) {
    const passed = group.filter(({ miss }) => !miss).length;
    console.log(`| ${key} | ${group.length} | ${passed} | ${percent(passed / group.length)} |`);
  }
  console.log('');
}

function printPublicSets(): void {
  if (!existsSync(folder)) {
    console.log(`\nThe public sets are not at ${folder}: they are left out.`);
    return;
  }
  console.log('\n## Public sets\n\n| set | tests | accuracy | with typos | out of scope F1 | learned in |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const set of intentSets) {
    const figures = evaluateIntents(join(folder, 'intent'), set);
    if (!figures) continue;
    const { tests, accuracy, typos, outOfScopeF1, trainMs } = figures;
    const scope = outOfScopeF1 === undefined ? '' : percent(outOfScopeF1);
    console.log(
      `| ${set} | ${tests} | ${percent(accuracy)} | ${percent(typos)} | ${scope} | ${Math.round(trainMs / 1000)} s |`,
    );
  }
  const search = evaluateSearch(join(folder, 'product'));
  if (search)
    console.log(`\nProduct search, NDCG@10: ${search.clean.toFixed(3)}, with typos ${search.typos.toFixed(3)}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
