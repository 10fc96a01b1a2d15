import { z } from 'zod';

/**
 * The parts of Telegram's Update that mean something to a shop (core.telegram.org/bots/api#update); everything else passes by
 * unread. update: one thing that came; chat: a private talk or a group; business connection: a person's own account through
 * which the bot answers.
 */
const user = z.looseObject({
  id: z.number(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
});

const chat = z.looseObject({ id: z.number(), type: z.string(), title: z.string().optional() });

const file = z.looseObject({
  file_id: z.string(),
  file_size: z.number().optional(),
  mime_type: z.string().optional(),
  file_name: z.string().optional(),
});

const place = z.looseObject({ latitude: z.number(), longitude: z.number() });

const message = z.looseObject({
  message_id: z.number(),
  date: z.number().optional(),
  from: user.optional(),
  sender_business_bot: user.optional(),
  chat,
  business_connection_id: z.string().optional(),
  message_thread_id: z.number().optional(),
  is_topic_message: z.boolean().optional(),
  reply_to_message: z.looseObject({ message_id: z.number(), from: user.optional() }).optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(file).optional(),
  video: file.optional(),
  animation: file.optional(),
  audio: file.optional(),
  voice: file.optional(),
  video_note: file.optional(),
  document: file.optional(),
  sticker: file.extend({ emoji: z.string().optional() }).optional(),
  location: place.optional(),
  venue: z.looseObject({ location: place, title: z.string(), address: z.string() }).optional(),
  contact: z
    .looseObject({
      phone_number: z.string(),
      first_name: z.string(),
      last_name: z.string().optional(),
      user_id: z.number().optional(),
    })
    .optional(),
  successful_payment: z
    .looseObject({
      currency: z.string(),
      total_amount: z.number(),
      invoice_payload: z.string(),
      telegram_payment_charge_id: z.string(),
    })
    .optional(),
  web_app_data: z.looseObject({ data: z.string(), button_text: z.string() }).optional(),
  migrate_to_chat_id: z.number().optional(),
});

const reactions = z.array(z.looseObject({ type: z.string(), emoji: z.string().optional() }));

export const update = z.looseObject({
  update_id: z.number(),
  message: message.optional(),
  edited_message: message.optional(),
  business_message: message.optional(),
  edited_business_message: message.optional(),
  deleted_business_messages: z.looseObject({ chat, message_ids: z.array(z.number()) }).optional(),
  callback_query: z
    .looseObject({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: z
        .looseObject({ message_id: z.number(), chat, business_connection_id: z.string().optional() })
        .optional(),
    })
    .optional(),
  pre_checkout_query: z
    .looseObject({
      id: z.string(),
      from: user,
      currency: z.string(),
      total_amount: z.number(),
      invoice_payload: z.string(),
    })
    .optional(),
  shipping_query: z.looseObject({ id: z.string(), from: user, invoice_payload: z.string() }).optional(),
  message_reaction: z
    .looseObject({ chat, message_id: z.number(), user: user.optional(), new_reaction: reactions })
    .optional(),
  my_chat_member: z
    .looseObject({ chat, from: user, new_chat_member: z.looseObject({ status: z.string() }) })
    .optional(),
});

export type Update = z.output<typeof update>;
export type TelegramMessage = z.output<typeof message>;
export type TelegramUser = z.output<typeof user>;
export type TelegramChat = z.output<typeof chat>;
