import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashToken, openSecrets, sameText, secretsFrom } from './secrets.ts';

const secrets = secretsFrom('a secret of the installation, long enough');

describe('seal', () => {
  it('opens what it sealed, whatever it is, and never seals the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sealed = secrets.seal(text, 'connection:1');
        expect(secrets.open(sealed, 'connection:1')).toBe(text);
        expect(secrets.seal(text, 'connection:1')).not.toBe(sealed);
      }),
    );
  });

  it('does not open at another place, with another secret, or changed by one character', () => {
    const sealed = secrets.seal('token of the shop', 'connection:1');
    const last = sealed.at(-2) === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, -2) + last + sealed.slice(-1);
    const refusal = expect.objectContaining({
      code: 'misconfigured',
      message: expect.stringContaining('WARUNG_SECRET'),
    });
    expect(() => secrets.open(sealed, 'connection:2')).toThrow(refusal);
    expect(() => secretsFrom('another secret of another installation').open(sealed, 'connection:1')).toThrow(refusal);
    expect(() => secrets.open(changed, 'connection:1')).toThrow(refusal);
    expect(() => secrets.open('not sealed at all', 'connection:1')).toThrow(refusal);
  });
});

it('signs for one purpose only', () => {
  const signature = secrets.sign('visitor 7', 'visitor');
  expect(secrets.verify('visitor 7', 'visitor', signature)).toBe(true);
  expect(secrets.verify('visitor 8', 'visitor', signature)).toBe(false);
  expect(secrets.verify('visitor 7', 'receipt', signature)).toBe(false);
  expect(secrets.derive('sessions')).not.toBe(secrets.derive('visitor'));
});

it('hashes tokens and compares texts of any length', () => {
  expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sameText('abc', 'abc')).toBe(true);
  expect(sameText('abc', 'abcd')).toBe(false);
});

describe('openSecrets', () => {
  const place = async () => ({
    secret: undefined,
    apiToken: undefined,
    dataDir: await mkdtemp(join(tmpdir(), 'warung-')),
    production: false,
  });

  it('makes a file only its owner can read, once', async () => {
    const config = await place();
    const first = await openSecrets(config);
    const file = join(config.dataDir, 'secret');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const content = await readFile(file, 'utf8');
    const second = await openSecrets(config);
    expect(await readFile(file, 'utf8')).toBe(content);
    expect(second.open(first.seal('x', 'y'), 'y')).toBe('x');
  });

  it('closes a file that others can read; production refuses it', async () => {
    const config = await place();
    await openSecrets(config);
    const file = join(config.dataDir, 'secret');
    await chmod(file, 0o644);
    await expect(openSecrets({ ...config, production: true })).rejects.toThrow(/chmod 600/);
    await openSecrets(config);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('refuses an emptied file, and in production a placeholder', async () => {
    const config = await place();
    await writeFile(join(config.dataDir, 'secret'), '', { mode: 0o600 });
    await expect(openSecrets(config)).rejects.toThrow(/holds no secret/);
    const production = { ...config, production: true };
    await expect(openSecrets({ ...production, secret: 'changeme-changeme-changeme-changeme' })).rejects.toThrow(
      /WARUNG_SECRET is a placeholder/,
    );
    await expect(openSecrets({ ...production, secret: 'f3Jq9zLm2xVb7Tn4', apiToken: '0'.repeat(40) })).rejects.toThrow(
      /WARUNG_API_TOKEN is a placeholder/,
    );
  });
});
