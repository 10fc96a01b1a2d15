import { z } from 'zod';
import { measure } from '../../rendering/index.ts';
import type { Shown } from '../../simulation/index.ts';

export type OnScreen = Omit<Shown, 'id'>;

/** How the two platforms differ in what they take. */
export type Limits = { text: number; unit: 'utf16' | 'utf8'; metadata: boolean };

/** What the Send API refuses, with its code (developers.facebook.com/docs/messenger-platform/error-codes). */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: number;
  readonly subcode: number | undefined;

  constructor(message: string, code = 100, subcode?: number) {
    super(`(#${code}) ${message}`);
    this.code = code;
    this.subcode = subcode;
  }
}

const words = (max: number) => z.string().trim().min(1).max(max);
const link = z.url({ protocol: /^https?$/ });

const button = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('postback'), title: words(20), payload: words(1_000) }),
  z.strictObject({ type: z.literal('web_url'), title: words(20), url: link }),
]);

const element = z
  .strictObject({
    title: words(80),
    subtitle: words(80).optional(),
    image_url: link.optional(),
    default_action: z.strictObject({ type: z.literal('web_url'), url: link }).optional(),
    buttons: z.array(button).min(1).max(3).optional(),
  })
  .refine(({ subtitle, image_url, buttons }) => subtitle ?? image_url ?? buttons, 'needs more than a title');

const template = z.discriminatedUnion('template_type', [
  z.strictObject({
    template_type: z.literal('button'),
    text: words(640),
    buttons: z.array(button).min(1).max(3),
  }),
  z.strictObject({ template_type: z.literal('generic'), elements: z.array(element).min(1).max(10) }),
]);

const attachment = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('template'), payload: template }),
  ...(['image', 'video', 'audio', 'file'] as const).map((type) =>
    z.strictObject({ type: z.literal(type), payload: z.strictObject({ url: link }) }),
  ),
]);

const quickReply = z.strictObject({ content_type: z.literal('text'), title: words(20), payload: words(1_000) });

const message = z
  .strictObject({
    text: z.string().trim().min(1).optional(),
    quick_replies: z.array(quickReply).min(1).max(13).optional(),
    attachment: attachment.optional(),
    metadata: z.string().max(1_000).optional(),
  })
  .refine(({ text, attachment: file }) => (text === undefined) !== (file === undefined), 'text or attachment');

/** What a message puts on the customer's screen. @throws Refused */
export function shownBy(asked: unknown, limits: Limits): OnScreen {
  const read = message.safeParse(asked);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Refused(`Invalid parameter: message[${issue?.path.join('][')}] ${issue?.message}`);
  }
  const { text = '', quick_replies = [], attachment: file, metadata } = read.data;
  if (metadata !== undefined && !limits.metadata) throw new Refused('Param message[metadata] is not allowed');
  if (measure(text, limits.unit) > limits.text) {
    throw new Refused(`Length of param message[text] must be less than or equal to ${limits.text}`);
  }
  const choices = quick_replies.map(({ payload, title }) => ({ id: payload, label: title }));
  return file ? ofAttachment(file, choices) : { text, choices: distinct(choices), links: [] };
}

function ofAttachment(file: z.output<typeof attachment>, choices: Shown['choices']): OnScreen {
  if (file.type !== 'template') return { text: '', choices, links: [file.payload.url] };
  const { payload } = file;
  if (payload.template_type === 'button') {
    const shown = tappable(payload.buttons);
    return { text: payload.text, choices: [...distinct(shown.choices), ...choices], links: shown.links };
  }
  const cards = payload.elements.map(({ buttons = [] }) => tappable(buttons));
  const text = payload.elements.map(({ title, subtitle }) => [title, subtitle].filter(Boolean).join('\n')).join('\n\n');
  return {
    text,
    choices: [...cards.flatMap((card) => card.choices), ...choices],
    links: cards.flatMap((card) => card.links),
  };
}

function tappable(buttons: z.output<typeof button>[]): Pick<OnScreen, 'choices' | 'links'> {
  return {
    choices: buttons.flatMap((one) => (one.type === 'postback' ? [{ id: one.payload, label: one.title }] : [])),
    links: buttons.flatMap((one) => (one.type === 'web_url' ? [one.url] : [])),
  };
}

/** Two that look the same are no choice: not the platform's rule, but nobody could answer them. */
function distinct(choices: Shown['choices']): Shown['choices'] {
  const labels = new Set(choices.map(({ label }) => label));
  if (labels.size < choices.length) throw new Refused('Titles must differ');
  return choices;
}
