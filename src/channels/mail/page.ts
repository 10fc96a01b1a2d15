import type { Said } from '../channel.ts';

const ink = '#1f2933';
const soft = '#616e7c';
const accent = '#0b6e4f';
const mostItems = 20;

/** A mail as a page: tables and styles within the elements, which is what every mail program shows. */
export function page(text: string, { items = [], payment }: Said, baseUrl: string, pay: string): string {
  const pictured = items.filter(({ image }) => image).slice(0, mostItems);
  const goods = pictured.map((item) => {
    const picture = `<img src="${escaped(absolute(item.image ?? '', baseUrl))}" width="72" height="72" alt="" style="border-radius:8px;object-fit:cover;display:block">`;
    const words = `<strong>${escaped(item.title)}</strong><br><span style="color:${soft}">${escaped(item.price.text)}</span>`;
    return `<tr><td width="84" style="padding:6px 0">${picture}</td><td style="padding:6px 0">${words}</td></tr>`;
  });
  const button = payment?.url
    ? `<p style="margin:24px 0"><a href="${escaped(absolute(payment.url, baseUrl))}" style="background:${accent};color:#fff;padding:12px 28px;border-radius:8px;text-decoration:none;font-weight:600">${escaped(pay)}</a></p>`
    : '';
  const body =
    text
      .split(/\n{2,}/)
      .map(paragraph)
      .join('') +
    (goods.length > 0
      ? `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0">${goods.join('')}</table>`
      : '') +
    button;
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body style="margin:0;background:#f5f7fa"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#fff;border-radius:12px"><tr><td style="padding:24px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif;color:${ink};overflow-wrap:anywhere">${body}</td></tr></table></td></tr></table></body></html>`;
}

function paragraph(text: string): string {
  const lines = escaped(text).replace(
    /https?:\/\/[^\s<>"]+/g,
    (url) => `<a href="${url}" style="color:${accent}">${url}</a>`,
  );
  return `<p style="margin:0 0 16px">${lines.replaceAll('\n', '<br>')}</p>`;
}

function absolute(url: string, baseUrl: string): string {
  return url.startsWith('/') ? `${baseUrl}${url}` : /^https?:/.test(url) ? url : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
