import { gsmSegments } from '../rendering/index.ts';
import {
  type Answer,
  type Call,
  openPlatform,
  type Shown,
  type SimulatedHook,
  type Simulator,
} from '../simulation/index.ts';
import { keywordIn } from './keywords.ts';
import { signatureOf } from './verify.ts';

const account_sid = `AC${'0a'.repeat(16)}`;
const auth_token = 'simulated-auth-token-0123456789';
const number = '+15005550006';
const webhook_url = 'https://shop.example/hooks/x/k';

/** The gateway's API with one number: refuses what it refuses, with its codes (twilio.com/docs/api/errors). */
export async function openSimulator(): Promise<Simulator> {
  const screens = new Map<string, Shown[]>();
  const optedOut = new Set<string>();
  const files = new Map<string, Buffer>();
  let untold: { sid: string; query: string }[] = [];
  let last = 0;

  const sign = (body: string, query = ''): SimulatedHook => ({
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signatureOf(`${webhook_url}${query}`, new URLSearchParams(body), auth_token),
    },
    body,
    ...(query && { query }),
  });
  const write = (customer: string, fields: Record<string, string>): SimulatedHook => {
    const MessageSid = `SM${String(++last).padStart(32, '0')}`;
    const form = { MessageSid, AccountSid: account_sid, From: customer, To: number, NumMedia: '0', ...fields };
    const word = keywordIn(fields.Body ?? '', undefined);
    if (word === 'stop') optedOut.add(customer);
    if (word === 'start') optedOut.delete(customer);
    return sign(new URLSearchParams(form).toString());
  };

  const messages = (form: URLSearchParams): Answer => {
    const to = form.get('To') ?? '';
    const text = form.get('Body') ?? '';
    const pictures = form.getAll('MediaUrl');
    if (optedOut.has(to)) return refusal(400, 21_610, 'Attempt to send to unsubscribed recipient');
    const wrong = wrongIn(to, form.get('From') ?? '', text, pictures);
    if (wrong) return refusal(400, ...wrong);
    const sid = `SM${String(++last).padStart(32, '0')}`;
    screens.set(to, [...(screens.get(to) ?? []), { id: sid, text, choices: [], links: pictures }]);
    untold.push({ sid, query: URL.parse(form.get('StatusCallback') ?? '')?.search ?? '' });
    return { status: 201, body: JSON.stringify({ sid, status: 'queued', num_segments: String(gsmSegments(text)) }) };
  };

  const answer = ({ path, method, headers, body }: Call): Answer => {
    const basic = Buffer.from(`${account_sid}:${auth_token}`).toString('base64');
    if (headers.authorization !== `Basic ${basic}`) return refusal(401, 20_003, 'Authenticate');
    const file = files.get(path);
    if (file) return { headers: { 'content-type': 'image/png' }, body: file };
    const below = path.replace(`/2010-04-01/Accounts/${account_sid}`, '');
    if (method === 'GET' && below === '.json') return { body: JSON.stringify({ sid: account_sid, status: 'active' }) };
    if (method === 'GET' && below.startsWith('/IncomingPhoneNumbers.json')) {
      return { body: JSON.stringify({ incoming_phone_numbers: [{ sid: 'PN1', phone_number: number, sms_url: '' }] }) };
    }
    if (method === 'POST' && below === '/IncomingPhoneNumbers/PN1.json') return { body: '{}' };
    if (method !== 'POST' || below !== '/Messages.json') return refusal(404, 20_404, 'The resource was not found');
    return messages(new URLSearchParams(body.toString('utf8')));
  };

  const platform = await openPlatform({
    answer,
    failure: (kind) =>
      kind === 'tooMany' ? refusal(429, 20_429, 'Too Many Requests') : refusal(500, 20_500, 'Internal Server Error'),
  });

  return {
    settings: { account_sid, auth_token, number, webhook_url, api_url: platform.url },
    host: platform.host,
    shown: (customer) => screens.get(customer) ?? [],
    count: () => [...screens.values()].reduce((sum, screen) => sum + screen.length, 0),
    writes: (customer, text) => write(customer, { Body: text }),
    taps: (customer, { label }) => write(customer, { Body: numberOf(screens.get(customer) ?? [], label) }),
    locates: (customer, { latitude, longitude }) =>
      write(customer, { Latitude: String(latitude), Longitude: String(longitude) }),
    shows: (customer, picture) => {
      const path = `/2010-04-01/Accounts/${account_sid}/Media/ME${++last}`;
      files.set(path, picture);
      return write(customer, { NumMedia: '1', MediaUrl0: `${platform.url}${path}`, MediaContentType0: 'image/png' });
    },
    statuses: () => {
      const told = untold;
      untold = [];
      return told.flatMap(({ sid, query }) =>
        ['read', 'delivered', 'sent'].map((MessageStatus) =>
          sign(new URLSearchParams({ MessageSid: sid, AccountSid: account_sid, MessageStatus }).toString(), query),
        ),
      );
    },
    sign: (body) => sign(body),
    fail: platform.fail,
    failEvery: platform.failEvery,
    close: platform.close,
  };
}

const mostLetters = 1_600;
const mostPictures = 10;

function wrongIn(to: string, from: string, text: string, pictures: string[]): [code: number, message: string] | null {
  if (!/^\+?\d{6,15}$/.test(to)) return [21_211, `The 'To' number ${to} is not a valid phone number`];
  if (from !== number) return [21_606, `The 'From' phone number ${from} is not yours`];
  if (!text && pictures.length === 0) return [21_602, 'Message body is required'];
  if (text.length > mostLetters) return [21_617, 'The concatenated message body exceeds the 1600 character limit'];
  if (pictures.length > mostPictures) return [21_623, 'Number of media files exceeds allowed limit'];
  if (pictures.some((url) => !/^https?:\/\//.test(url))) return [21_620, 'Invalid media URL(s)'];
  return null;
}

/** A phone has nothing to tap: the customer types the number that stands before the words. */
function numberOf(screen: Shown[], label: string): string {
  const lines = screen.flatMap(({ text }) => text.split('\n'));
  const line = lines.findLast((written) => /^\d+\. /.test(written) && written.endsWith(`. ${label}`));
  return line ? String(Number.parseInt(line, 10)) : label;
}

function refusal(status: number, code: number, message: string): Answer {
  return { status, body: JSON.stringify({ code, message, status, more_info: '' }) };
}
