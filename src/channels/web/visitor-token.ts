import { newId } from '#platform/ids';

/**
 * What a browser brings back so that the visitor is known again: who, since when, signed. It opens one visitor's own
 * conversation in one shop and nothing else. Reading it needs no database.
 */
export type Visitor = { id: string; issuedAt: Date };

type Signer = { sign(text: string): string; verify(text: string, signature: string): boolean };

const day = 24 * 3_600_000;
const lastsMs = 180 * day;
const renewedAfterMs = 7 * day;

/** A token for a new visitor, or a fresh one for a known visitor. */
export function issueToken(signer: Signer, shopId: string, now: Date, visitorId = newId()): string {
  const body = `v1.${visitorId}.${Math.floor(now.getTime() / 1000).toString(36)}`;
  return `${body}.${signer.sign(`${shopId}.${body}`)}`;
}

/** The visitor of a token; null when it is not ours, was made for another shop, or is too old. */
export function readToken(signer: Signer, shopId: string, token: string, now: Date): Visitor | null {
  const match = /^(v1\.([0-9a-f-]{36})\.([0-9a-z]{1,10}))\.([\w-]{43})$/.exec(token);
  if (!match) return null;
  const [, body = '', id = '', seconds = '', signature = ''] = match;
  if (!signer.verify(`${shopId}.${body}`, signature)) return null;
  const issuedAt = new Date(Number.parseInt(seconds, 36) * 1000);
  return now.getTime() < expiryOf(issuedAt).getTime() ? { id, issuedAt } : null;
}

export function expiryOf(issuedAt: Date): Date {
  return new Date(issuedAt.getTime() + lastsMs);
}

/** Whether a token has aged enough to be replaced. */
export function isWorn(visitor: Visitor, now: Date): boolean {
  return now.getTime() - visitor.issuedAt.getTime() > renewedAfterMs;
}
