import type { Choice, Reply } from '#conversations';
import type { Voice } from './answer.ts';
import { whenOpen } from './respond/hours.ts';
import { openTalk, type Talk } from './respond/talk.ts';
import { emptyState } from './state.ts';

/** What is said around the work of people: how it was, and when they call. */
export type DeskNews =
  | { kind: 'rateAsk' | 'rateThanks' | 'rateCommentAsk' | 'rateCommentThanks' | 'callAsk' }
  | { kind: 'callOffer'; at: Date }
  | { kind: 'callPromised'; at: Date; phone: string };

/** In the customer's words, with the choices that answer it. */
export function deskNotice(news: DeskNews, language: string, voice: Voice): Reply {
  const talk = openTalk(emptyState(language), [], voice);
  const choices = choicesFor(talk, news);
  const expects = expected[news.kind];
  return {
    kind: news.kind === 'rateAsk' ? 'rating' : choices ? 'choices' : 'text',
    text: wordsFor(talk, news),
    ...(choices && { choices }),
    ...(expects && { expects: { field: expects } }),
  };
}

const expected: Partial<Record<DeskNews['kind'], 'rating' | 'review' | 'phone'>> = {
  rateAsk: 'rating',
  rateCommentAsk: 'review',
  callAsk: 'phone',
};

function wordsFor(talk: Talk, news: DeskNews): string {
  switch (news.kind) {
    case 'callOffer':
      return talk.say('callOffer', { at: whenOpen(talk, news.at) });
    case 'callPromised':
      return talk.say('callPromised', { at: whenOpen(talk, news.at), phone: news.phone });
    default:
      return talk.say(news.kind);
  }
}

function choicesFor(talk: Talk, { kind }: DeskNews): Choice[] | undefined {
  if (kind === 'rateAsk') return [5, 4, 3, 2, 1].map(scoreChoice);
  if (kind === 'rateThanks') return [{ id: '', label: talk.say('rateComment'), command: { name: 'rate_comment' } }];
  if (kind === 'callOffer') return [{ id: '', label: talk.say('callMe'), command: { name: 'call_back' } }];
  return undefined;
}

function scoreChoice(score: number): Choice {
  return { id: '', label: `${score} ${'★'.repeat(score)}`, command: { name: 'rate', score } };
}
