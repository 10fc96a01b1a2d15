import { z } from 'zod';

/** The Messenger Profile API: what may be set of an account's face, as strictly as it reads it. */
const words = (max: number) => z.string().trim().min(1).max(max);

const locale = z.string().regex(/^(default|[a-z]{2}_[A-Z]{2})$/);

const places = <T extends z.ZodRawShape>(shape: T) =>
  z
    .array(z.strictObject({ locale, ...shape }))
    .refine((all) => all.some((one) => (one as { locale: string }).locale === 'default'), 'needs a default')
    .refine((all) => new Set(all.map((one) => (one as { locale: string }).locale)).size === all.length, 'twice');

const parts = {
  ice_breakers: places({
    call_to_actions: z
      .array(z.strictObject({ question: words(80), payload: words(1_000) }))
      .min(1)
      .max(4),
  }),
  persistent_menu: places({
    call_to_actions: z
      .array(z.strictObject({ type: z.literal('postback'), title: words(30), payload: words(1_000) }))
      .min(1)
      .max(20),
  }),
};

const page = z.strictObject({
  ...parts,
  get_started: z.strictObject({ payload: words(1_000) }),
  greeting: places({ text: words(160) }),
});

/** `platform` names the account's side where the two share an API. */
export function isProfile(body: Record<string, unknown>, object: string): boolean {
  if (object === 'page') return page.safeParse(body).success;
  return z.strictObject({ ...parts, platform: z.literal(object) }).safeParse(body).success;
}
