import { z } from 'zod';
import type { Account } from '../channel.ts';
import { metaSettings } from '../meta/index.ts';

/** A number of the WhatsApp Business Platform. An app may serve several: a reply goes out from the number that was written to. */
export const whatsappSettings = metaSettings.extend({
  phone_number_id: z.string().regex(/^\d+$/, 'must be the id of the number, digits only'),
  /** Of Meta's catalogue that holds the shop's products by SKU; without it products are shown as texts and lists. */
  catalog_id: z.string().regex(/^\d+$/).optional(),
  /** An approved template with one variable in its body, for what is said after 24 hours. */
  notice_template: z.string().min(1).optional(),
  notice_template_language: z.string().min(2).optional(),
});

export type WhatsappSettings = z.output<typeof whatsappSettings>;

export const settingsOf = ({ settings }: Account) => settings as WhatsappSettings;
