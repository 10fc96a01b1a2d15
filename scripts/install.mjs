/** What every script here needs first: the packages, and a Node that runs TypeScript. Runs on Node 20 with nothing installed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const packagedNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Ends the program with one line that says what to do. */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Installs what package-lock.json names, unless it is there already. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing packages (only when they have changed; about half a minute) ...');
  if (npm('ci', '--no-fund', '--no-audit', '--loglevel=error') !== 0) {
    fail(
      'The packages could not be installed: see npm above; check the network and the free disk space, then run it again.',
    );
  }
}

/** Runs the script that is running again on a Node that runs TypeScript, if this one does not; never returns then. */
export async function ensureNode() {
  if (runsTypeScript(process.versions.node)) {
    module.enableCompileCache(join(root, 'dist/compiled'));
    endWithParent();
    return;
  }
  if (!existsSync(packagedNode)) npm('rebuild', 'node', '--loglevel=error');
  if (!existsSync(packagedNode)) {
    fail(
      `Node ${process.versions.node} is too old and the packaged one is missing. Install Node 22.18 or newer, or run: npm rebuild node`,
    );
  }
  const child = spawn(packagedNode, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    // A terminal sends Ctrl+C to both of us.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on('exit', (status, signal) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 1)));
  await new Promise(() => {});
}

/** Whoever kills the process they started means this one: it does not live on alone. */
function endWithParent() {
  if (!process.channel) return;
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
}

/** npm notes what it has installed in node_modules/.package-lock.json. A linked node_modules is its owner's business. */
function isInstalled() {
  const folder = join(root, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const installed = packagesIn(join(folder, '.package-lock.json'));
  const wanted = packagesIn(join(root, 'package-lock.json'));
  return (
    installed !== undefined &&
    Object.entries(wanted ?? {}).every(
      ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
    )
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The npm that runs us, else the one on the path. */
function npm(...args) {
  const script = process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: 'inherit', shell: !script }).status;
}

function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
