import { createHash } from 'node:crypto';
import { newId } from '#platform/ids';
import type { Secrets } from '#platform/secrets';

const purpose = 'guest';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a browser brings back so that a visitor's posts are their own. It opens nothing else, and names nobody. */
export function guestToken(secrets: Secrets, guestId: string): string {
  return `${guestId}.${secrets.sign(guestId, purpose)}`;
}

/** The guest of a token; null when it is not ours. */
export function readGuest(secrets: Secrets, token: string | undefined): string | null {
  const [id = '', signature = ''] = (token ?? '').split('.', 2);
  return uuid.test(id) && secrets.verify(id, purpose, signature) ? id : null;
}

export const newGuest = newId;

/** A key for a network address in one shop: equal for the same address, telling nobody without the installation's secret what it is. */
export function addressKey(secrets: Secrets, shopId: string, address: string): string {
  const signed = secrets.sign(`${shopId} ${address}`, 'guest address');
  return createHash('sha256').update(signed).digest('base64url').slice(0, 22);
}
