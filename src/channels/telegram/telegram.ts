import { OutsideError } from '#platform/errors';
import { sameText } from '#platform/secrets';
import type { Account, FetchedFile, Finding, Hook, Outside, PlatformChannel, Verdict } from '../channel.ts';
import { worded } from '../finding.ts';
import { answer } from './answer.ts';
import { callApi } from './api.ts';
import { capabilities } from './capabilities.ts';
import { findings } from './findings.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { revise } from './revise.ts';
import { send } from './send.ts';
import { settingsOf, telegramSettings } from './settings.ts';
import { setup } from './setup.ts';

/** A bot on Telegram: private chats, groups, and the accounts of people who let it answer for them. */
export const telegram: PlatformChannel = {
  id: 'telegram',
  label: 'Telegram',
  icon: 'm2.8 9 12-5.8-4 12.2-2.6-4.6zM8.2 10.8l3-3',
  settings: telegramSettings,
  verify,
  parse,
  capabilities,
  render,
  send,
  revise,
  answer,
  fetchFile,
  check,
  setup,
};

function verify({ method, headers }: Hook, account: Account): Verdict {
  if (method !== 'POST') return { kind: 'refused', reason: 'Telegram posts its updates' };
  const secret = headers['x-telegram-bot-api-secret-token'];
  if (!secret) return { kind: 'refused', reason: 'The header X-Telegram-Bot-Api-Secret-Token is missing' };
  if (sameText(secret, settingsOf(account).webhook_secret)) return { kind: 'genuine' };
  return { kind: 'refused', reason: 'The secret token is not that of this connection' };
}

const mostBytes = 20 * 1_048_576;

/** A bot may fetch 20 MB, for an hour, by a path that it asks for. */
async function fetchFile({ ref }: { ref: string }, account: Account, outside: Outside): Promise<FetchedFile> {
  const { api_url, bot_token } = settingsOf(account);
  const found = await callApi('getFile', { file_id: ref }, account, outside);
  const path = (found.result as { file_path?: string } | undefined)?.file_path;
  if (!path)
    throw new OutsideError('telegram', found.description ?? 'no such file', { retryable: found.error_code === 429 });
  const response = await outside.fetch(`${api_url}/file/bot${bot_token}/${path}`, {
    maxBytes: mostBytes,
    timeoutMs: 20_000,
  });
  if (response.status === 200) return { data: response.body };
  throw new OutsideError('telegram', `the file answered ${response.status}`, { retryable: response.status >= 500 });
}

const allowed_updates = [
  'message',
  'edited_message',
  'callback_query',
  'pre_checkout_query',
  'shipping_query',
  'message_reaction',
  'my_chat_member',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
];

/** Asks who the bot is, and tells Telegram where its webhook is. */
async function check(account: Account, outside: Outside, language: string): Promise<Finding[]> {
  const { username, webhook_secret: secret_token } = settingsOf(account);
  const me = await callApi('getMe', {}, account, outside);
  if (!me.ok) return [worded(findings, 'token', language, { why: me.description ?? '' })];
  const name = (me.result as { username?: string }).username ?? '';
  if (name.toLowerCase() !== username.toLowerCase()) return [worded(findings, 'name', language, { name })];
  const set = await callApi('setWebhook', { url: account.hookUrl, secret_token, allowed_updates }, account, outside);
  return set.ok ? [] : [worded(findings, 'webhook', language, { why: set.description ?? '' })];
}
