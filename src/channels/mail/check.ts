import type { Account, Finding, Outside } from '../channel.ts';
import { openMailbox } from './mailbox.ts';
import { settingsOf } from './settings.ts';
import { openTransport } from './transport.ts';
import { finding, troubleOf } from './trouble.ts';

/** Signs in at both servers, as reading and sending do. */
export async function check(account: Account, outside: Outside, language: string): Promise<Finding[]> {
  const { imap_host, webhook_secret } = settingsOf(account);
  const wayIn = imap_host
    ? checkImap(account, outside, language)
    : webhook_secret
      ? []
      : [finding('noWayIn', language)];
  return (await Promise.all([wayIn, checkSmtp(account, outside, language)])).flat();
}

async function checkImap(account: Account, outside: Outside, language: string): Promise<Finding[]> {
  try {
    const client = await openMailbox(account, outside);
    await client.mailboxOpen('INBOX', { readOnly: true }).finally(() => client.close());
    return [];
  } catch (error) {
    return [troubleOf(error, 'IMAP', language)];
  }
}

async function checkSmtp(account: Account, outside: Outside, language: string): Promise<Finding[]> {
  try {
    const transport = await openTransport(account, outside);
    await transport.verify().finally(() => transport.close());
    return [];
  } catch (error) {
    return [troubleOf(error, 'SMTP', language)];
  }
}
