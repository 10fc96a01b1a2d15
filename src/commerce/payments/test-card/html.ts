import { createHash } from 'node:crypto';
import { formatMoney } from '#platform/money';
import type { PageAnswer, PagePayment } from '../provider.ts';
import { testCards } from './cards.ts';
import { type PageWords, wordsIn } from './words.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 26rem; margin: 2rem auto; padding: 0 1rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; }
dd { margin: 0; font-weight: 600; }
label, input, button { display: block; width: 100%; box-sizing: border-box; font: inherit; }
input, button { padding: .75rem; margin: .25rem 0 1rem; border: 1px solid; border-radius: .5rem; }
button { background: #0b5a3e; color: #fff; cursor: pointer; }
[role=alert] { border-left: .25rem solid; padding-left: .75rem; font-weight: 600; }
`;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** The form for the card's number; with a problem, it is said and the form shown again. */
export function cardForm(payment: PagePayment, problem?: 'unknownCard' | 'declined'): PageAnswer {
  const words = wordsIn(payment.language);
  const alert = problem ? `<p role="alert" id="problem">${escaped(words[problem])}</p>` : '';
  const numbers = testCards.map(({ number }) => `<li><code>${number.replace(/(.{4})(?=.)/g, '$1 ')}</code></li>`);
  const body = `${facts(payment, words)}${alert}
<form method="post">
<label for="number">${escaped(words.cardNumber)}</label>
<input id="number" name="number" inputmode="numeric" autocomplete="off" required${problem ? ' aria-invalid="true" aria-describedby="problem"' : ''}>
<button>${escaped(words.pay)} ${amountOf(payment)}</button>
</form>
<p>${escaped(words.testOnly)}</p><ul>${numbers.join('')}</ul>`;
  return { status: problem ? 422 : 200, headers, body: page(payment, words, body) };
}

/** A page that only says how it stands, with a way back. */
export function notice(
  payment: PagePayment,
  what: 'alreadyPaid' | 'expired' | 'waiting' | 'noAnswer',
  receiptUrl: string,
): PageAnswer {
  const words = wordsIn(payment.language);
  const body = `${facts(payment, words)}<p role="status">${escaped(words[what])}</p>
<p><a href="${escaped(receiptUrl)}">${escaped(words.toReceipt)}</a></p>`;
  return { status: 200, headers, body: page(payment, words, body) };
}

function facts(payment: PagePayment, words: PageWords): string {
  return `<h1>${escaped(words.title)}</h1><dl>
<dt>${escaped(words.order)}</dt><dd>${escaped(payment.orderNumber)}</dd>
<dt>${escaped(words.amount)}</dt><dd>${amountOf(payment)}</dd></dl>`;
}

function page(payment: PagePayment, words: PageWords, body: string): string {
  const title = `${words.title} · ${payment.shopName}`;
  return `<!doctype html><html lang="${escaped(payment.language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><main><p>${escaped(payment.shopName)}</p>${body}</main></body></html>`;
}

function amountOf({ amount, currency, language }: PagePayment): string {
  return escaped(formatMoney({ amount, currency }, language));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
