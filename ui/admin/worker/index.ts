import { answer, layBy } from './pages.ts';
import { titleOf } from './words.ts';

/** What runs beside the inbox's pages, and when none is open: pages without a network, and notifications. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** As src/inbox/push sends it. */
type PushMessage = { kind: string; conversationId: string; name: string | null; text: string; language: string };

worker.addEventListener('install', (event) => {
  event.waitUntil(layBy().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const answered = answer(event.request, worker.location.origin);
  if (answered) event.respondWith(answered);
});

worker.addEventListener('push', (event) => {
  const message = event.data?.json() as PushMessage | undefined;
  if (message) event.waitUntil(show(message));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { conversationId } = event.notification.data as PushMessage;
  event.waitUntil(open(`/inbox/c/${conversationId}`));
});

/** Who looks at the inbox just now sees it there. */
async function show(message: PushMessage): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window' });
  if (windows.some((window) => window.focused && new URL(window.url).pathname.startsWith('/inbox'))) return;
  await worker.registration.showNotification(titleOf(message), {
    body: message.text,
    tag: `${message.kind} ${message.conversationId}`,
    icon: '/inbox/app/icon-192.png',
    data: message,
  });
}

async function open(address: string): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window' });
  const inbox = windows.find((window) => new URL(window.url).pathname.startsWith('/inbox'));
  if (!inbox) return void (await worker.clients.openWindow(address));
  await inbox.focus();
  inbox.postMessage({ open: address });
}
