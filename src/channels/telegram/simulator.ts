import {
  type Answer,
  type Call,
  openPlatform,
  type Shown,
  type SimulatedHook,
  type Simulator,
} from '../simulation/index.ts';
import { BadRequest, shownBy } from './simulated-methods.ts';

const bot_token = '7000000001:simulated-token-of-the-bot-simulated';
const webhook_secret = 'simulated-secret-of-the-webhook';
const username = 'kedai_uji_bot';

/** Telegram's Bot API with one bot: refuses what it refuses (core.telegram.org/bots/api), in its words. */
export async function openSimulator(): Promise<Simulator> {
  const screens = new Map<string, Shown[]>();
  const files = new Map<string, Buffer>();
  let last = 0;

  const show = (chat: string, shown: Omit<Shown, 'id'>) => {
    const message_id = ++last;
    screens.set(chat, [...(screens.get(chat) ?? []), { id: `${chat}:${message_id}`, ...shown }]);
    return { message_id, chat: { id: Number(chat) }, date: 1 };
  };

  const answer = ({ path, body }: Call): Answer => {
    const file = new RegExp(`^/file/bot${bot_token}/(.+)$`).exec(path)?.[1];
    if (file) return files.has(file) ? { body: files.get(file) ?? '' } : refusal(404, 'Not Found');
    const method = new RegExp(`^/bot${bot_token}/(\\w+)$`).exec(path)?.[1];
    if (!method) return refusal(401, 'Unauthorized');
    const asked = JSON.parse(body.toString('utf8') || '{}') as Record<string, unknown>;
    if (method === 'getMe') return success({ id: 7_000_000_001, is_bot: true, username });
    if (method === 'setWebhook') return success(true);
    if (method === 'getFile') return success({ file_id: asked.file_id, file_path: `photos/${String(asked.file_id)}` });
    try {
      const chat = String(asked.chat_id ?? '');
      if (!/^-?\d+$/.test(chat)) throw new BadRequest('chat not found');
      const results = shownBy(method, asked).map((shown) => show(chat, shown));
      return success(method === 'sendMediaGroup' ? results : results[0]);
    } catch (error) {
      if (error instanceof BadRequest) return refusal(400, `Bad Request: ${error.message}`);
      throw error;
    }
  };

  const platform = await openPlatform({
    answer,
    failure: (kind) =>
      kind === 'tooMany'
        ? refusal(429, 'Too Many Requests: retry after 1', { retry_after: 1 })
        : refusal(500, 'Internal Server Error'),
  });

  const sign = (body: string): SimulatedHook => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhook_secret },
    body,
  });
  const update = (what: object) => sign(JSON.stringify({ update_id: ++last, ...what }));
  const personOf = (customer: string) => ({
    id: Number(customer),
    is_bot: false,
    first_name: 'Sari',
    language_code: 'id',
  });
  const message = (customer: string, what: object) =>
    update({
      message: {
        message_id: ++last,
        date: 1_700_000_000,
        from: personOf(customer),
        chat: { id: Number(customer), type: 'private', first_name: 'Sari' },
        ...what,
      },
    });

  return {
    settings: { bot_token, webhook_secret, username, api_url: platform.url },
    host: platform.host,
    shown: (customer) => screens.get(customer) ?? [],
    count: () => [...screens.values()].reduce((sum, screen) => sum + screen.length, 0),
    writes: (customer, text) => message(customer, { text }),
    taps: (customer, { id }) =>
      update({
        callback_query: {
          id: String(++last),
          from: personOf(customer),
          message: { message_id: last, date: 0, chat: { id: Number(customer), type: 'private' } },
          chat_instance: '1',
          data: id,
        },
      }),
    locates: (customer, location) => message(customer, { location }),
    shows: (customer, picture) => {
      const file_id = `file-${++last}`;
      files.set(`photos/${file_id}`, picture);
      return message(customer, {
        photo: [{ file_id, file_unique_id: file_id, width: 90, height: 90, file_size: picture.length }],
      });
    },
    statuses: () => [],
    sign,
    fail: platform.fail,
    failEvery: platform.failEvery,
    close: platform.close,
  };
}

function success(result: unknown): Answer {
  return { body: JSON.stringify({ ok: true, result }) };
}

function refusal(error_code: number, description: string, parameters?: object): Answer {
  return { status: error_code, body: JSON.stringify({ ok: false, error_code, description, parameters }) };
}
