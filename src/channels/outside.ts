import { OutsideError } from '#platform/errors';
import { fetchOutside, resolveOutside } from '#platform/fetch-outside';
import type { World } from '#world';
import type { Outside } from './channel.ts';

/** The world outside for channels: inside addresses only where the configuration allows them. */
export function outsideOf({ config, clock }: World): Outside {
  return {
    fetch: (url, options) => fetchOutside(url, { keepAlive: true, ...options, allow: config.allowInside }),
    addressOf: (host, port) => addressOf(host, port, config.allowInside),
    now: () => clock.now(),
  };
}

async function addressOf(host: string, port: number, allow: readonly string[]): Promise<string> {
  const found = await resolveOutside(new URL(`https://${host}:${port}`), allow);
  if (found.kind === 'refused') throw new OutsideError('connect', found.reason, { retryable: false });
  return found.addresses[0]?.address ?? host;
}
