import { randomBytes } from 'node:crypto';

/**
 * A new UUID v7 (RFC 9562): ids made later sort after ids made earlier, to the millisecond.
 * Made here and not by the database, so that a row's id is known before it is written.
 */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An unguessable token of 32 characters (192 bits, base64url): for links and bearer tokens. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}
