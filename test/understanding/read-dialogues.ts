import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const categories = [
  'happy',
  'correction',
  'digression',
  'cancellation',
  'negation',
  'invalid',
  'reference',
  'cart',
  'checkout',
  'faq',
  'people',
  'manners',
  'injection',
] as const;

const line = z.strictObject({
  handle: z.string(),
  options: z.record(z.string(), z.string()).optional(),
  quantity: z.number().int().positive(),
});

const expectation = z.strictObject({
  command: z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]).optional(),
  commands: z.array(z.string()).min(2).optional(),
  cart: z.array(line).optional(),
  reply: z.array(z.string()).optional(),
  not_reply: z.array(z.string()).optional(),
  status: z.enum(['open', 'handed_over']).optional(),
});

const dialogue = z.strictObject({
  name: z.string(),
  shop: z.string(),
  language: z.enum(['id', 'ru', 'en', 'pt']),
  category: z.enum(categories),
  turns: z.array(z.strictObject({ say: z.string(), expect: expectation })).min(1),
});

/** A conversation and what must hold after each of its turns; README.md tells the fields. */
export type EvaluationDialogue = z.infer<typeof dialogue>;

const folder = new URL('./dialogues/', import.meta.url);

/** All dialogues of all shops; throws where a file is not as README.md says. */
export function readDialogues(): EvaluationDialogue[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => z.array(dialogue).parse(parse(readFileSync(new URL(file, folder), 'utf8'))));
}

/** The folder of an evaluation shop. */
export function evaluationShop(name: string): string {
  return new URL(`../shops/${name}`, import.meta.url).pathname;
}
