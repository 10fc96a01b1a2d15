import type { OrderAndPayment, OrderLine } from '#commerce/orders';
import { paymentMethods } from '#commerce/payments';
import { shippingMethods } from '#commerce/shop';
import { formatMoney } from '#platform/money';
import { type Html, html } from './html.ts';
import { chatButton, type Page } from './layout.ts';
import { linkTo, productPath, type Visit } from './visit.ts';
import { fill } from './words.ts';

/** One order, for whoever has its unguessable link: to look at, to print, to see how far it is. */
export function receiptPage(visit: Visit, { order, payment }: OrderAndPayment): Page {
  const { words, language, shop } = visit;
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, language);
  const placed = order.placedAt.toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: shop.settings.timezone,
  });
  const method = shippingMethods(shop).find(({ id }) => id === order.shippingMethod)?.name ?? order.shippingMethod;
  const paidBy =
    paymentMethods(shop, order.total, language).find(({ id }) => id === order.paymentMethod)?.label ??
    order.paymentMethod;
  const payable = order.status !== 'canceled' && payment?.state === 'pending' ? payment.url : null;
  return {
    title: fill(words.receiptFor, { number: order.number }),
    hidden: true,
    main: html`<article class="receipt">
<header><div><p class="kicker">${words.receipt}</p><h1>${fill(words.receiptFor, { number: order.number })}</h1>
<p>${fill(words.placed, { date: placed })}</p></div>
<button class="button quiet small" type="button" data-print>${words.print}</button></header>
<p class="states"><span class="state ${order.status}">${words.statuses[order.status]}</span>
<span class="state pay-${order.paymentStatus}">${words.paymentStatuses[order.paymentStatus]}</span></p>
${payable && html`<p class="doors"><a class="button" href="${payable}">${words.payNow} · ${money(payment?.amount ?? order.total)}</a></p>`}
<table class="lines"><thead><tr><th scope="col">${words.item}</th><th scope="col">${words.quantity}</th><th scope="col">${words.price}</th><th scope="col">${words.amount}</th></tr></thead>
<tbody>${order.lines.map((line) => lineRow(visit, line, money))}</tbody>
<tfoot>
${sumRow(words.subtotal, money(order.subtotal))}
${order.discount > 0 && sumRow(order.coupon ? `${words.discount} (${order.coupon})` : words.discount, `−${money(order.discount)}`)}
${sumRow(`${words.shipping} (${method})`, money(order.shipping))}
${sumRow(words.total, money(order.total), 'total')}
</tfoot></table>
<dl class="parties">
<div><dt>${words.shipTo}</dt><dd>${order.contact.name}<br>${addressLines(order.contact.address)}</dd></div>
<div><dt>${words.payment}</dt><dd>${paidBy}</dd></div>
${order.tracking && html`<div><dt>${words.tracking}</dt><dd>${order.tracking}</dd></div>`}
<div><dt>${shop.settings.name}</dt><dd>${shop.settings.contact?.address ?? shop.settings.stores[0]?.address}</dd></div>
</dl>
<p class="no-print">${words.askOrder} ${chatButton(words.askUs, fill(words.askOrderText, { number: order.number }), { style: 'link' })}</p>
</article>`,
  };
}

function lineRow(visit: Visit, line: OrderLine, money: (amount: number) => string): Html {
  const options = Object.values(line.options).join(', ');
  const known = visit.catalog.byHandle.has(line.handle);
  return html`<tr><td>${known ? html`<a href="${linkTo(visit, productPath(line))}">${line.title}</a>` : line.title}${options && html` <small>${options}</small>`}</td>
<td>${line.quantity}</td><td>${money(line.unitPrice)}</td><td>${money(line.total)}</td></tr>`;
}

function sumRow(name: string, amount: string, style = ''): Html {
  return html`<tr class="${style}"><th scope="row" colspan="3">${name}</th><td>${amount}</td></tr>`;
}

function addressLines(address: { line: string; city?: string; region?: string; postcode?: string }): string {
  const { line, city, region, postcode } = address;
  const more = [city, region, postcode].filter((part) => part && !line.toLowerCase().includes(part.toLowerCase()));
  return [line, ...more].join(', ');
}
