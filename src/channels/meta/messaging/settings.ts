import { z } from 'zod';
import type { Account } from '../../channel.ts';
import { metaSettings } from '../settings.ts';

const digits = (what: string) => z.string().regex(/^\d+$/, `must be the id of the ${what}, digits only`);

/** An account with conversations: a page, a professional account. */
export const messagingSettings = z.strictObject({
  account_id: digits('account'),
  /** By it our own messages and who has a conversation are known for certain. */
  app_id: digits('app').optional(),
  ...metaSettings.shape,
});

export type MessagingSettings = z.output<typeof messagingSettings>;

export const messagingSettingsOf = ({ settings }: Account) => settings as MessagingSettings;
