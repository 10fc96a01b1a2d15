import { OutsideError } from '#platform/errors';
import type { Account, Address, FetchedFile, OutboundRequest, Outside, Sending, SendOutcome } from '../../channel.ts';
import { callGraph, type GraphAnswer, outcomeOfError } from '../graph.ts';

/** Another app has the conversation, by a subcode of 10. */
const elsewhere = 2_018_300;

export type SendManner = {
  /** Whether a message may carry our id for its send, which comes back in its echo. */
  metadata: boolean;
};

/**
 * One message to one person. Where another app has the conversation, the bot lets it be, and a person of the shop takes it
 * over with what they say, as far as the platform lets them.
 */
export const sendMessage =
  ({ metadata }: SendManner) =>
  async ({ id, request, address }: Sending, account: Account, outside: Outside): Promise<SendOutcome> => {
    const body = bodyOf(request, address, metadata ? id : undefined);
    let answer = await callGraph('me/messages', account, outside, body);
    if (isElsewhere(answer) && request.method === 'staff') {
      const taken = await callGraph('me/take_thread_control', account, outside, { recipient: body.recipient });
      if (taken.ok) answer = await callGraph('me/messages', account, outside, body);
    }
    if (isElsewhere(answer)) return { kind: 'refused', reason: 'threadElsewhere' };
    if (!answer.ok) return outcomeOfError(answer);
    return { kind: 'sent', ids: typeof answer.data.message_id === 'string' ? [answer.data.message_id] : [] };
  };

function isElsewhere(answer: GraphAnswer): boolean {
  return !answer.ok && answer.error.error_subcode === elsewhere;
}

function bodyOf({ body }: OutboundRequest, { to, user_ref }: Address, id: string | undefined) {
  const recipient = user_ref ? { user_ref } : { id: to };
  const message = { ...(body.message as object), ...(id && { metadata: `send:${id}` }) };
  return { recipient, ...body, message };
}

const mostBytes = 20 * 1_048_576;

/** A file lies open at the address that came with it; what an address of somebody else's would lead to is checked as ever. */
export async function fetchAttachment(
  { ref }: { ref: string },
  _account: Account,
  outside: Outside,
): Promise<FetchedFile> {
  const { status, headers, body } = await outside.fetch(ref, { maxBytes: mostBytes, timeoutMs: 20_000, redirects: 2 });
  if (status === 200) return { data: body, mediaType: headers['content-type'] };
  throw new OutsideError('file', `the file answered ${status}`, { retryable: status >= 500 });
}
