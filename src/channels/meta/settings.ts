import { z } from 'zod';
import type { Account } from '../channel.ts';

/** What every account at Meta needs: the app that signs, the word that proves the address, the token to send with. */
export const metaSettings = z.strictObject({
  app_secret: z.string().min(16).meta({ secret: true }),
  verify_token: z.string().min(8).meta({ secret: true }),
  access_token: z.string().min(16).meta({ secret: true }),
  api_url: z.url({ protocol: /^https?$/ }).default('https://graph.facebook.com'),
  api_version: z
    .string()
    .regex(/^v\d+\.\d+$/, 'must be a version such as v24.0')
    .default('v24.0'),
});

export type MetaSettings = z.output<typeof metaSettings>;

export const metaSettingsOf = ({ settings }: Account) => settings as MetaSettings;
