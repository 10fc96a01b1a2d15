import { join } from 'node:path';
import { evaluateFaq, faqLanguages } from './faq.ts';
import { evaluateIntents, intentSets } from './public-intents.ts';
import { evaluateSearch } from './search.ts';
import { evaluateSentiment } from './sentiment.ts';
import { evaluateSlots } from './slots.ts';
import { percent, share, table } from './table.ts';

/** What is published for these sets, or was measured with well-known tools, for comparison. */
const published: Record<string, string> = {
  clinc150: 'linear SVM .925 / .845, F1 .765; nlp.js .854 / .482, F1 .433; Rasa .909; BERT .962',
  banking77: 'linear SVM .912 / .859; nlp.js .526 / .218; BERT .937',
  'nlpjs50.en': 'linear SVM .949; nlp.js .973',
  'nlpjs50.id': 'linear SVM .887; nlp.js .867',
  'nlpjs50.es': 'linear SVM .922; nlp.js .961',
};

/** The public sets, each learned from its own training split and measured on its test split; empty where they are not. */
export function publicPage(folder: string): string[] {
  const intents = intentSets.flatMap((set) => evaluateIntents(join(folder, 'intent'), set) ?? []);
  if (intents.length === 0) return [`## Public sets\n\nThey are not at ${folder}: left out.`];
  return [
    '## Public sets',
    table([
      ['intents', 'tests', 'right', 'with typing mistakes', 'not mended', 'out of scope F1', 'learned in', 'others'],
      ...intents.map(({ set, tests, accuracy, typos, unmended, outOfScopeF1, trainMs }) => [
        set,
        String(tests),
        share(accuracy),
        share(typos),
        share(unmended),
        outOfScopeF1 === undefined ? '' : share(outOfScopeF1),
        `${Math.round(trainMs / 1000)} s`,
        published[set] ?? '',
      ]),
    ]),
    'Not mended: the same mistakes without mending the spelling, which says how hard they are. Others give the share that is right, clean / with typing mistakes, where both are known.',
    table([['other tasks', 'tests', 'figure', 'others'], ...otherTasks(folder)]),
  ];
}

function otherTasks(folder: string): string[][] {
  const search = evaluateSearch(join(folder, 'product'));
  const sentiment = evaluateSentiment(join(folder, 'sentiment'));
  const slots = evaluateSlots(join(folder, 'slots'));
  const faq = faqLanguages.flatMap((language) => evaluateFaq(join(folder, 'intent'), language) ?? []);
  return [
    ...(search
      ? [
          [
            'product search, NDCG@10 clean / with mistakes',
            String(search.queries),
            `${share(search.clean)} / ${share(search.typos)}`,
            'BM25F + fuzzy .981 / .968; minisearch .981 / .957; orama .922 / .883',
          ],
        ]
      : []),
    ...faq.map(({ language, asked, ndcg }) => [
      `questions and answers, NDCG@10, ${language}`,
      String(asked),
      share(ndcg),
      'BM25F + stemmer .658 en, .658 id; Postgres ts_rank .721 en, .572 id (on a task of their own)',
    ]),
    ...(slots
      ? [
          [
            'people, times, dates and names in bookings (restaurant8k), F1; by a tagger of the measurement, the product reads such data by grammar',
            String(slots.tests),
            share(slots.f1),
            'averaged perceptron .893',
          ],
        ]
      : []),
    ...(sentiment
      ? [
          [
            'reviews in Indonesian (SmSA), right / macro F1',
            String(sentiment.tests),
            `${share(sentiment.accuracy)} / ${percent(sentiment.macroF1)}`,
            'linear SVM .780; nlp.js .606',
          ],
        ]
      : []),
  ];
}
