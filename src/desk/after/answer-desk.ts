import { countryOf, readPhone } from '#commerce/checkout';
import { attendance } from '#commerce/shop';
import { closeTurn, type OpenTurn } from '#conversations';
import type { DeskNews } from '#dialogue';
import type { Db } from '#platform/db';
import { promiseCall } from '../time/call-backs.ts';
import { type Asking, type Place, setAsking, tellAndAwait } from './ask.ts';
import { rate } from './rating.ts';

/** What is said to it, and what its next message may then answer; null: it was no answer to the desk. */
type Dealt = { news: DeskNews; asking: Asking } | null;

/**
 * What a customer says to the people's side and not to the bot: a rating, a word to it, the number to call. True when that was
 * it; anything else goes the usual way, and what was asked is dropped.
 */
export async function answerDesk(tx: Db, opened: OpenTurn, baseUrl: string, now: Date): Promise<boolean> {
  const { shop, conversation, customer, message } = opened;
  const place: Place = {
    shop,
    conversationId: conversation.id,
    connectionId: conversation.connectionId,
    language: conversation.language,
    customerName: customer.name,
    baseUrl,
    now,
  };
  const dealt = await deal(tx, opened, place);
  if (dealt) {
    await tellAndAwait(tx, place, dealt.news, dealt.asking, message.id);
    await close(tx, opened, dealt.news, now);
  } else if (conversation.asking) {
    await setAsking(tx, shop.id, conversation.id, null);
  }
  return dealt !== null;
}

async function deal(tx: Db, opened: OpenTurn, place: Place): Promise<Dealt> {
  const { conversation, message, customer } = opened;
  const { deskBinding, content } = message;
  if (deskBinding?.name === 'rate') return scored(tx, place, deskBinding.score);
  if (deskBinding?.name === 'rate_comment') return { news: { kind: 'rateCommentAsk' }, asking: 'comment' };
  if (deskBinding?.name === 'call_back') return called(tx, place, conversation.channel, customer.phone);
  const text = content.kind === 'text' ? content.text.trim() : '';
  if (conversation.asking === 'rating' && /^[1-5]$/.test(text)) return scored(tx, place, Number(text));
  if (conversation.asking === 'comment' && text) return commented(tx, place, text);
  if (conversation.asking !== 'phone') return null;
  const read = readPhone(text, countryOf(place.shop));
  return read.kind === 'read' ? called(tx, place, conversation.channel, read.value) : null;
}

async function scored(tx: Db, place: Place, score: number): Promise<Dealt> {
  const isAsked = await rate(tx, whereOf(place), { score });
  return isAsked ? { news: { kind: 'rateThanks' }, asking: null } : null;
}

async function commented(tx: Db, place: Place, comment: string): Promise<Dealt> {
  await rate(tx, whereOf(place), { comment: comment.slice(0, 2_000) });
  return { news: { kind: 'rateCommentThanks' }, asking: null };
}

const soonMs = 3_600_000;

/** From when the shop opens; when it is open, within the hour. */
async function called(tx: Db, place: Place, channel: string, phone: string | null): Promise<Dealt> {
  if (!phone) return { news: { kind: 'callAsk' }, asking: 'phone' };
  const { shop, conversationId, now } = place;
  const there = attendance(shop, channel, now);
  const at = (there.open ? null : there.opensAt) ?? new Date(now.getTime() + soonMs);
  await promiseCall(tx, { shopId: shop.id, conversationId, phone, promisedAt: at, now });
  return { news: { kind: 'callPromised', at, phone }, asking: null };
}

/** A word about a talk that was over does not begin a new one. */
async function close(tx: Db, opened: OpenTurn, news: DeskNews, now: Date): Promise<void> {
  const { conversation, message, shop, state } = opened;
  const isAfterwards = news.kind.startsWith('rate') && conversation.status === 'bot';
  await closeTurn(tx, {
    shopId: shop.id,
    conversationId: conversation.id,
    connectionId: conversation.connectionId,
    messageId: message.id,
    language: conversation.language,
    status: isAfterwards ? 'closed' : conversation.status,
    state,
    evidence: { desk: news.kind },
    now,
  });
}

function whereOf({ shop, conversationId, now }: Place) {
  return { shopId: shop.id, conversationId, now };
}
