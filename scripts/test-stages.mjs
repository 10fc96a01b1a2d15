import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { root } from './install.mjs';
import { findServer } from './test-server.mjs';

/** What shares no processor well stands in one lane, one after the other; lanes run beside each other. */
const lanes = [
  [
    ['lint', () => check('biome', 'check', '--error-on-warnings', '.')],
    ['types', () => checkTypes()],
    ['browser', () => inBrowser()],
  ],
  [['embedded database', () => vitest('embedded', {}, ['--project', 'node', '--maxWorkers', '50%'])]],
];
const afterwards = [['postgres server', () => onServer()]];

/** Runs every stage to its end, says one line of each, and sums them up. */
export async function runStages() {
  const stages = (await Promise.all(lanes.map(runLane))).flat().concat(await runLane(afterwards));
  return {
    passed: stages.reduce((sum, { passed }) => sum + passed, 0),
    failed: stages.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runLane(stages) {
  const results = [];
  for (const [name, run] of stages) results.push(await runStage(name, run));
  return results;
}

/** A stage's outcome: counts, and what a person must read when it failed or was left out. */
async function runStage(name, run) {
  const begun = performance.now();
  const { passed = 0, failed = 0, left, report = '' } = await run();
  const missing = left !== undefined && process.env.CI ? 1 : 0;
  if (report) console.log(report);
  const said = left === undefined ? `${passed} passed, ${failed} failed` : `left out: ${left}`;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${failed + missing > 0 ? '✗' : '✓'} ${name.padEnd(18)} ${said}  (${seconds} s)`);
  return { passed, failed: failed + missing };
}

/** A tool that says yes or no counts as one check. */
async function check(tool, ...args) {
  const { status, output } = await run(tool, args);
  return status === 0 ? { passed: 1 } : { failed: 1, report: output };
}

async function checkTypes() {
  const projects = ['.', ...globSync('ui/*/tsconfig.json', { cwd: root })];
  const results = await Promise.all(projects.map((project) => check('tsc', '-p', project)));
  return {
    passed: results.filter((result) => result.passed).length,
    failed: results.filter((result) => result.failed).length,
    report: results.flatMap((result) => result.report ?? []).join('\n'),
  };
}

/** Only tests that open a database can come out otherwise on another one. */
async function onServer() {
  const url = await findServer();
  if (!url) return { left: 'no Postgres server answers; name one in TEST_DATABASE_URL' };
  const files = globSync('{src,test}/**/*.test.ts', { cwd: root, exclude: ['test/e2e/**'] });
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const opening = files.filter((_, index) => texts[index].includes('/support/'));
  if (opening.length === 0) return { left: 'no test opens a database' };
  return vitest('server', { TEST_DATABASE_URL: url }, ['--project', 'node', ...opening]);
}

async function inBrowser() {
  const { path, missing } = ensureBrowser();
  if (!path) return { left: missing };
  if (globSync('test/e2e/**/*.test.ts', { cwd: root }).length === 0) return { left: 'no browser tests' };
  return vitest('browser', {}, ['--project', 'browser']);
}

async function vitest(name, environment, args) {
  const file = join(root, 'dist', 'tests', `${name}.json`);
  await mkdir(join(file, '..'), { recursive: true });
  await rm(file, { force: true });
  const { output } = await run('vitest', ['run', '--reporter=json', `--outputFile=${file}`, ...args], environment);
  if (!existsSync(file)) return { failed: 1, report: output };
  const result = JSON.parse(await readFile(file, 'utf8'));
  const broken = result.testResults.filter((test) => test.status === 'failed' && test.assertionResults.length === 0);
  const skipped = process.env.CI ? result.numPendingTests + result.numTodoTests : 0;
  const failed = result.numFailedTests + broken.length + skipped;
  const untold = failed === 0 && !result.success;
  return {
    passed: result.numPassedTests,
    failed: untold ? 1 : failed,
    report: untold
      ? output
      : [...reportOf(result), ...(skipped > 0 ? [`${skipped} tests were skipped`] : [])].join('\n'),
  };
}

function reportOf(result) {
  return result.testResults.flatMap((file) => {
    const name = relative(root, file.name);
    const broken = file.status === 'failed' && file.assertionResults.length === 0 ? [`${name}\n${file.message}`] : [];
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    return [...broken, ...failed.map((test) => `${name} > ${test.fullName}\n${test.failureMessages.join('\n')}`)];
  });
}

function run(tool, args, environment = {}) {
  const env = { ...process.env, FORCE_COLOR: '0', ...environment };
  const path = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool);
  const child = spawn(path, args, { cwd: root, env, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
