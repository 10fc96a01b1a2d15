import { createHmac } from 'node:crypto';
import type { Answer, Call, Shown, Simulator } from '../../simulation/index.ts';
import { graphRefusal, openGraph } from '../simulated-graph.ts';
import { type HookManner, type Hooks, openHooks, type Sent } from './simulated-hooks.ts';
import { type Limits, Refused, shownBy } from './simulated-messages.ts';
import { isProfile } from './simulated-profile.ts';

export type MessagingSimulator = Simulator & {
  /** Hours pass since anybody was last heard: the windows close. */
  pass(hours: number): void;
  /** Another app has this customer's conversation, until it is taken. */
  holdElsewhere(customer: string): void;
  /** What was last set as the account's profile; null: nothing. */
  profile(): Record<string, unknown> | null;
  /** What the platform posts for any event of a customer's: `{ referral: { ref: 'promo' } }`. */
  tells: Hooks['tells'];
};

type Manner = Limits &
  HookManner & {
    /** The subcode of 10 by which it says that the window has closed. */
    closedWindow: number;
    /** What `me` answers. */
    owner: Record<string, unknown>;
    provesSecret: boolean;
  };

type Body = Record<string, unknown>;

/** A page's or a professional account's conversations: refuses what the platform refuses, and tells what became of each message. */
export async function openMessaging(manner: Manner): Promise<MessagingSimulator> {
  const screens = new Map<string, (Shown & { isTemplate: boolean })[]>();
  const files = new Map<string, Buffer>();
  const silentHours = new Map<string, number>();
  const elsewhere = new Set<string>();
  let profile: Body | null = null;
  let untold: Sent[] = [];
  let last = 0;

  const show = (asked: Body): Answer => {
    const to = recipientOf(asked);
    if (!/^\d+$/.test(to)) throw new Refused('No matching user found', 100, 2_018_001);
    if (elsewhere.has(to)) throw new Refused('Another app is controlling this thread now', 10, 2_018_300);
    mindWindow(asked, silentHours.get(to) ?? 0, manner.closedWindow);
    const message = asked.message as Sent['message'];
    const mid = `m_SIM${++last}`;
    const shown = { id: mid, ...shownBy(message, manner), isTemplate: message.attachment !== undefined };
    screens.set(to, [...(screens.get(to) ?? []), shown]);
    untold.push({ mid, to, message });
    return { body: JSON.stringify({ recipient_id: to, message_id: mid }) };
  };

  const posted = (node: string, body: Body): Answer => {
    switch (node) {
      case 'me/messages':
        return show(body);
      case 'me/take_thread_control':
        elsewhere.delete(recipientOf(body));
        return success;
      case 'me/subscribed_apps':
        return Array.isArray(body.subscribed_fields)
          ? success
          : graphRefusal(400, 100, 'subscribed_fields is required');
      case 'me/messenger_profile':
        if (!isProfile(body, manner.object)) return graphRefusal(400, 100, '(#100) Invalid profile');
        profile = body;
        return success;
      default:
        return graphRefusal(400, 100, 'Unsupported post request');
    }
  };

  const answer = ({ node, method, path, body }: Call & { node: string }): Answer => {
    if (method === 'GET') return ownerAsked(node, path, graph.settings, manner);
    try {
      return posted(node, JSON.parse(body.toString('utf8')) as Body);
    } catch (error) {
      if (error instanceof Refused) return graphRefusal(400, error.code, error.message, error.subcode);
      throw error;
    }
  };

  const graph = await openGraph(answer, (path) => files.get(path));
  const hooks = openHooks(graph.sign, manner);
  const heard = (customer: string) => silentHours.set(customer, 0);
  return {
    settings: { ...graph.settings, account_id: manner.account_id },
    host: graph.host,
    shown: (customer) => screens.get(customer) ?? [],
    count: () => [...screens.values()].reduce((sum, screen) => sum + screen.length, 0),
    writes(customer, text) {
      heard(customer);
      return hooks.writes(customer, { text });
    },
    taps(customer, { id, label }) {
      heard(customer);
      const on = (screens.get(customer) ?? []).findLast(({ choices }) => choices.some((choice) => choice.id === id));
      if (!on?.isTemplate) return hooks.writes(customer, { text: label, quick_reply: { payload: id } });
      return hooks.tells(customer, { postback: { mid: `m_TAP${++last}`, title: label, payload: id } });
    },
    locates(customer, { latitude: lat, longitude: long }) {
      heard(customer);
      const attachments = [{ type: 'location', payload: { coordinates: { lat, long } } }];
      return hooks.writes(customer, { attachments });
    },
    shows(customer, picture) {
      heard(customer);
      const path = `/files/${++last}.png`;
      files.set(path, picture);
      return hooks.writes(customer, { attachments: [{ type: 'image', payload: { url: `${graph.url}${path}` } }] });
    },
    statuses() {
      const news = untold;
      untold = [];
      return news.flatMap(hooks.outcomes);
    },
    pass(hours) {
      for (const customer of new Set([...screens.keys(), ...silentHours.keys()]))
        silentHours.set(customer, (silentHours.get(customer) ?? 0) + hours);
    },
    holdElsewhere: (customer) => void elsewhere.add(customer),
    profile: () => profile,
    tells(customer, what, list) {
      heard(customer);
      return hooks.tells(customer, what, list);
    },
    sign: graph.sign,
    fail: graph.fail,
    failEvery: graph.failEvery,
    close: graph.close,
  };
}

const success: Answer = { body: JSON.stringify({ result: 'success', success: true }) };

function recipientOf({ recipient }: Body): string {
  return String((recipient as { id?: unknown } | undefined)?.id ?? '');
}

/** A reply within a day, a person's within a week. */
function mindWindow({ messaging_type, tag }: Body, hours: number, closedWindow: number): void {
  const most = messaging_type === 'RESPONSE' ? 24 : messaging_type === 'MESSAGE_TAG' && tag === 'HUMAN_AGENT' ? 168 : 0;
  if (most === 0) throw new Refused('Param messaging_type must be one of RESPONSE, UPDATE, MESSAGE_TAG');
  if (hours >= most) throw new Refused('This message is sent outside of allowed window', 10, closedWindow);
}

function ownerAsked(node: string, path: string, settings: Body, { provesSecret, owner }: Manner): Answer {
  if (node !== 'me') return graphRefusal(400, 100, 'Unsupported get request');
  const given = new URLSearchParams(path.split('?')[1]).get('appsecret_proof');
  const { app_secret, access_token } = settings as { app_secret: string; access_token: string };
  const proof = createHmac('sha256', app_secret).update(access_token).digest('hex');
  if (provesSecret && given !== proof) {
    return graphRefusal(400, 100, 'Invalid appsecret_proof provided in the API argument');
  }
  return { body: JSON.stringify(owner) };
}
