import { readClause, topOf } from '../clauses/guess.ts';
import type { CommandOf } from '../command.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Message, wholeOf } from '../reading/message.ts';
import type { DialogueView, Guide } from '../view.ts';
import { answerIn, namedQuestion } from './guide.ts';
import { phraseSaid, tellingWords } from './phrase-said.ts';
import { saysOnly } from './yes-no.ts';

/** What may be said beside the words that begin a guided conversation, as its answers. */
const looking = new Set([
  'find',
  'recommend',
  'unknown',
  'out_of_scope',
  'small_talk',
  'ask_help',
  'greet',
  'ask_fact',
  'add',
]);
const otherWish = 0.6;
const wordsBeside = 1;

/** The guided conversation that a message begins, with what it answers already; null when it begins none. */
export function begunFlow(
  lexicon: Lexicon,
  { guides = [], left, done, pending, checkout }: DialogueView,
  message: Message,
): CommandOf<'start_flow' | 'answer'> | null {
  const isFree = !pending || (pending.kind === 'confirm' && pending.what === 'add');
  if (left && isFree && checkout !== 'active' && saysOnly(message, 'goOn')) return { name: 'start_flow', flow: left };
  const ended = guides.find(({ flow }) => flow === done);
  const changed = ended && namedQuestion(lexicon, message, ended.questions);
  if (ended && changed?.text) return { name: 'answer', flow: ended.flow, ...changed };
  const said = guides
    .map((guide) => ({ guide, ...phraseSaid(message, guide.begins) }))
    .filter(({ share }) => share === 1);
  const [best] = said.sort((a, b) => b.words - a.words);
  if (!best || !isMeant(lexicon, message, best.words)) return null;
  const answers = answersIn(lexicon, message, best.guide);
  return { name: 'start_flow', flow: best.guide.flow, ...(answers.length > 0 ? { answers } : {}) };
}

/** The words stand alone, or in a wish to find something; in a question about delivery they are only mentioned. */
function isMeant(lexicon: Lexicon, message: Message, words: number): boolean {
  if (tellingWords(message) <= words + wordsBeside) return true;
  const { name, probability } = topOf(readClause(lexicon, wholeOf(message)));
  return looking.has(name) || probability < otherWish;
}

function answersIn(lexicon: Lexicon, message: Message, { questions }: Guide) {
  return questions.flatMap((asks) => {
    const isNamed = asks.words.length > 0 && phraseSaid(message, asks.words).share === 1;
    return answerIn(lexicon, message, asks, !isNamed) ?? [];
  });
}
