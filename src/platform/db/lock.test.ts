import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { holderOf, lockFolder } from './lock.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'warung-lock-'));
const hold = (folder: string, holder: object) => writeFileSync(join(folder, 'lock'), JSON.stringify(holder));

it('refuses a second holder, naming the process, until the first gives the folder back', () => {
  const folder = newFolder();
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`Data folder ${folder} is in use by process ${process.pid}.`);
  expect(holderOf(folder)?.pid).toBe(process.pid);
  unlock();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  lockFolder(folder)();
});

it('succeeds a dead process, and leaves no other file behind', async () => {
  const folder = newFolder();
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  hold(folder, { pid: child.pid, began: '', host: hostname(), token: 'dead' });
  const unlock = lockFolder(folder);
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(folder)).toEqual(['lock']);
  unlock();
});

it.runIf(process.platform === 'linux')('succeeds a process whose pid another one has now', () => {
  const folder = newFolder();
  hold(folder, { pid: process.ppid, began: 'another boot 1', host: hostname(), token: 'old' });
  lockFolder(folder)();
});

it('never robs a living process, nor one on another host that was there a moment ago', () => {
  const folder = newFolder();
  hold(folder, { pid: process.ppid, began: '', host: hostname(), token: 'alive' });
  expect(() => lockFolder(folder)).toThrow(`in use by process ${process.ppid}.`);
  hold(folder, { pid: 1, began: '', host: 'elsewhere', token: 'far' });
  expect(() => lockFolder(folder)).toThrow('in use by process 1 on elsewhere.');
});

it.runIf(process.platform === 'linux')(
  'succeeds a killed process that its parent has not taken note of yet',
  async () => {
    const folder = newFolder();
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(parent.stdout, 'data');
    const pid = Number(String(line));
    // Only a parent that is no shell any more takes no note.
    await vi.waitUntil(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8') === 'sleep\n');
    process.kill(pid, 'SIGKILL');
    await vi.waitUntil(() => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '));
    hold(folder, { pid, began: '', host: hostname(), token: 'killed' });
    lockFolder(folder)();
    parent.kill();
  },
);

it('lets exactly one of many starting processes succeed a dead one', async () => {
  const folder = newFolder();
  hold(folder, { pid: 0, began: '', host: hostname(), token: 'dead' });
  const script = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    try { lockFolder(${JSON.stringify(folder)}); process.send('taken'); } catch { process.send('refused'); }
    process.on('message', () => process.exit()); `;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 1, 2, 'ipc'] }),
  );
  const answers = await Promise.all(children.map(async (child) => (await once(child, 'message'))[0]));
  await Promise.all(children.map((child) => [once(child, 'exit'), child.send('end')][0]));
  expect(answers.sort()).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'taken']);
});
