import { OutsideError } from '#platform/errors';
import type { Account, FetchedFile, Finding, Outside, Sending, SendOutcome } from '../channel.ts';
import { worded } from '../finding.ts';
import { callGraph, isSecretWrong, outcomeOfError, proofOf } from '../meta/index.ts';
import { findings } from './findings.ts';
import { settingsOf } from './settings.ts';

/**
 * From the number that was written to, to the phone where it is known, else to the user id. The send's id comes back in every
 * status, which settles a request whose answer was lost.
 */
export async function send(
  { id, request, address }: Sending,
  account: Account,
  outside: Outside,
): Promise<SendOutcome> {
  const { number = settingsOf(account).phone_number_id, phone, user, to } = address;
  const whom = phone ? { to: phone } : /^\d+$/.test(to) ? { to } : { recipient: user ?? to };
  const answer = await callGraph(`${String(number)}/messages`, account, outside, {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...whom,
    biz_opaque_callback_data: id,
    ...request.body,
  });
  if (!answer.ok) return outcomeOfError(answer);
  const messages = (answer.data.messages ?? []) as { id?: string }[];
  return { kind: 'sent', ids: messages.flatMap((message) => message.id ?? []) };
}

const mostBytes = 20 * 1_048_576;

/** A file's address is asked for by its id, holds for five minutes and opens with the token only. */
export async function fetchFile({ ref }: { ref: string }, account: Account, outside: Outside): Promise<FetchedFile> {
  const found = await callGraph(encodeURIComponent(ref), account, outside);
  if (!found.ok) {
    throw new OutsideError('whatsapp', found.error.message ?? 'no such file', { retryable: found.status >= 500 });
  }
  const { url, mime_type, file_size } = found.data as { url?: string; mime_type?: string; file_size?: number };
  if (!url) throw new OutsideError('whatsapp', 'the file has no address', { retryable: false });
  if ((file_size ?? 0) > mostBytes) throw new OutsideError('whatsapp', 'tooLarge', { retryable: false });
  const headers = { authorization: `Bearer ${settingsOf(account).access_token}`, 'user-agent': 'warung' };
  const { status, body } = await outside.fetch(url, { headers, maxBytes: mostBytes, timeoutMs: 20_000 });
  if (status !== 200) throw new OutsideError('whatsapp', `the file answered ${status}`, { retryable: status >= 500 });
  return { data: body, mediaType: mime_type };
}

/** Asks for the number with the token: the two must belong together, and the secret to them. */
export async function check(account: Account, outside: Outside, language: string): Promise<Finding[]> {
  const { phone_number_id } = settingsOf(account);
  const path = `${phone_number_id}?fields=display_phone_number,quality_rating&appsecret_proof=${proofOf(account)}`;
  const asked = await callGraph(path, account, outside);
  if (!asked.ok) {
    const kind = isSecretWrong(asked) ? 'secret' : 'token';
    return [worded(findings, kind, language, { why: asked.error.message ?? '' })];
  }
  return asked.data.quality_rating === 'RED' ? [worded(findings, 'quality', language)] : [];
}
