import { graphRefusal, openGraph } from '../meta/index.ts';
import type { Answer, Call, Shown, SimulatedHook, Simulator } from '../simulation/index.ts';
import { InvalidParameter, type OnScreen, shownBy } from './simulated-messages.ts';

const phone_number_id = '100200300400';

type Sent = { id: string; to: string; sendId?: string };

/** WhatsApp's Cloud API with one number: refuses what it refuses, in its codes, and tells what became of each message. */
export async function openSimulator(): Promise<Simulator> {
  const screens = new Map<string, Shown[]>();
  const files = new Map<string, Buffer>();
  let untold: Sent[] = [];
  let last = 0;

  const show = (asked: Record<string, unknown>): Answer => {
    const to = String(asked.to ?? asked.recipient ?? '');
    if (asked.messaging_product !== 'whatsapp' || !to) return graphRefusal(400, 100, '(#100) Invalid parameter');
    const shown: OnScreen = shownBy(asked);
    const id = `wamid.SIM${++last}`;
    screens.set(to, [...(screens.get(to) ?? []), { id, ...shown }]);
    untold.push({ id, to, sendId: asked.biz_opaque_callback_data as string | undefined });
    return {
      body: JSON.stringify({ messaging_product: 'whatsapp', contacts: [{ input: to, wa_id: to }], messages: [{ id }] }),
    };
  };

  const answer = ({ node, method, body }: Call & { node: string }): Answer => {
    const file = files.get(node.replace(/^\/?files\//, ''));
    if (/^\/?files\//.test(node)) return file ? { body: file } : graphRefusal(404, 100, 'Not found');
    if (method === 'GET' && node === phone_number_id)
      return { body: JSON.stringify({ id: node, quality_rating: 'GREEN' }) };
    if (method === 'GET' && files.has(node)) {
      return { body: JSON.stringify({ id: node, url: `${graph.url}/files/${node}`, mime_type: 'image/png' }) };
    }
    if (method !== 'POST' || node !== `${phone_number_id}/messages`)
      return graphRefusal(400, 100, 'Unsupported request');
    try {
      return show(JSON.parse(body.toString('utf8')) as Record<string, unknown>);
    } catch (error) {
      if (error instanceof InvalidParameter) return graphRefusal(400, error.code, error.message);
      throw error;
    }
  };

  const graph = await openGraph(answer);
  const change = (value: object, field = 'messages'): SimulatedHook =>
    graph.sign(
      JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [
          {
            id: '900',
            changes: [{ field, value: { messaging_product: 'whatsapp', metadata: { phone_number_id }, ...value } }],
          },
        ],
      }),
    );
  const message = (customer: string, what: object): SimulatedHook =>
    change({
      contacts: [{ profile: { name: 'Sari' }, wa_id: customer, user_id: `ID.${customer}` }],
      messages: [{ from: customer, id: `wamid.IN${++last}`, timestamp: '1700000000', ...what }],
    });

  return {
    settings: { ...graph.settings, phone_number_id },
    host: graph.host,
    shown: (customer) => screens.get(customer) ?? [],
    count: () => [...screens.values()].reduce((sum, screen) => sum + screen.length, 0),
    writes: (customer, text) => message(customer, { type: 'text', text: { body: text } }),
    taps: (customer, { id, label }) =>
      message(customer, {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id, title: label } },
      }),
    locates: (customer, location) => message(customer, { type: 'location', location }),
    shows: (customer, picture) => {
      const id = `5550${++last}`;
      files.set(id, picture);
      return message(customer, { type: 'image', image: { id, mime_type: 'image/png', sha256: '0' } });
    },
    statuses: () => {
      const told = untold;
      untold = [];
      return told.flatMap(({ id, to, sendId }) =>
        ['read', 'delivered', 'sent'].map((status) =>
          change({
            statuses: [{ id, status, timestamp: '1700000001', recipient_id: to, biz_opaque_callback_data: sendId }],
          }),
        ),
      );
    },
    sign: graph.sign,
    fail: graph.fail,
    failEvery: graph.failEvery,
    close: graph.close,
  };
}
