import type { Post, Thread } from '#public';
import { html } from '../html.ts';
import type { Page } from '../layout.ts';
import { addressOf, linkTo, productPath, titleOf, type Visit } from '../visit.ts';
import { roomPath, viewOf } from './section.ts';
import { threadHtml } from './thread.ts';
import { roomWordsIn } from './words.ts';

const longestTitle = 110;

/** One question with its answers, at an address of its own: search engines read it as such when it is answered. */
export function questionPage(visit: Visit, thread: Thread, guestId: string | null): Page {
  const words = roomWordsIn(visit.language);
  const product = thread.productId ? visit.catalog.byId.get(thread.productId) : undefined;
  const isAnswered = thread.answeredAt !== null && thread.state === 'shown';
  const title = shortened(thread.text);
  return {
    title,
    description: thread.replies.find(({ author }) => author !== 'visitor')?.text.slice(0, 160),
    hidden: !isAnswered,
    data: isAnswered ? [questionData(visit, thread)] : [],
    main: html`<div class="narrow"><h1 class="visually-hidden">${title}</h1>
${product && html`<p class="kicker">${words.about} <a href="${linkTo(visit, productPath(product))}">${titleOf(product, visit.language)}</a></p>`}
<div class="room" data-room="${product?.handle ?? ''}" data-shop="${visit.shop.slug}" data-only>
<div class="threads" data-threads>${threadHtml(viewOf(visit, guestId), thread)}</div></div>
<p><a class="more" href="${linkTo(visit, roomPath(product?.handle ?? null))}">${words.back}</a></p></div>`,
  };
}

/** schema.org/QAPage: one page, one question. A person's answer is the accepted one, before the bot's. */
function questionData(visit: Visit, thread: Thread): object {
  const answers = thread.replies.filter(({ state }) => state === 'shown');
  const accepted =
    answers.findLast(({ author }) => author === 'staff') ?? answers.find(({ author }) => author === 'bot');
  const others = answers.filter((answer) => answer !== accepted);
  return {
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: shortened(thread.text),
      text: thread.text,
      inLanguage: thread.language,
      answerCount: answers.length,
      datePublished: thread.at.toISOString(),
      author: authorOf(visit, thread),
      ...(accepted && { acceptedAnswer: answerData(visit, thread, accepted) }),
      ...(others.length > 0 && { suggestedAnswer: others.map((answer) => answerData(visit, thread, answer)) }),
    },
  };
}

function answerData(visit: Visit, thread: Thread, answer: Post): object {
  return {
    '@type': 'Answer',
    text: answer.text,
    datePublished: answer.at.toISOString(),
    url: `${addressOf(visit, visit.language, `/questions/${thread.id}`)}#q-${thread.id}`,
    upvoteCount: 0,
    author: authorOf(visit, answer),
  };
}

function authorOf({ shop }: Visit, { author, name }: Post): object {
  return author === 'visitor' ? { '@type': 'Person', name } : { '@type': 'Organization', name: shop.settings.name };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestTitle ? `${line.slice(0, longestTitle - 1)}…` : line;
}
