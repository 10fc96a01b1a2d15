import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from './errors.ts';

/**
 * The installation's one secret, and what is made with it. From it comes a key for each purpose (HKDF), so that what is
 * made for one can never pass for another. Tokens are not sealed but hashed: `hashToken`.
 * @example const sealed = secrets.seal('hunter2', `connection:${id}`); secrets.open(sealed, `connection:${id}`)
 */
export type Secrets = {
  /** Encrypts (AES-256-GCM). `place` names the row it is for: moved to another row it does not open. */
  seal(text: string, place: string): string;
  /** @throws AppError `misconfigured` when it was sealed with another secret or for another place, or was changed */
  open(sealed: string, place: string): string;
  /** HMAC-SHA-256 as 43 characters of base64url; what is signed for one purpose is worthless for another. */
  sign(text: string, purpose: string): string;
  /** Whether `signature` is ours, compared in constant time. */
  verify(text: string, purpose: string, signature: string): boolean;
  /** A key of 32 bytes (base64url) for a library that wants a secret of its own. */
  derive(purpose: string): string;
};

const version = 'v1';

export function secretsFrom(secret: string): Secrets {
  const keys = new Map<string, Buffer>();
  const keyOf = (purpose: string): Buffer => {
    const known = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, 'warung', purpose, 32));
    keys.set(purpose, known);
    return known;
  };
  const sign = (text: string, purpose: string) =>
    createHmac('sha256', keyOf(`sign ${purpose}`))
      .update(text)
      .digest('base64url');
  return {
    seal: (text, place) => sealWith(keyOf('seal'), text, place),
    open: (sealed, place) => openWith(keyOf('seal'), sealed, place),
    sign,
    verify: (text, purpose, signature) => sameText(sign(text, purpose), signature),
    derive: (purpose) =>
      Buffer.from(hkdfSync('sha256', secret, 'warung', `derive ${purpose}`, 32)).toString('base64url'),
  };
}

function sealWith(key: Buffer, text: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [version, nonce, cipher.getAuthTag(), data]
    .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.');
}

function openWith(key: Buffer, sealed: string, place: string): string {
  const [format, nonce, tag, data] = sealed.split('.');
  try {
    if (format !== version) throw new Error(`unknown format ${format}`);
    const bytes = (part: string | undefined) => Buffer.from(part ?? '', 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(nonce), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(data)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new AppError(
      'misconfigured',
      `The secret of ${place} cannot be opened: start with the WARUNG_SECRET (or the secret file) it was stored with, or enter it again`,
      { cause },
    );
  }
}

/** SHA-256 of a bearer token, hex. Ours are 192 random bits, so a slow hash would add nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares two texts in a time that does not depend on where they differ. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/**
 * The installation's secrets: from WARUNG_SECRET, or from the file `secret` in the data folder, made on first start.
 * @throws AppError `misconfigured` when the file can be read by others, or production is given a placeholder
 */
export async function openSecrets(config: {
  secret: string | undefined;
  apiToken: string | undefined;
  dataDir: string;
  production: boolean;
}): Promise<Secrets> {
  if (config.production) {
    refusePlaceholder('WARUNG_SECRET', config.secret);
    refusePlaceholder('WARUNG_API_TOKEN', config.apiToken);
  }
  return secretsFrom(config.secret ?? (await secretOfFile(config.dataDir, config.production)));
}

/** "changeme-changeme-changeme-12345", "0000…": long enough, and still the first thing anybody would try. */
function refusePlaceholder(variable: string, value: string | undefined): void {
  if (value === undefined) return;
  const guessable = /change.?me|secret|password|example|default|placeholder|123456/i.test(value);
  if (!guessable && new Set(value).size >= 10) return;
  throw new AppError(
    'misconfigured',
    `${variable} is a placeholder or easily guessed. Make one: node -p "crypto.randomBytes(32).toString('base64url')"`,
  );
}

async function secretOfFile(folder: string, production: boolean): Promise<string> {
  const file = join(folder, 'secret');
  await mkdir(folder, { recursive: true });
  await makeSecretFile(file);
  await keepPrivate(file, production);
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < 32) throw new AppError('misconfigured', `${file} holds no secret: restore it from your backup`);
  return secret;
}

async function makeSecretFile(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`);
    await handle.sync();
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function keepPrivate(file: string, production: boolean): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o077) === 0) return;
  if (production) throw new AppError('misconfigured', `${file} can be read by others. Run: chmod 600 ${file}`);
  await chmod(file, 0o600);
}
