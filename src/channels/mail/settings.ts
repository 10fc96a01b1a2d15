import { z } from 'zod';
import type { Account } from '../channel.ts';

const host = z.string().regex(/^[\w.-]{1,253}$/, 'must be the name of a server such as mail.example.com');
const port = z.number().int().min(1).max(65_535);
/** `tls` from the start (993, 465), `starttls` (143, 587), or `none`, within a network of one's own. */
const security = z.enum(['tls', 'starttls', 'none']).default('tls');

/** A mailbox of the shop: mails are read there by IMAP, or posted by whoever keeps it; they go out by SMTP. */
export const mailSettings = z.strictObject({
  address: z.email(),
  /** Stands before the address: the shop's name. */
  name: z.string().min(1).max(100).optional(),
  user: z.string().min(1),
  password: z.string().min(1).meta({ secret: true }),
  imap_host: host.optional(),
  imap_port: port.default(993),
  imap_security: security,
  smtp_host: host,
  smtp_port: port.default(465),
  smtp_security: security,
  /** Answers go to toko+k3v9…@: for mailboxes that know such addresses, and customers whose programs name no thread. */
  plus_addresses: z.boolean().default(false),
  /** Signs the mails that are posted to the webhook. */
  webhook_secret: z.string().min(16, 'must have at least 16 letters').optional().meta({ secret: true }),
});

export type MailSettings = z.output<typeof mailSettings>;

/** A recorded mail is read without an account: then none of the addresses is the shop's own. */
export const settingsOf = ({ settings }: Account) => ({ address: '', ...settings }) as MailSettings;
