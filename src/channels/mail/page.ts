import type { NumberedChoice, Place, Said } from '../channel.ts';
import { wordsIn } from '../rendering/index.ts';
import { absolute, accent, escaped, ink, line, linkStyle, soft } from './page-parts.ts';
import { paragraphs } from './paragraphs.ts';
import { settingsOf } from './settings.ts';

const mostItems = 20;
const mostButtons = 12;

const footers: Record<string, string> = {
  en: 'Just answer this mail: we read every one.',
  id: 'Balas saja surat ini: semuanya kami baca.',
  pt: 'É só responder a este e-mail: lemos todos.',
  ru: 'Просто ответьте на это письмо: мы читаем все.',
};

/** A mail as a page: tables, and styles within the elements, which is what every mail program shows. */
export function page(said: Said, text: string, numbered: NumberedChoice[], place: Place): string {
  const { account, language } = place;
  const { address, name } = settingsOf(account);
  const { words, offers } = apart(text, numbered);
  const rows = [
    `<td style="padding:20px 24px 0;font-weight:700;font-size:18px">${escaped(name ?? address)}</td>`,
    `<td style="padding:16px 24px 8px;overflow-wrap:anywhere">${paragraphs(words, said.payment?.url)}${goods(said, place)}${buttons(offers, place)}${payButton(said, place)}</td>`,
    `<td style="padding:14px 24px;border-top:1px solid ${line};font-size:13px;color:${soft}">${escaped(footers[language] ?? footers.en ?? '')}</td>`,
  ];
  const preview = `<div style="display:none;max-height:0;overflow:hidden">${escaped(words.slice(0, 120))}</div>`;
  const card = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#fff;border-radius:12px;border:1px solid ${line};font:16px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif;color:${ink};text-align:left">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  return `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escaped(name ?? address)}</title></head><body style="margin:0;background:#f5f7fa">${preview}<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px 8px">${card}</td></tr></table></body></html>`;
}

type Offer = NumberedChoice & { beside: string };

/**
 * Choices are lines of the text, by their numbers, with a price perhaps; in the page they are what can be tapped.
 * @returns the words without them, and them; too many stay words
 */
function apart(text: string, numbered: NumberedChoice[]): { words: string; offers: Offer[] } {
  if (numbered.length > mostButtons) return { words: text, offers: [] };
  let lines = text.split('\n');
  const offers = numbered.map((choice): Offer => {
    const start = `${choice.number}. ${choice.label}`;
    const own = lines.find((one) => one.startsWith(`${start}: `));
    lines = lines.filter((one) => one !== start && one !== own);
    return { ...choice, beside: own?.slice(start.length + 2) ?? '' };
  });
  return { words: lines.join('\n').trim(), offers };
}

/** A tap begins an answer that says the number. */
function buttons(offers: Offer[], { account, address }: Place): string {
  if (offers.length === 0) return '';
  const subject = typeof address.subject === 'string' ? address.subject : '';
  const to = `mailto:${settingsOf(account).address}?subject=${encodeURIComponent(`Re: ${subject}`)}`;
  const rows = offers.map(({ number, label, beside }) => {
    const href = escaped(`${to}&body=${number}`);
    const price = beside ? `<br><span style="color:${soft};font-size:14px">${escaped(beside)}</span>` : '';
    return `<tr><td style="padding:4px 0"><a href="${href}" style="display:block;padding:10px 14px;border:1px solid ${line};border-radius:8px;color:${ink};text-decoration:none"><span style="color:${soft}">${number}.</span> ${escaped(label)}${price}</a></td></tr>`;
  });
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:4px 0 16px">${rows.join('')}</table>`;
}

function goods({ items = [] }: Said, place: Place): string {
  const pictured = items.filter(({ image }) => image).slice(0, mostItems);
  if (pictured.length === 0) return '';
  const rows = pictured.map(({ image = '', title, subtitle, price, url }) => {
    const src = escaped(absolute(image, place.account.baseUrl));
    const heading = url
      ? `<a href="${escaped(absolute(url, place.account.baseUrl))}" style="${linkStyle};font-weight:600">${escaped(title)}</a>`
      : `<strong>${escaped(title)}</strong>`;
    const picture = `<img src="${src}" width="72" height="72" alt="" style="border-radius:8px;object-fit:cover;display:block">`;
    const about = subtitle ? `<br><span style="color:${soft};font-size:14px">${escaped(subtitle)}</span>` : '';
    return `<tr><td width="88" valign="top" style="padding:6px 0">${picture}</td><td valign="top" style="padding:6px 0">${heading}${about}<br>${escaped(price.text)}</td></tr>`;
  });
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px">${rows.join('')}</table>`;
}

function payButton({ payment }: Said, { account, language }: Place): string {
  if (!payment?.url) return '';
  const href = escaped(absolute(payment.url, account.baseUrl));
  return `<p style="margin:8px 0 24px"><a href="${href}" style="display:inline-block;background:${accent};color:#fff;padding:12px 28px;border-radius:8px;text-decoration:none;font-weight:600">${escaped(wordsIn(language).pay)}</a></p>`;
}
