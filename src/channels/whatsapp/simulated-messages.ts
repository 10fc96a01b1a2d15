import { z } from 'zod';
import type { Shown } from '../simulation/index.ts';

export type OnScreen = Omit<Shown, 'id'>;

/** An error of the Cloud API by its code (developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes). */
export class InvalidParameter extends Error {
  override readonly name = 'InvalidParameter';
  readonly code: number;

  constructor(message: string, code = 131_009) {
    super(`(#${code}) ${message}`);
    this.code = code;
  }
}

const words = (max: number) => z.string().trim().min(1).max(max);
const link = z.url({ protocol: /^https?$/ });

const reply = z.strictObject({ type: z.literal('reply'), reply: z.strictObject({ id: words(256), title: words(20) }) });
const row = z.strictObject({ id: words(200), title: words(24), description: words(72).optional() });
const product = z.strictObject({ product_retailer_id: words(100) });
const head = {
  header: z.strictObject({ type: z.literal('text'), text: words(60) }).optional(),
  body: z.strictObject({ text: words(1_024) }),
};

const interactive = z.discriminatedUnion('type', [
  z.strictObject({
    ...head,
    type: z.literal('button'),
    action: z.strictObject({ buttons: z.array(reply).min(1).max(3) }),
  }),
  z.strictObject({
    ...head,
    type: z.literal('list'),
    action: z.strictObject({
      button: words(20),
      sections: z
        .array(z.strictObject({ title: words(24).optional(), rows: z.array(row).min(1) }))
        .min(1)
        .max(10),
    }),
  }),
  z.strictObject({
    ...head,
    type: z.literal('cta_url'),
    action: z.strictObject({
      name: z.literal('cta_url'),
      parameters: z.strictObject({ display_text: words(20), url: link }),
    }),
  }),
  z.strictObject({
    ...head,
    type: z.literal('product'),
    action: z.strictObject({ catalog_id: words(50), product_retailer_id: words(100) }),
  }),
  z.strictObject({
    ...head,
    header: z.strictObject({ type: z.literal('text'), text: words(60) }),
    type: z.literal('product_list'),
    action: z.strictObject({
      catalog_id: words(50),
      sections: z.array(z.strictObject({ title: words(24), product_items: z.array(product).min(1).max(30) })).max(10),
    }),
  }),
]);

const file = z.strictObject({ link, caption: words(1_024).optional(), filename: words(240).optional() });

const parameter = z.strictObject({ type: z.literal('text'), text: words(1_024).regex(/^(?!.*( {5}|[\n\t]))/s) });

const contents = {
  text: z.strictObject({ body: words(4_096), preview_url: z.boolean().optional() }),
  image: file.omit({ filename: true }),
  video: file.omit({ filename: true }),
  audio: file.pick({ link: true }),
  document: file,
  location: z.strictObject({ latitude: z.number(), longitude: z.number(), name: words(1_000).optional() }),
  interactive,
  template: z.strictObject({
    name: words(512),
    language: z.strictObject({ code: words(10) }),
    components: z.array(z.strictObject({ type: z.literal('body'), parameters: z.array(parameter) })),
  }),
};

/** What a request puts on the customer's screen. @throws InvalidParameter */
export function shownBy(asked: Record<string, unknown>): OnScreen {
  const type = String(asked.type);
  if (!(type in contents)) throw new InvalidParameter(`Parameter value is not valid: type ${type}`, 100);
  const read = contents[type as keyof typeof contents].safeParse(asked[type]);
  if (!read.success)
    throw new InvalidParameter(`Parameter value is not valid: ${read.error.issues[0]?.path.join('.')}`);
  const content = read.data;
  if ('action' in content) return ofInteractive(content);
  if ('components' in content)
    return plain(content.components.flatMap(({ parameters }) => parameters.map(({ text }) => text)).join('\n'));
  if ('body' in content && typeof content.body === 'string') return plain(content.body);
  return plain('caption' in content && typeof content.caption === 'string' ? content.caption : '');
}

function plain(text: string): OnScreen {
  return { text, choices: [], links: [] };
}

function ofInteractive(content: z.output<typeof interactive>): OnScreen {
  const { text } = content.body;
  switch (content.type) {
    case 'button': {
      const choices = content.action.buttons.map(({ reply: { id, title } }) => ({ id, label: title }));
      return { text, choices: distinct(choices), links: [] };
    }
    case 'list': {
      const rows = content.action.sections.flatMap((section) => section.rows);
      if (rows.length > 10) throw new InvalidParameter('Total row count exceed max allowed count: 10');
      return { text, choices: distinct(rows.map(({ id, title }) => ({ id, label: title }))), links: [] };
    }
    case 'cta_url':
      return { text, choices: [], links: [content.action.parameters.url] };
    default:
      return plain(text);
  }
}

function distinct(choices: Shown['choices']): Shown['choices'] {
  const isTwice = new Set(choices.map(({ label }) => label)).size < choices.length;
  if (isTwice) throw new InvalidParameter('Button titles must be unique');
  return choices;
}
