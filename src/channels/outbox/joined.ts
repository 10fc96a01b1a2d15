import type { Beside } from '#conversations';
import type { Said } from '../channel.ts';

/** Of each of these a message has one at most. */
const single = ['choices', 'media', 'location', 'payment', 'invoice'] as const;

/** What is said as one, and the sends that go with the first. */
export type Joined = { said: Said; ids: string[] };

/** Words after one another, goods together; as far as nothing would have to stand for two. */
export function joined(first: Said, others: Beside[]): Joined {
  let said = first;
  const ids: string[] = [];
  for (const { id, said: next } of others) {
    const before = said;
    if (single.some((name) => before[name] && next[name])) break;
    said = joinTwo(before, next);
    ids.push(id);
  }
  return { said, ids };
}

function joinTwo(one: Said, next: Said): Said {
  const items = [...(one.items ?? []), ...(next.items ?? [])];
  return {
    ...one,
    ...next,
    id: one.id,
    seq: one.seq,
    kind: one.kind === 'order' ? 'order' : next.kind,
    text: [one.text, next.text].filter(Boolean).join('\n\n'),
    ...(items.length > 0 && { items }),
  };
}
