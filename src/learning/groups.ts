import type { Db } from '#platform/db';
import { alike, likenessOf } from '#understanding/retrieval';
import { stem, stopWords, words } from '#understanding/text';
import { topicsIn } from '#understanding/topics';
import type { UnclearMessage } from './lesson.ts';
import { type Answer, answer, listUnclear, type Settled, settle } from './lessons.ts';

/** Messages that ask for nearly the same, in one language. */
export type UnclearGroup = {
  /** The one most like all others: how the question is put best. */
  text: string;
  language: string;
  /** How many asked. */
  count: number;
  lastAskedAt: Date;
  messages: UnclearMessage[];
};

/** As many of the newest are compared. */
const mostCompared = 1_000;
/** From so much likeness on (0 to 1) two messages ask for the same; for less when they are about the same topic. */
const sameLikeness = 0.5;
const sameTopicLikeness = 0.25;
/** From this share of telling words in common on, too, whatever stands around them ("boleh dp dulu kak", "bisa dp dulu"). */
const sameWords = 0.6;

/** What was asked and not answered, grouped by likeness, what most have asked first. */
export async function unclearGroups(tx: Db, shopId: string): Promise<UnclearGroup[]> {
  const messages = await listUnclear(tx, shopId, { limit: mostCompared, state: 'open' });
  return groupsOf(messages);
}

/** Pure: each message joins the first group whose head it is like; heads are the messages that are like most others. */
function groupsOf(messages: UnclearMessage[]): UnclearGroup[] {
  const byLanguage = Map.groupBy(messages, ({ language }) => language);
  return [...byLanguage.values()]
    .flatMap(groupsOfLanguage)
    .sort((a, b) => b.count - a.count || b.lastAskedAt.getTime() - a.lastAskedAt.getTime());
}

function groupsOfLanguage(messages: UnclearMessage[]): UnclearGroup[] {
  const index = likenessOf(messages.map((message) => ({ id: message, text: message.text })));
  const likes = new Map(messages.map((message) => [message, likeOf(message, index)]));
  const heads = messages.toSorted((a, b) => (likes.get(b)?.length ?? 0) - (likes.get(a)?.length ?? 0));
  const placed = new Set<UnclearMessage>();
  const groups: UnclearGroup[] = [];
  for (const head of heads) {
    if (placed.has(head)) continue;
    const members = [head, ...(likes.get(head) ?? []).filter((one) => one !== head && !placed.has(one))];
    for (const member of members) placed.add(member);
    groups.push(groupOf(head, members));
  }
  return groups;
}

function likeOf(message: UnclearMessage, index: ReturnType<typeof likenessOf<UnclearMessage>>): UnclearMessage[] {
  const topics = topicsIn(message.text);
  const telling = tellingWords(message);
  const sharesTopic = ({ text }: UnclearMessage) => [...topicsIn(text)].some((topic) => topics.has(topic));
  return alike(index, message.text)
    .filter(
      ({ id, likeness }) =>
        id === message ||
        likeness >= sameLikeness ||
        commonShare(telling, tellingWords(id)) >= sameWords ||
        (likeness >= sameTopicLikeness && sharesTopic(id)),
    )
    .map(({ id }) => id);
}

/** Stems of the words that are not small; at least two, for one word alone tells too little. */
function tellingWords({ text, language }: UnclearMessage): Set<string> {
  const small = stopWords(language);
  const stems = words(text)
    .filter((word) => !small.has(word))
    .map((word) => stem(word, language));
  return new Set(stems.length > 1 ? stems : []);
}

/** Of both texts' words together, how many stand in both (Dice), 0 to 1. */
function commonShare(some: Set<string>, others: Set<string>): number {
  const common = [...some].filter((word) => others.has(word)).length;
  return some.size + others.size === 0 ? 0 : (2 * common) / (some.size + others.size);
}

function groupOf(head: UnclearMessage, members: UnclearMessage[]): UnclearGroup {
  const newestFirst = members.toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime());
  const lastAskedAt = newestFirst[0]?.askedAt ?? head.askedAt;
  return { text: head.text, language: head.language, count: members.length, lastAskedAt, messages: newestFirst };
}

/**
 * Answers all of a group by one entry of the FAQ. Messages that were settled meanwhile are left as they are.
 * @param ids the group's messages; the first is asked as `question` unless that is given
 * @throws AppError `not_found`, `conflict` when the question is there already
 */
export async function answerGroup(tx: Db, shopId: string, ids: string[], given: Settled & Answer): Promise<void> {
  const [first = '', ...others] = ids;
  const faqId = await answer(tx, shopId, first, given);
  for (const id of others) await settle(tx, shopId, id, { ...given, state: 'answered', meaning: null, faqId });
}
