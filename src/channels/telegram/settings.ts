import { z } from 'zod';
import type { Account } from '../channel.ts';

/** A bot, made at @BotFather. */
export const telegramSettings = z.strictObject({
  bot_token: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'must be a bot token such as 123456:ABC...')
    .meta({ secret: true }),
  /** Comes back with every webhook. */
  webhook_secret: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 letters, digits, _ or -')
    .meta({ secret: true }),
  /** Without the @; in groups the bot answers when it is named. */
  username: z.string().regex(/^\w{4,32}$/, 'must be the name of the bot without the @'),
  /** From @BotFather, for invoices that are paid inside of Telegram. */
  payment_token: z.string().min(1).optional().meta({ secret: true }),
  api_url: z.url({ protocol: /^https?$/ }).default('https://api.telegram.org'),
});

export type TelegramSettings = z.output<typeof telegramSettings>;

export const settingsOf = ({ settings }: Account) => settings as TelegramSettings;
