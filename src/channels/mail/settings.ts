import { z } from 'zod';
import type { Account } from '../channel.ts';

const host = z.string().regex(/^[\w.-]{1,253}$/, 'must be the name of a server such as mail.example.com');
const port = z.number().int().min(1).max(65_535);

/** A mailbox of the shop: mails go out by SMTP, and come in as whoever keeps the mailbox hands them over. */
export const mailSettings = z.strictObject({
  address: z.email(),
  /** Stands before the address: the shop's name. */
  name: z.string().min(1).max(100).optional(),
  smtp_host: host,
  smtp_port: port.default(465),
  /** `tls` from the start (465), `starttls` (587), or `none`, within a network of one's own. */
  smtp_security: z.enum(['tls', 'starttls', 'none']).default('tls'),
  user: z.string().min(1),
  password: z.string().min(1).meta({ secret: true }),
  /** Signs the mails that are posted to the webhook. */
  webhook_secret: z.string().min(16, 'must have at least 16 letters').meta({ secret: true }),
});

export type MailSettings = z.output<typeof mailSettings>;

export const settingsOf = ({ settings }: Account) => settings as MailSettings;
