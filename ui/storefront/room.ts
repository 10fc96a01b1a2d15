/** A public room in the browser: follows what others write, and lets the visitor write, reply, report and take back. */

type Answer = { kind: string; say: string; threadId?: string };
type Frame = { type: 'room'; stamp: string; html?: string } | { type: 'thread'; id: string; html: string | null };

/** The private chat, where the page has one (ui/widget). */
type WithChat = Window & { warung?: { open(how?: { note?: string; text?: string }): void } };

const nameKey = 'warung:signs-as';
const socketTriesBeforePolling = 3;
const pollSeconds = 25;
const language = document.documentElement.lang;

for (const room of document.querySelectorAll<HTMLElement>('[data-room][data-shop]')) openRoom(room);

function openRoom(room: HTMLElement): void {
  const list = room.querySelector<HTMLElement>('[data-threads]');
  if (!list) return;
  const base = `/v1/public/${encodeURIComponent(room.dataset.shop ?? '')}`;
  const follower = follow(room, list, base);
  const form = room.querySelector<HTMLFormElement>('[data-ask]');
  if (form) letWrite(form, list, { base, handle: room.dataset.room ?? '', follower });
}

// Following -------------------------------------------------------------------

/** Keeps the list as it is at the shop: a socket, and a long poll where sockets do not get through. */
function follow(room: HTMLElement, list: HTMLElement, base: string): { lookNow(): void } {
  const only = room.dataset.only !== undefined;
  let stamp = room.dataset.stamp ?? '';
  let failures = 0;
  let polling = false;
  const query = () => new URLSearchParams({ room: room.dataset.room ?? '', lang: language, stamp }).toString();

  const take = (frame: Frame) => {
    if (frame.type === 'thread') takeThread(list, frame.id, frame.html, only);
    else {
      stamp = frame.stamp;
      if (frame.html !== undefined && !only) takeRoom(list, frame.html);
    }
  };

  let socket: WebSocket | undefined;
  const connect = () => {
    const address = new URL(`${base}/live?${query()}`, location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    socket = new WebSocket(address);
    socket.onmessage = ({ data }) => {
      failures = 0;
      take(JSON.parse(String(data)) as Frame);
    };
    socket.onclose = () => {
      failures++;
      if (failures >= socketTriesBeforePolling) poll();
      setTimeout(connect, Math.min(30_000, 500 * 2 ** failures) * (0.5 + Math.random() / 2));
    };
  };

  async function poll(): Promise<void> {
    if (polling) return;
    polling = true;
    while (failures >= socketTriesBeforePolling) {
      const answer = await fetch(`${base}/room?${query()}&wait=${pollSeconds}`).catch(() => null);
      if (answer?.ok) take((await answer.json()) as Frame);
      else await new Promise((resolve) => setTimeout(resolve, 5_000));
    }
    polling = false;
  }

  let isKnown = false;
  /** Who writes first is known from then on; the socket is opened anew, so that it brings what is their own as such. */
  const lookNow = async () => {
    if (!isKnown) socket?.close();
    isKnown = true;
    const answer = await fetch(`${base}/room?${query()}`).catch(() => null);
    if (answer?.ok) take((await answer.json()) as Frame);
  };
  connect();
  return { lookNow };
}

/** The shop's own drawing of the room, each thread where it belongs; what is being typed in one stays. */
function takeRoom(list: HTMLElement, html: string): void {
  const fresh = [...elementsOf(html)];
  const kept = new Set(fresh.map(({ id }) => id));
  for (const old of [...list.children]) if (!kept.has(old.id)) old.remove();
  for (const [at, thread] of fresh.entries()) {
    place(list, thread);
    const now = document.getElementById(thread.id);
    if (now && list.children[at] !== now) list.insertBefore(now, list.children[at] ?? null);
  }
}

function takeThread(list: HTMLElement, id: string, html: string | null, only: boolean): void {
  const known = document.getElementById(`q-${id}`);
  if (html === null) known?.remove();
  if (html === null || (only && !known)) return;
  for (const thread of elementsOf(html)) place(list, thread);
}

/** In the place of the thread as it was, with the reply that is being written; a new one comes first. */
function place(list: HTMLElement, thread: Element): void {
  const known = document.getElementById(thread.id);
  if (!known) {
    list.prepend(thread);
    return;
  }
  const writing = known.querySelector(':scope > form');
  const focused = writing?.contains(document.activeElement) ? document.activeElement : null;
  if (writing) thread.append(writing);
  known.replaceWith(thread);
  if (focused instanceof HTMLElement) focused.focus();
}

function elementsOf(html: string): HTMLCollection {
  const template = document.createElement('template');
  template.innerHTML = html; // drawn and escaped by the shop, as the page itself is
  return template.content.children;
}

// Writing ---------------------------------------------------------------------

type Place = { base: string; handle: string; follower: { lookNow(): void } };

function letWrite(form: HTMLFormElement, list: HTMLElement, place: Place): void {
  form.hidden = false;
  makeSend(form, place, null);
  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { reply, report, takeBack } = button?.dataset ?? {};
    if (reply) openReply(form, list, reply, place);
    if (report && button) sendReport(button, report, place.base);
    if (takeBack && confirm(form.dataset.takeBackAsk ?? '')) removePost(takeBack, place);
  });
}

