import type { ImapFlow } from 'imapflow';
import { OutsideError } from '#platform/errors';
import type { Account, Outside } from '../channel.ts';
import { settingsOf } from './settings.ts';

/** A larger mail is read in part. */
export const mostBytes = 25 * 1_048_576;

/**
 * A line to the shop's mailbox, opened and signed in. The server is named by the owner: it must lie outside, and the line goes
 * to the address that was looked at. Nothing it sends is unpacked, and no answer may be larger than a mail may be.
 * @throws what the server, or the network, says
 */
export async function openMailbox(account: Account, outside: Outside): Promise<ImapFlow> {
  const { imap_host: servername, imap_port: port, imap_security, user, password } = settingsOf(account);
  if (!servername) throw new OutsideError('mail', 'No IMAP server is set', { retryable: false });
  const host = await outside.addressOf(servername, port);
  // Loaded late: a shop without a mailbox starts the sooner.
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({
    host,
    port,
    servername,
    secure: imap_security === 'tls',
    doSTARTTLS: imap_security === 'tls' ? undefined : imap_security === 'starttls',
    auth: { user, pass: password },
    logger: false,
    disableCompression: true,
    clientInfo: { name: 'Warung' },
    connectionTimeout: 15_000,
    greetingTimeout: 10_000,
    autoIdleDelay: 100,
    // Where a server cannot tell of new mail by itself, it is asked so often.
    maxIdleTime: 60_000,
    missingIdleCommand: 'NOOP',
    maxLineLength: 4 * 1_048_576,
    maxLiteralSize: mostBytes + 1_048_576,
    maxResponseSize: 2 * mostBytes,
  });
  // It tells of a broken line both ways; the one that is not waited for must not end the program.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}
