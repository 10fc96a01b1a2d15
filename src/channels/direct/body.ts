import { z } from 'zod';

/** The parsed text of JSON may hold what a database cannot: NUL and lone surrogates. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.replaceAll('\u0000', '').toWellFormed());
const word = (max: number) => text(max).refine((value) => value.trim() !== '', 'must not be empty');

const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}([-_].*)?$/, 'must be a language code such as "id"')
  .transform((value) => value.slice(0, 2).toLowerCase());

const content = z.discriminatedUnion(
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
  context: z
    .object({
      url: text(2_000).optional(),
      productHandle: text(200).optional(),
      referral: z.object({ source: text(200), ref: text(500).optional() }).optional(),
    })
    .optional(),
});

export const waitSeconds = z.coerce.number().min(0).max(30).default(0);
