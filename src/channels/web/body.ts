import { z } from 'zod';
import { content, context, language, word } from '../content.ts';

/** What a visitor sends, over the socket or by POST. */
export const webMessage = z.object({
  id: word(200),
  content,
  context: context.optional(),
  language: language.optional(),
});
