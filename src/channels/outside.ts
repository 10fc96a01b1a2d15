import { fetchOutside } from '#platform/fetch-outside';
import type { World } from '#world';
import type { Outside } from './channel.ts';

/** The world outside for channels: inside addresses only where the configuration allows them. */
export function outsideOf({ config, clock }: World): Outside {
  return {
    fetch: (url, options) => fetchOutside(url, { keepAlive: true, ...options, allow: config.allowInside }),
    now: () => clock.now(),
  };
}
