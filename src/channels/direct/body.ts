import { z } from 'zod';
import { content, context, language, text, word } from '../content.ts';

/** The body of `POST /v1/channels/direct/messages`, as the contract has it; fields it does not name are left aside. */
export const messageBody = z.object({
  id: word(200),
  sender: z.object({
    id: word(200),
    name: text(200).optional(),
    phone: text(40).optional(),
    email: text(320).optional(),
    language: language.optional(),
  }),
  content,
  context: context.optional(),
});

export const waitSeconds = z.coerce.number().min(0).max(30).default(0);
