import type { Account, Outside, Sending, SendOutcome } from '../channel.ts';
import { type ApiAnswer, callApi } from './api.ts';

/** Text and buttons are ours; chat, topic and business account are wherever the customer wrote last. */
export async function send({ request, address }: Sending, account: Account, outside: Outside): Promise<SendOutcome> {
  const { chat = address.to, business, thread } = address;
  const to = { chat_id: chat, business_connection_id: business, message_thread_id: thread };
  const answer = await callApi(request.method, { ...to, ...request.body }, account, outside);
  if (answer.ok || !isUnreadablePicture(answer)) return outcomeOf(answer);
  // The words under a picture that Telegram cannot fetch are still to be said.
  const text = request.body.caption ?? firstCaption(request.body.media);
  if (typeof text !== 'string') return outcomeOf(answer);
  return outcomeOf(await callApi('sendMessage', { ...to, text }, account, outside));
}

function isUnreadablePicture({ error_code, description = '' }: ApiAnswer): boolean {
  return error_code === 400 && /HTTP URL|webpage|WEBPAGE|wrong type of the web page|IMAGE_PROCESS/i.test(description);
}

function firstCaption(media: unknown): string | undefined {
  if (!Array.isArray(media)) return undefined;
  const captions = (media as { caption?: string }[]).flatMap(({ caption }) => caption ?? []);
  return captions.join('\n') || undefined;
}

type Sent = { message_id: number; chat: { id: number } };

/** core.telegram.org/bots/api#making-requests; a gateway's 502 and 504 leave open whether the bot API heard of it. */
function outcomeOf(answer: ApiAnswer): SendOutcome {
  const { error_code: code = 0, description: reason = 'no reason given', parameters } = answer;
  if (answer.ok) {
    const results = [answer.result].flat() as Sent[];
    return { kind: 'sent', ids: results.flatMap((sent) => (sent?.chat ? `${sent.chat.id}:${sent.message_id}` : [])) };
  }
  if (code === 429) {
    return { kind: 'retry', scope: 'conversation', reason, afterMs: (parameters?.retry_after ?? 1) * 1000 };
  }
  if (code === 403) return { kind: 'refused', reason, because: 'optedOut' };
  if (code === 401 || code === 404) return { kind: 'refused', reason: `bot token: ${reason}`, because: 'account' };
  if (code === 502 || code === 504) return { kind: 'ambiguous', reason };
  if (code >= 500) return { kind: 'retry', scope: 'conversation', reason };
  return { kind: 'refused', reason };
}
