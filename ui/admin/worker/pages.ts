/**
 * What stands when the network does not: the last page that came, and every file of it. Pages are asked for anew first, for they
 * change with each version; files carry their contents' hash in their name and never change. Nothing of the API is ever kept.
 */
const shelf = 'warung-inbox';
const shell = '/inbox/';

const isFile = (url: URL) => url.pathname.startsWith('/inbox/assets/');

/** Lays the page and its files by, so that the very first time without a network has them. */
export async function layBy(): Promise<void> {
  const page = await fetch(shell, { credentials: 'same-origin' });
  if (page.ok) await keepPage(page);
}

/** The answer to what our own pages ask for; null: not ours to answer. */
export function answer(request: Request, origin: string): Promise<Response> | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return null;
  if (isFile(url)) return fileOf(request);
  return request.mode === 'navigate' ? pageOf(request) : null;
}

async function pageOf(request: Request): Promise<Response> {
  try {
    const page = await fetch(request);
    if (page.ok) await keepPage(page.clone());
    return page;
  } catch (cause) {
    const kept = await caches.match(shell);
    if (kept) return kept;
    throw cause;
  }
}

async function fileOf(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const file = await fetch(request);
  if (file.ok) await (await caches.open(shelf)).put(request, file.clone());
  return file;
}

/** The page with the files it names; of another version everything older goes. */
async function keepPage(page: Response): Promise<void> {
  const store = await caches.open(shelf);
  const named = filesIn(await page.clone().text());
  const before = await caches.match(shell);
  if (before && filesIn(await before.text()).join() !== named.join()) await caches.delete(shelf);
  const fresh = await caches.open(shelf);
  await fresh.put(shell, page);
  const missing = [];
  for (const file of named) if (!(await store.match(file))) missing.push(file);
  await fresh.addAll(missing);
}

function filesIn(html: string): string[] {
  return [...new Set([...html.matchAll(/"(\/inbox\/assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []))].sort();
}
