import { createHash } from 'node:crypto';
import type { Post, Thread } from '#public';
import { type Html, html, safe } from '../html.ts';
import { chatButton } from '../layout.ts';
import { linkTo, said, type Visit } from '../visit.ts';
import { type RoomView, threadHtml } from './thread.ts';
import { counted, roomWordsIn } from './words.ts';

/** A room as a page shows it. */
export type RoomFacts = {
  /** The product's handle; null: the shop's own room. */
  handle: string | null;
  threads: Thread[];
  /** How many there are in all. */
  count: number;
  testimonials: Post[];
  guestId: string | null;
  /** Older threads than the newest: they change, but no new ones come in. */
  isOlder?: boolean;
};

export function viewOf(visit: Visit, guestId: string | null): RoomView {
  const { language, base, shop } = visit;
  return { language, base, timezone: shop.settings.timezone, guestId };
}

/** The threads as one piece of a page. */
export function threadsHtml(view: RoomView, threads: Thread[]): Html {
  return html`${threads.map((thread) => threadHtml(view, thread))}`;
}

/** By which a page tells whether what it shows is still so. */
export function stampOf(threads: Html): string {
  return createHash('sha256').update(threads.markup).digest('base64url').slice(0, 16);
}

export const roomPath = (handle: string | null) =>
  handle === null ? '/questions' : `/products/${encodeURIComponent(handle)}/questions`;

/** Below a product, or on a page of its own: what was asked before everybody, and the place to ask. */
export function roomSection(visit: Visit, room: RoomFacts, level: 'h1' | 'h2' = 'h2'): Html | false {
  if (!visit.shop.settings.public_chat.enabled) return false;
  const words = roomWordsIn(visit.language);
  const threads = threadsHtml(viewOf(visit, room.guestId), room.threads);
  const title = room.handle === null ? said(visit, words.shopTitle) : words.title;
  return html`<section class="room" id="room" aria-labelledby="room-title" data-room="${room.handle ?? ''}" data-shop="${visit.shop.slug}" data-stamp="${stampOf(threads)}"${room.isOlder && safe(' data-only')}>
${level === 'h1' ? html`<h1 id="room-title">${title}</h1>` : html`<h2 id="room-title">${title}</h2>`}
<p class="muted">${said(visit, words.lead)}</p>
<div class="threads" data-threads>${threads}</div>
<p class="muted no-threads">${words.none}</p>
${room.count > room.threads.length && html`<p><a class="more" href="${linkTo(visit, roomPath(room.handle))}">${counted(words.all, room.count, visit.language)}</a></p>`}
${askForm(visit)}
</section>`;
}

const inExcerpt = 3;

/** The newest of a room on another page, with the way to it; nothing when nothing has been answered. */
export function roomExcerpt(visit: Visit, room: RoomFacts): Html | false {
  const words = roomWordsIn(visit.language);
  const threads = room.threads.filter(({ answeredAt }) => answeredAt !== null).slice(0, inExcerpt);
  return (
    threads.length > 0 &&
    html`<section class="room"><h2>${words.title}</h2>
<div class="threads">${threads.map((thread) => quoteHtml(visit, thread))}</div>
<p><a class="more" href="${linkTo(visit, roomPath(room.handle))}">${counted(words.all, room.count, visit.language)}</a></p></section>`
  );
}

/** A question with its last answer, to read only. */
function quoteHtml(visit: Visit, { id, text, language, replies }: Thread): Html {
  const answer = replies.findLast(({ author }) => author !== 'visitor');
  return html`<article class="thread"><p class="post-text" lang="${language}" dir="auto"><a href="${linkTo(visit, `/questions/${id}`)}">${text}</a></p>
${answer && html`<div class="replies"><div class="post by-${answer.author}"><p class="post-text" lang="${answer.language}" dir="auto">${answer.text}</p></div></div>`}</article>`;
}

/** Drawn for all; the page's script makes it work and shows it. */
function askForm(visit: Visit): Html {
  const words = roomWordsIn(visit.language);
  return html`<form class="ask" hidden data-ask data-failed="${words.failed}" data-take-back-ask="${words.takeBackAsk}" data-reply-label="${words.replyLabel}" data-send="${words.send}" data-stop="${words.stop}">
<label>${words.name} <span class="small muted">${words.nameHint}</span><input name="name" required maxlength="40" autocomplete="nickname"></label>
<label><span data-ask-label>${words.question}</span><textarea name="text" required maxlength="1000" rows="3"></textarea></label>
<p class="trap" aria-hidden="true"><label>Website<input name="website" tabindex="-1" autocomplete="off"></label></p>
<p class="doors"><button class="button small">${words.ask}</button></p>
<p class="said" role="status" data-said></p>
<p class="small">${words.privacy} ${chatButton(words.privately, '', { style: 'link' })}</p>
</form>
<noscript><p class="muted">${words.needsScript}</p></noscript>`;
}

/** What customers say, as the shop has put it forward. */
export function testimonialsSection(visit: Visit, posts: Post[]): Html | false {
  const words = roomWordsIn(visit.language);
  return (
    posts.length > 0 &&
    html`<section class="said-by"><h2>${words.said}</h2><ul>${posts.map(
      ({ name, text, language }) =>
        html`<li><blockquote lang="${language}" dir="auto">${text}</blockquote><p dir="auto">${name}</p></li>`,
    )}</ul></section>`
  );
}
