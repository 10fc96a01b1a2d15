import type { APIRequestContext, BrowserContext } from 'playwright-core';
import type { App } from '../../src/app.ts';
import { hire, liveOneDay, password } from './day.ts';

/** Who works there, what they did, and the addresses of what is shown. */
export type Desk = { owner: string; conversations: Map<string, string> };

/** A shop with its people, teams, saved replies, notes and answers: enough for every page to have something to show. */
export async function setDesk(app: App, open: () => Promise<BrowserContext>): Promise<Desk> {
  const owner = await hire(app, 'Sari Wulandari', 'owner');
  const [dimas, putri] = [await hire(app, 'Dimas Aditya', 'agent'), await hire(app, 'Putri Ayu', 'manager')];
  const conversations = await liveOneDay(app);
  const as = async (email: string) => client((await open()).request, email);
  const [sari, colleague] = [await as(owner.email), await as(dimas.email)];
  await colleague('PUT', '/desk/presence', { presence: 'online' });
  await sari('PUT', '/desk/presence', { presence: 'online' });
  await sari('PATCH', `/desk/${dimas.id}`, { chatLimit: 6, skills: ['language:id', 'channel:web'] });
  await sari('POST', '/teams', { name: 'Rusia', takes: ['language:ru'], members: [putri.id] });
  await sari('POST', '/teams', {
    name: 'Keluhan',
    takes: ['topic:complaint', 'topic:return'],
    members: [dimas.id, putri.id],
  });
  await sari('POST', '/staff/invitations', { role: 'agent' });
  await sari('POST', '/saved-replies', {
    shortcut: 'ongkir',
    title: 'Ongkos kirim',
    texts: {
      id: 'Halo {customer.name}, ongkir Jabodetabek Rp10.000, tiba besok.',
      en: 'Hi {customer.name}, delivery is Rp10.000.',
    },
  });
  await sari('POST', '/saved-replies', {
    shortcut: 'terima',
    title: 'Terima kasih',
    texts: { id: 'Terima kasih sudah belanja di {shop.name}!' },
  });
  const idOf = (name: string) => conversations.get(name) ?? '';
  await colleague('POST', `/conversations/${idOf('Dewi Lestari')}/take`);
  await colleague('POST', `/conversations/${idOf('Dewi Lestari')}/messages`, {
    text: 'Halo Kak Dewi, saya Dimas. Ada yang bisa dibantu?',
  });
  await sari('POST', `/conversations/${idOf('Ben Carter')}/take`);
  await sari('POST', `/conversations/${idOf('Ben Carter')}/notes`, {
    text: 'Asked twice for blue, size M. Check the stock in Kemang.',
  });
  await sari('POST', `/conversations/${idOf('Ben Carter')}/messages`, {
    text: 'Hi Ben, this is Sari. Yes, the blue one is here in S and M.',
  });
  await sari('PUT', `/conversations/${idOf('Ben Carter')}/tags`, { tags: ['helm', 'penting'] });
  await sari('POST', `/conversations/${idOf('Carla Nunes')}/call-back`, {
    phone: '+5511987654321',
    at: new Date(Date.now() + 3_600_000).toISOString(),
  });
  await placeOrders(sari, idOf);
  return { owner: owner.email, conversations };
}

/** Two orders of customers who wrote: one to be packed, one that waits for its money. */
async function placeOrders(call: Call, idOf: (name: string) => string): Promise<void> {
  const { items } = (await call('GET', '/products?limit=20')) as {
    items: { variants: { id: string; stock: number }[] }[];
  };
  const variants = items.flatMap((product) => product.variants).filter(({ stock }) => stock > 2);
  const address = { line: 'Jl. Melati 4', city: 'Jakarta Selatan' };
  for (const [at, [name, paymentMethod]] of [
    ['Budi Santoso', 'cod'],
    ['Rizky Pratama', 'bank_transfer'],
  ].entries()) {
    const conversation = (await call('GET', `/conversations/${idOf(name ?? '')}`)) as {
      id: string;
      customer: { id: string };
    };
    await call('POST', '/orders', {
      customerId: conversation.customer.id,
      conversationId: conversation.id,
      lines: variants.slice(at * 2, at * 2 + 2).map(({ id }) => ({ variantId: id, quantity: 1 })),
      contact: { name, phone: '+6281234567890', address },
      shippingMethod: 'pos-nusantara',
      paymentMethod,
    });
  }
}

type Call = (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: object) => Promise<unknown>;

async function client(request: APIRequestContext, email: string): Promise<Call> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const entered = await request.post('/v1/session', { data: { email, password }, headers });
  if (!entered.ok()) throw new Error(await entered.text());
  const { csrfToken } = (await (await request.get('/v1/session')).json()) as { csrfToken: string };
  return async (method, path, body) => {
    const answer = await request.fetch(`/v1${path}`, { method, data: body, headers: { 'x-csrf-token': csrfToken } });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.status() === 204 ? undefined : answer.json();
  };
}
