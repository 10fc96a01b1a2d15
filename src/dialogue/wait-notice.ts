import type { Reply } from '#conversations';
import type { QueueFacts, Voice } from './answer.ts';
import { whenOpen } from './respond/hours.ts';
import { openTalk } from './respond/talk.ts';
import { emptyState } from './state.ts';

/** What a customer who waits for a person is told, honestly. */
export type WaitNews =
  | { kind: 'queue'; queue: QueueFacts }
  | { kind: 'closed'; opensAt: Date }
  | { kind: 'next' }
  | { kind: 'farewell' };

export function waitNotice(news: WaitNews, language: string, voice: Voice): Reply {
  const talk = openTalk(emptyState(language), [], voice);
  return { kind: 'text', text: wordsOf() };

  function wordsOf(): string {
    if (news.kind === 'closed') return talk.say('personLater', { at: whenOpen(talk, news.opensAt) });
    if (news.kind === 'next') return talk.say('waitNext');
    if (news.kind === 'farewell') return talk.say('farewell');
    const { opensAt, position, minutes } = news.queue;
    if (opensAt) return talk.say('personLater', { at: whenOpen(talk, opensAt) });
    if (minutes === null) return talk.say('waitLongerUnknown', { position });
    return [talk.say('waitLonger', { position, minutes }), talk.say('personMeanwhile')].join(' ');
  }
}
