import { readUpload } from '#conversations';
import { OutsideError } from '#platform/errors';
import { fetchOutside, resolveOutside } from '#platform/fetch-outside';
import type { World } from '#world';
import type { FetchedFile, Outside } from './channel.ts';

/** The world outside for channels: inside addresses only where the configuration allows them. */
export function outsideOf(world: World): Outside {
  const { config, clock } = world;
  return {
    fetch: (url, options) => fetchOutside(url, { keepAlive: true, ...options, allow: config.allowInside }),
    file: (url, maxBytes) => fileAt(world, url, maxBytes),
    addressOf: (host, port) => addressOf(host, port, config.allowInside),
    now: () => clock.now(),
  };
}

async function fileAt({ db, config, baseUrl }: World, url: string, maxBytes: number): Promise<FetchedFile> {
  const uploads = `${baseUrl()}/uploads/`;
  if (url.startsWith(uploads)) {
    const kept = await readUpload(db, url.slice(uploads.length));
    if (kept && kept.data.length <= maxBytes) return kept;
    throw new OutsideError('file', kept ? 'too large' : 'no such file', { retryable: false });
  }
  const { status, headers, body } = await fetchOutside(url, { maxBytes, redirects: 2, allow: config.allowInside });
  if (status !== 200) throw new OutsideError('file', `answered ${status}`, { retryable: status >= 500 });
  return { data: body, mediaType: headers['content-type'] };
}

async function addressOf(host: string, port: number, allow: readonly string[]): Promise<string> {
  const found = await resolveOutside(new URL(`https://${host}:${port}`), allow);
  if (found.kind === 'refused') throw new OutsideError('connect', found.reason, { retryable: false });
  return found.addresses[0]?.address ?? host;
}
