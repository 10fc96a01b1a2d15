import { z } from 'zod';
import type { Account } from '../channel.ts';

/** An account at Twilio, or at a gateway that speaks as Twilio does. */
export const smsSettings = z.strictObject({
  account_sid: z.string().regex(/^AC[\da-f]{32}$/i, 'must be AC and 32 hexadecimal digits'),
  auth_token: z.string().min(16, 'must have at least 16 letters').meta({ secret: true }),
  /** Messages go out from the number that was written to; this one is for whoever has not written. */
  number: z.string().regex(/^(\+\d{6,15}|\d{3,8})$/, 'must be a number such as +6281234567890'),
  /** Chooses the number to send from, when there are several. */
  messaging_service_sid: z
    .string()
    .regex(/^MG[\da-f]{32}$/i, 'must be MG and 32 hexadecimal digits')
    .optional(),
  /** Whether the number can send pictures, which few countries' can. */
  mms: z.boolean().default(false),
  /** What HELP is answered with; without it the bot answers. */
  help_text: z.string().min(1).max(480).optional(),
  /** The webhook as the gateway calls it, when that is another address than ours: behind a tunnel. */
  webhook_url: z.url({ protocol: /^https?$/ }).optional(),
  api_url: z.url({ protocol: /^https?$/ }).default('https://api.twilio.com'),
});

export type SmsSettings = z.output<typeof smsSettings>;

export const settingsOf = ({ settings }: Account) => settings as SmsSettings;

/** Where the gateway sends its webhooks: what it signs. */
export const calledAt = (account: Account) => settingsOf(account).webhook_url ?? account.hookUrl;
