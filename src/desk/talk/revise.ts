import { channels, isPlatform } from '#channels';
import { lockSaid, type Revision, revise, type Said } from '#conversations';
import type { Db } from '#platform/db';

export type Revised =
  | { kind: 'done'; conversationId: string }
  | { kind: 'notFound' }
  /** A colleague said it. */
  | { kind: 'notYours' }
  /** `channel`: there it cannot be; `parts`: it is not one message of plain words, or has not arrived yet. */
  | { kind: 'fixed'; why: 'channel' | 'parts' | 'takenBack' };

/**
 * Changes or takes back what a person said: on our side at once, and where it was said by a request of its own. Done twice it is
 * done once more with the same result.
 * @param staffId whose words they must be; null: anybody's
 */
export async function reviseSaid(
  tx: Db,
  what: { shopId: string; messageId: string; staffId: string | null; now: Date },
  revision: Revision,
): Promise<Revised> {
  const said = await lockSaid(tx, what.shopId, what.messageId);
  if (!said) return { kind: 'notFound' };
  if (what.staffId !== null && said.staffId !== what.staffId) return { kind: 'notYours' };
  if (said.isTakenBack) return { kind: 'fixed', why: 'takenBack' };
  if (revision.kind === 'edit' && said.kind !== 'text') return { kind: 'fixed', why: 'parts' };
  const asked = requestOf(said, revision);
  if (asked.kind === 'fixed') return asked;
  await revise(tx, what.shopId, said, revision, { now: what.now, request: asked.request });
  return { kind: 'done', conversationId: said.conversationId };
}

type Asked = { kind: 'asked'; request: object | null } | { kind: 'fixed'; why: 'channel' | 'parts' };

function requestOf(said: Said, revision: Revision): Asked {
  const channel = channels.find(({ id }) => id === said.channel);
  if (!channel) return { kind: 'fixed', why: 'channel' };
  if (!isPlatform(channel))
    return channel.revises ? { kind: 'asked', request: null } : { kind: 'fixed', why: 'channel' };
  if (!channel.revise) return { kind: 'fixed', why: 'channel' };
  if (!said.externalId) return { kind: 'fixed', why: 'parts' };
  return { kind: 'asked', request: { ...channel.revise(said.externalId, revision), anyTime: true } };
}
