import { channels, isPlatform } from '#channels';
import { loadShop } from '#commerce/shop';
import { beginConversation, connectionsOf, getConversation, say } from '#conversations';
import type { Db } from '#platform/db';
import { transcriptOf } from './transcript.ts';

type Wanted = { shopId: string; conversationId: string; email: string; staffId: string; now: Date };

type TranscriptSent = { kind: 'sent'; conversationId: string } | { kind: 'notFound' } | { kind: 'noMailbox' };

/**
 * Sends what was said as a letter from the shop's own mailbox. The letter is a message of a conversation there, so that its delivery
 * is seen and an answer to it is heard.
 */
export async function sendTranscript(tx: Db, wanted: Wanted): Promise<TranscriptSent> {
  const { shopId, conversationId, email, staffId, now } = wanted;
  const of = await getConversation(tx, shopId, conversationId);
  if (!of) return { kind: 'notFound' };
  const connectionId = await mailboxOf(tx, shopId);
  if (!connectionId) return { kind: 'noMailbox' };
  const { settings } = await loadShop(tx, shopId);
  const { language, customerId } = of;
  const said = (await transcriptOf(tx, shopId, conversationId, { timezone: settings.timezone, language })) ?? '';
  const begun = { shopId, connectionId, customerId, value: email.toLowerCase(), language, now };
  const letters = await beginConversation(tx, begun);
  const text = `${settings.name}\n\n${said}`;
  await say(tx, {
    shopId,
    conversationId: letters,
    connectionId,
    speaker: { author: 'staff', staffId },
    replies: [{ kind: 'text', text }],
    now,
  });
  return { kind: 'sent', conversationId: letters };
}

/** The shop's oldest connection of those where it may write first to an e-mail address. */
async function mailboxOf(tx: Db, shopId: string): Promise<string | null> {
  const able = channels.filter((channel) => isPlatform(channel) && channel.beginsBy === 'email').map(({ id }) => id);
  const mailbox = (await connectionsOf(tx, shopId)).find(({ channel, enabled }) => enabled && able.includes(channel));
  return mailbox?.id ?? null;
}
