import { z } from 'zod';

/**
 * The parts of a WhatsApp webhook that mean something to a shop (developers.facebook.com/docs/whatsapp/cloud-api/webhooks).
 * BSUID: the business-scoped user id, which stays when a number is hidden or changed; wa_id: the number, where it is known.
 */
const word = z.string();

const contact = z.looseObject({
  profile: z.looseObject({ name: word.optional(), username: word.optional() }).optional(),
  wa_id: word.optional(),
  user_id: word.optional(),
  parent_user_id: word.optional(),
});

const file = z.looseObject({
  id: word.optional(),
  mime_type: word.optional(),
  caption: word.optional(),
  filename: word.optional(),
});

const text = z.looseObject({ body: word });

const error = z.looseObject({ code: z.number().optional(), title: word.optional(), message: word.optional() });

export const message = z.looseObject({
  id: word,
  from: word.optional(),
  from_user_id: word.optional(),
  to: word.optional(),
  to_user_id: word.optional(),
  group_id: word.optional(),
  timestamp: word.optional(),
  type: word.optional(),
  text: text.optional(),
  image: file.optional(),
  video: file.optional(),
  audio: file.optional(),
  voice: file.optional(),
  document: file.optional(),
  sticker: file.optional(),
  location: z.looseObject({ latitude: z.number(), longitude: z.number() }).optional(),
  contacts: z
    .array(
      z.looseObject({
        name: z.looseObject({ formatted_name: word.optional() }).optional(),
        phones: z.array(z.looseObject({ phone: word.optional(), wa_id: word.optional() })).optional(),
        emails: z.array(z.looseObject({ email: word.optional() })).optional(),
        vcard: word.optional(),
      }),
    )
    .optional(),
  reaction: z.looseObject({ message_id: word, emoji: word.optional() }).optional(),
  button: z.looseObject({ payload: word.optional(), text: word.optional() }).optional(),
  interactive: z
    .looseObject({
      type: word.optional(),
      button_reply: z.looseObject({ id: word, title: word.optional() }).optional(),
      list_reply: z.looseObject({ id: word, title: word.optional() }).optional(),
      nfm_reply: z.looseObject({ response_json: z.unknown(), body: word.optional() }).optional(),
    })
    .optional(),
  order: z
    .looseObject({
      text: word.optional(),
      product_items: z.array(z.looseObject({ product_retailer_id: word, quantity: z.coerce.number() })),
    })
    .optional(),
  edit: z
    .looseObject({
      original_message_id: word,
      message: z.looseObject({ text: text.optional(), type: word.optional() }),
    })
    .optional(),
  revoke: z.looseObject({ original_message_id: word }).optional(),
  system: z
    .looseObject({
      type: word.optional(),
      body: word.optional(),
      wa_id: word.optional(),
      new_wa_id: word.optional(),
      user_id: word.optional(),
    })
    .optional(),
  context: z
    .looseObject({
      id: word.optional(),
      referred_product: z.looseObject({ product_retailer_id: word.optional() }).optional(),
    })
    .nullish(),
  referral: z
    .looseObject({
      source_type: word.optional(),
      source_id: word.optional(),
      source_url: word.optional(),
      headline: word.optional(),
      ctwa_clid: word.optional(),
    })
    .optional(),
  errors: z.array(error).optional(),
});

export const status = z.looseObject({
  id: word,
  status: word,
  recipient_id: word.optional(),
  recipient_user_id: word.optional(),
  biz_opaque_callback_data: word.optional(),
  timestamp: word.optional(),
  errors: z.array(error).optional(),
});

export const preference = z.looseObject({
  wa_id: word.optional(),
  user_id: word.optional(),
  category: word.optional(),
  value: word.optional(),
  timestamp: z.union([word, z.number()]).optional(),
});

const ids = z.looseObject({ previous: word.optional(), current: word.optional() });
export const idUpdate = z.looseObject({
  wa_id: word.optional(),
  user_id: ids.optional(),
  timestamp: z.union([word, z.number()]).optional(),
});

export const value = z.looseObject({
  metadata: z.looseObject({ phone_number_id: word.optional() }).optional(),
  contacts: z.array(contact).optional(),
  messages: z.array(z.unknown()).optional(),
  message_echoes: z.array(z.unknown()).optional(),
  statuses: z.array(z.unknown()).optional(),
  user_preferences: z.array(z.unknown()).optional(),
  user_id_update: z.array(z.unknown()).optional(),
});

export const webhook = z.looseObject({
  entry: z.array(
    z.looseObject({ id: word.optional(), changes: z.array(z.looseObject({ field: word, value: z.unknown() })) }),
  ),
});

export type WhatsappMessage = z.output<typeof message>;
export type WhatsappContact = z.output<typeof contact>;
export type WhatsappStatus = z.output<typeof status>;
export type WhatsappValue = z.output<typeof value>;
