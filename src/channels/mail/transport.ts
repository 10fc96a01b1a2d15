import type { Transporter } from 'nodemailer';
import type { Account, Outside } from '../channel.ts';
import { settingsOf } from './settings.ts';

/** The server is named by the owner: it must lie outside, and the connection goes to the address that was looked at. */
export async function openTransport(account: Account, outside: Outside): Promise<Transporter> {
  const { smtp_host, smtp_port: port, smtp_security, user, password } = settingsOf(account);
  const host = await outside.addressOf(smtp_host, port);
  // Loaded late: a shop without a mailbox starts the sooner.
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host,
    port,
    secure: smtp_security === 'tls',
    requireTLS: smtp_security === 'starttls',
    ignoreTLS: smtp_security === 'none',
    tls: { servername: smtp_host },
    auth: { user, pass: password },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
