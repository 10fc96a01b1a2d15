import PostalMime, { type Email } from 'postal-mime';
import type { Shown, SimulatedHook, Simulator } from '../simulation/index.ts';
import { openImap, type SimulatedImap } from './simulated-imap.ts';
import { openSmtp } from './simulated-smtp.ts';
import { signatureOf } from './verify.ts';

const address = 'toko@kedai.example';
const user = 'toko';
const password = 'simulated-password';
const webhook_secret = 'simulated-secret-of-the-webhook';

export type MailSimulator = Simulator & {
  imap: SimulatedImap;
  /** The settings by which the same servers are spoken to with TLS; their certificate is good for a name. */
  secured(security: 'tls' | 'starttls'): Record<string, unknown>;
  /** The mails of a customer, taken apart as their program does it. */
  mails(customer: string): Promise<Email[]>;
};

/** A mail server with the shop's mailbox, and customers with mailboxes of theirs. */
export async function openSimulator(): Promise<MailSimulator> {
  const screens = new Map<string, Shown[]>();
  const reading: Promise<void>[] = [];
  const boxes = new Map<string, string[]>();
  let last = 0;

  const smtp = await openSmtp(`\u0000${user}\u0000${password}`, address, ({ to, raw }) => {
    const customer = to.split('@')[0] ?? to;
    boxes.set(customer, [...(boxes.get(customer) ?? []), raw]);
    const shown: Shown = { id: /^message-id: (\S+)/im.exec(raw)?.[1] ?? '', text: '', choices: [], links: [] };
    screens.set(customer, [...(screens.get(customer) ?? []), shown]);
    reading.push(
      PostalMime.parse(raw).then(({ text = '', html = '' }) => {
        shown.text = text.trim();
        shown.links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
      }),
    );
  });
  const imap = await openImap(`\u0000${user}\u0000${password}`);
  const sign = (body: string): SimulatedHook => ({
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', 'x-mail-signature': signatureOf(body, webhook_secret) },
    body,
  });
  const write = (customer: string, type: string, body: string): SimulatedHook =>
    sign(
      [
        `From: Sari <${customer}@pelanggan.example>`,
        `To: ${address}`,
        'Subject: Helm',
        `Message-ID: <in-${++last}@pelanggan.example>`,
        ...answering(screens.get(customer)?.at(-1)),
        'MIME-Version: 1.0',
        type,
        '',
        body,
      ].join('\r\n'),
    );
  const utf8 = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit';

  return {
    settings: {
      address,
      user,
      password,
      webhook_secret,
      imap_host: '127.0.0.1',
      imap_port: imap.port,
      imap_security: 'none',
      smtp_host: '127.0.0.1',
      smtp_port: smtp.port,
      smtp_security: 'none',
    },
    host: '127.0.0.1',
    imap,
    secured: (security) => ({
      imap_host: 'localhost',
      imap_port: security === 'tls' ? imap.tlsPort : imap.port,
      imap_security: security,
      smtp_host: 'localhost',
      smtp_port: security === 'tls' ? smtp.tlsPort : smtp.port,
      smtp_security: security,
    }),
    shown: (customer) => screens.get(customer) ?? [],
    count: () => [...screens.values()].reduce((sum, screen) => sum + screen.length, 0),
    writes: (customer, text) => write(customer, utf8, text + quoted(screens.get(customer)?.at(-1))),
    mails: (customer) => Promise.all((boxes.get(customer) ?? []).map((raw) => PostalMime.parse(raw))),
    taps: (customer, { label }) => write(customer, utf8, numberOf(screens.get(customer) ?? [], label)),
    locates: (customer, { latitude, longitude }) => write(customer, utf8, `${latitude}, ${longitude}`),
    shows: (customer, picture) =>
      write(
        customer,
        'Content-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\nContent-Transfer-Encoding: base64',
        picture.toString('base64'),
      ),
    statuses: () => [],
    sign,
    fail: smtp.fail,
    failEvery: smtp.failEvery,
    close: async () => {
      await Promise.all(reading);
      await smtp.close();
      await imap.close();
    },
  };
}

/** An answer names the mail it answers, and brings it along. */
function answering(last: Shown | undefined): string[] {
  return last ? [`In-Reply-To: ${last.id}`, `References: ${last.id}`] : [];
}

function quoted(last: Shown | undefined): string {
  if (!last) return '';
  const lines = last.text.split('\n').map((line) => `> ${line}`);
  return ['', '', `On Mon, Nov 23, 2026 at 10:00 AM Kedai <${address}> wrote:`, '', ...lines].join('\r\n');
}

/** A mail has nothing to tap: the customer writes the number that stands before the words. */
function numberOf(screen: Shown[], label: string): string {
  const lines = screen.flatMap(({ text }) => text.split('\n'));
  const line = lines.findLast((written) => /^\d+\. /.test(written) && written.endsWith(`. ${label}`));
  return line ? String(Number.parseInt(line, 10)) : label;
}
