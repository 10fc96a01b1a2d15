import { z } from 'zod';

/** What customers send, as the channels of our own check it: the shapes of the direct channel's contract. */

/** The parsed text of JSON may hold what a database cannot: NUL and lone surrogates. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.replaceAll('\u0000', '').toWellFormed());
export const word = (max: number) => text(max).refine((value) => value.trim() !== '', 'must not be empty');

export const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}([-_].*)?$/, 'must be a language code such as "id"')
  .transform((value) => value.slice(0, 2).toLowerCase());

export const content = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('text'), text: text(262_144) }),
    z.object({ kind: z.literal('choice'), id: word(200), label: text(500).optional() }),
    z.object({
      kind: z.literal('location'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    }),
    z.object({
      kind: z.literal('media'),
      mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, 'must be a media type such as "image/jpeg"'),
      url: z.url({ protocol: /^https?$/ }),
      caption: text(10_000).optional(),
    }),
  ],
  { error: 'must be one of text, choice, location, media' },
);

/** Where the customer is or came from. */
export const context = z.object({
  url: text(2_000).optional(),
  productHandle: text(200).optional(),
  referral: z.object({ source: text(200), ref: text(500).optional() }).optional(),
});
