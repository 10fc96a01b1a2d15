import { z } from 'zod';

/**
 * The parts of a webhook of Messenger and Instagram that mean something to a shop
 * (developers.facebook.com/docs/messenger-platform/webhooks). What is missing, null or of another shape is passed by: one
 * strange field must not hide the message that it stands in.
 *
 * mid: the platform's id of a message; echo: a message of the account itself, sent with whatever tool; watermark: the hour up
 * to which everything has arrived or been read; standby: what an app may hear while another one has the conversation.
 */
const id = z.union([z.string(), z.number()]).transform(String);
const word = z.string();
const seldom = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const party = seldom(z.looseObject({ id: seldom(id), user_ref: seldom(id) }));

const referral = z.looseObject({
  ref: seldom(word),
  source: seldom(word),
  type: seldom(word),
  ad_id: seldom(id),
  referer_uri: seldom(word),
  product: seldom(z.looseObject({ id: seldom(id) })),
  ads_context_data: seldom(
    z.looseObject({ ad_title: seldom(word), photo_url: seldom(word), product_id: seldom(id), post_id: seldom(id) }),
  ),
});

const element = z.looseObject({
  title: seldom(word),
  subtitle: seldom(word),
  retailer_id: seldom(id),
  id: seldom(id),
});

export const attachment = z.looseObject({
  type: seldom(word),
  title: seldom(word),
  url: seldom(word),
  payload: seldom(
    z.looseObject({
      url: seldom(word),
      title: seldom(word),
      text: seldom(word),
      sticker_id: seldom(id),
      coordinates: seldom(z.looseObject({ lat: z.number(), long: z.number() })),
      elements: seldom(z.array(element)),
      product: seldom(z.looseObject({ elements: seldom(z.array(element)) })),
    }),
  ),
});

const message = z.looseObject({
  mid: seldom(id),
  text: seldom(word),
  quick_reply: seldom(z.looseObject({ payload: seldom(word) })),
  attachments: seldom(z.array(z.unknown())),
  sticker_id: seldom(id),
  is_echo: seldom(z.boolean()),
  is_deleted: seldom(z.boolean()),
  is_unsupported: seldom(z.boolean()),
  app_id: seldom(id),
  metadata: seldom(word),
  reply_to: seldom(
    z.looseObject({ mid: seldom(id), story: seldom(z.looseObject({ id: seldom(id), url: seldom(word) })) }),
  ),
  referral: seldom(referral),
});

const control = z.looseObject({ new_owner_app_id: seldom(id), previous_owner_app_id: seldom(id) });

export const item = z.looseObject({
  sender: party,
  recipient: party,
  timestamp: seldom(z.coerce.number()),
  message: seldom(message),
  message_edit: seldom(z.looseObject({ mid: id, text: word, num_edit: seldom(id) })),
  postback: seldom(
    z.looseObject({ mid: seldom(id), payload: seldom(word), title: seldom(word), referral: seldom(referral) }),
  ),
  reaction: seldom(z.looseObject({ mid: id, action: seldom(word), emoji: seldom(word), reaction: seldom(word) })),
  delivery: seldom(z.looseObject({ mids: seldom(z.array(id)), watermark: seldom(z.coerce.number()) })),
  read: seldom(z.looseObject({ mid: seldom(id), watermark: seldom(z.coerce.number()) })),
  referral: seldom(referral),
  optin: seldom(
    z.looseObject({
      type: seldom(word),
      ref: seldom(word),
      payload: seldom(word),
      notification_messages_status: seldom(word),
    }),
  ),
  pass_thread_control: seldom(control),
  take_thread_control: seldom(control),
});

export type MessagingItem = z.output<typeof item>;
export type MessagingMessage = z.output<typeof message>;
export type MessagingAttachment = z.output<typeof attachment>;
export type MessagingReferral = z.output<typeof referral>;
