import { environment } from '../support/environment.ts';
import { evaluateFuzz } from './fuzz.ts';
import { measureSpeed } from './speed.ts';
import { ms, table } from './table.ts';

/** Speed and memory in processes of their own, then ten thousand messages of nonsense through the whole turn. */
export async function speedPage(): Promise<string[]> {
  const [everyday, large] = [measureSpeed(1_000, 8), measureSpeed(10_000, 10)];
  return [
    '## Speed and memory',
    environment(),
    table([
      [
        'shop',
        'understand p50',
        'p99',
        '20 KB of nonsense',
        "the shop's words are read in",
        'memory in use',
        'of the process, at rest',
        'after messages without a pause',
      ],
      ...[everyday, large].map((size) => [
        `${size.products.toLocaleString('en')} products, ${size.variants.toLocaleString('en')} variants`,
        ms(size.p50Ms),
        ms(size.p99Ms),
        ms(size.nonsenseMs),
        ms(size.lexiconMs),
        `${Math.round(size.usedMb)} MB`,
        `${Math.round(size.restMb)} MB`,
        `${Math.round(size.processMb)} MB`,
      ]),
    ]),
    'In use: the languages, the model, the words of the shop. The process holds besides Node itself (some 60 MB) and what V8 keeps for new objects, most of which it gives back within seconds of rest.',
  ];
}

export async function fuzzPage(count: number): Promise<string[]> {
  const { messages, crashes, tags, pricesMoved, p50Ms, p99Ms, slowestMs, slow } = await evaluateFuzz(count);
  return [
    '## Nonsense and ill will',
    `${messages.toLocaleString('en')} messages (emoji, invisible and right-to-left characters, mixed scripts, control characters, 20 KB of one letter, markup, SQL, prompts) through the whole turn: ${crashes} crashed, ${tags} replies held a tag, prices ${pricesMoved ? 'MOVED' : 'are as they were'}. Received and answered in ${ms(p50Ms)} (p50), ${ms(p99Ms)} (p99), at most ${ms(slowestMs)}; ${slow} took more than 50 ms, the database included.`,
  ];
}
