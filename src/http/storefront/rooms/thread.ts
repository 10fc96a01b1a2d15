import type { Post, Thread } from '#public';
import { type Html, html } from '../html.ts';
import { counted, type RoomWords, roomWordsIn } from './words.ts';

/** To whom a thread is shown: in which language, at which shop, and which posts are their own. */
export type RoomView = {
  language: string;
  /** '' for the shop at '/', else '/s/<slug>'. */
  base: string;
  timezone: string;
  guestId: string | null;
};

/** One thread as everybody sees it: the page draws it, and the live connection sends it in the same words. */
export function threadHtml(view: RoomView, thread: Thread): Html {
  const words = roomWordsIn(view.language);
  const { replies } = thread;
  const canReply = thread.state === 'shown';
  return html`<article class="thread" id="q-${thread.id}" data-thread="${thread.id}">
${postHtml(view, thread, words)}
${replies.length > 0 && html`<div class="replies">${replies.map((reply) => postHtml(view, reply, words))}</div>`}
<p class="thread-foot">${canReply && html`<button class="link" type="button" data-reply="${thread.id}">${words.reply}</button>`}
<a href="${view.base}/questions/${thread.id}">${replies.length > 0 ? counted(words.answers, replies.length, view.language) : words.waiting}</a></p>
</article>`;
}

function postHtml(view: RoomView, post: Post, words: RoomWords): Html {
  const { id, author, name, text, language, state, at } = post;
  const mark = author === 'bot' ? words.bot : author === 'staff' ? words.staff : null;
  return html`<div class="post by-${author}" data-post="${id}">
<p class="post-head"><strong dir="auto">${name}</strong>${mark && html` <span class="mark-of">${mark}</span>`} <time datetime="${at.toISOString()}">${whenOf(view, at)}</time>${toolsOf(view, post, words)}</p>
<p class="post-text" lang="${language}" dir="auto">${text}</p>
${state === 'held' && html`<p class="small note-held">${words.held}</p>`}</div>`;
}

function toolsOf({ guestId }: RoomView, { id, author, guestId: writer }: Post, words: RoomWords): Html | false {
  if (author === 'visitor' && writer !== null && writer === guestId) {
    return html` <button class="link post-tool" type="button" data-take-back="${id}">${words.takeBack}</button>`;
  }
  return (
    author !== 'staff' &&
    html` <button class="link post-tool" type="button" data-report="${id}">${words.report}</button>`
  );
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** A date that does not change while it is read: the page and what comes later agree. */
function whenOf({ language, timezone }: RoomView, at: Date): string {
  const key = `${language} ${timezone}`;
  const format =
    dates.get(key) ??
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: timezone,
    });
  dates.set(key, format);
  return format.format(at);
}
