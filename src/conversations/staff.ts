import { type Db, publishAfter } from '#platform/db';
import { type EventType, recordEvent } from '#platform/events';
import type { Reply } from './message.ts';
import type { ConversationStatus } from './open-turn.ts';
import { say } from './say.ts';
import { endWatch } from './watch.ts';

export type StaffAction = { shopId: string; conversationId: string; staffId: string; now: Date };

export type Taken = { kind: 'done' } | { kind: 'notFound' } | { kind: 'takenBy'; staffId: string };

/**
 * A person takes the conversation: from now on the bot is silent. Taking what one has already changes nothing. Who waits for
 * an answer goes on waiting until one is given.
 */
export async function takeOver(tx: Db, action: StaffAction, options: { force?: boolean } = {}): Promise<Taken> {
  const current = await lock(tx, action);
  if (!current) return { kind: 'notFound' };
  const other = current.assignee_id === action.staffId ? null : current.assignee_id;
  if (other && !options.force) return { kind: 'takenBy', staffId: other };
  await move(tx, action, 'human', 'conversation.taken');
  return { kind: 'done' };
}

/** The bot takes over again, with the state in which it was left. */
export async function handBack(tx: Db, action: StaffAction): Promise<Taken> {
  if (!(await lock(tx, action))) return { kind: 'notFound' };
  await move(tx, action, 'bot', 'conversation.handed_back');
  await endWatch(tx, action);
  return { kind: 'done' };
}

/** Nothing more to do here; the customer's next message opens it again. */
export async function closeConversation(tx: Db, action: StaffAction): Promise<Taken> {
  if (!(await lock(tx, action))) return { kind: 'notFound' };
  await move(tx, action, 'closed', 'conversation.closed');
  await endWatch(tx, action);
  return { kind: 'done' };
}

/**
 * A person answers. Whoever answers a conversation nobody has taken takes it by that.
 * @param answer.id made by the sender's client: the same id again says nothing twice
 */
export async function answerAsStaff(
  tx: Db,
  action: StaffAction,
  answer: { id?: string; reply: Reply },
): Promise<Taken> {
  const current = await lock(tx, action);
  if (!current) return { kind: 'notFound' };
  if (answer.id && (await isSaid(tx, action.shopId, answer.id))) return { kind: 'done' };
  if (current.assignee_id && current.assignee_id !== action.staffId) {
    return { kind: 'takenBy', staffId: current.assignee_id };
  }
  if (current.status !== 'human') await move(tx, action, 'human', 'conversation.taken');
  await say(tx, {
    shopId: action.shopId,
    conversationId: action.conversationId,
    connectionId: current.connection_id,
    speaker: { author: 'staff', staffId: action.staffId },
    replies: [answer.reply],
    now: action.now,
    id: answer.id,
  });
  await endWatch(tx, action, action.staffId);
  return { kind: 'done' };
}

/** Staff have seen everything up to `seq`. */
export async function markRead(tx: Db, shopId: string, conversationId: string, seq: number): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ staff_read_seq: seq })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .where('staff_read_seq', '<', seq)
    .execute();
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}

function lock(tx: Db, { shopId, conversationId }: StaffAction) {
  return tx
    .selectFrom('conversations')
    .select(['status', 'assignee_id', 'connection_id'])
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .forUpdate()
    .executeTakeFirst();
}

async function move(tx: Db, action: StaffAction, status: ConversationStatus, event: EventType): Promise<void> {
  const { shopId, conversationId, staffId, now } = action;
  await tx
    .updateTable('conversations')
    .set(status === 'human' ? { status, assignee_id: staffId } : { status, assignee_id: null, team_id: null })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .execute();
  await recordEvent(tx, { shopId, type: event, subjectId: conversationId, payload: { staffId }, at: now });
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}

async function isSaid(tx: Db, shopId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('messages')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