function makeSend(form: HTMLFormElement, place: Place, parent: string | null): void {
  const name = form.elements.namedItem('name') as HTMLInputElement;
  name.value = remembered() ?? '';
  let id = crypto.randomUUID();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { name, text, website } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const said = form.querySelector<HTMLElement>('[data-said]');
    const button = form.querySelector<HTMLButtonElement>('.button');
    if (button) button.disabled = true;
    const body = { id, room: place.handle, parent, name, text, website, language };
    const answer = await send(`${place.base}/posts`, body);
    if (button) button.disabled = false;
    if (said) said.textContent = answer?.say ?? form.dataset.failed ?? '';
    if (answer?.kind === 'private') (window as WithChat).warung?.open({ note: answer.say, text });
    if (!answer || !['shown', 'held', 'private'].includes(answer.kind)) return;
    remember(name ?? '');
    id = crypto.randomUUID();
    (form.elements.namedItem('text') as HTMLTextAreaElement).value = '';
    if (parent && answer.kind !== 'private') form.remove();
    if (answer.kind !== 'private') place.follower.lookNow();
  });
}

/** The same form once more, below the thread that is answered. */
function openReply(form: HTMLFormElement, list: HTMLElement, id: string, place: Place): void {
  const thread = document.getElementById(`q-${id}`);
  if (!thread || !list.contains(thread) || thread.querySelector(':scope > form')) return;
  const copy = form.cloneNode(true) as HTMLFormElement;
  const label = copy.querySelector('[data-ask-label]');
  if (label) label.textContent = form.dataset.replyLabel ?? '';
  for (const said of copy.querySelectorAll('[data-said]')) said.textContent = '';
  const button = copy.querySelector('.button');
  if (button) button.textContent = form.dataset.send ?? '';
  const stop = document.createElement('button');
  Object.assign(stop, { type: 'button', className: 'button quiet small', textContent: form.dataset.stop ?? '' });
  stop.addEventListener('click', () => copy.remove());
  button?.after(stop);
  thread.append(copy);
  makeSend(copy, place, id);
  copy.querySelector('textarea')?.focus();
}

async function sendReport(button: HTMLButtonElement, id: string, base: string): Promise<void> {
  const answer = await send(`${base}/posts/${id}/report?lang=${language}`, {});
  if (!answer) return;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.textContent = answer.say;
  button.replaceWith(said);
}

async function removePost(id: string, { base, follower }: Place): Promise<void> {
  const answer = await fetch(`${base}/posts/${id}`, { method: 'DELETE' }).catch(() => null);
  if (answer?.ok) follower.lookNow();
}

async function send(address: string, body: object): Promise<Answer | null> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(address, init).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Answer) : null;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(nameKey);
  } catch {
    return null; // storage is forbidden: the name is asked for again
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(nameKey, name);
  } catch {
    // storage is forbidden
  }
}
