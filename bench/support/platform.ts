import type { SimulatedHook, Simulator } from '../../src/channels/simulation/index.ts';
import { newPlace, type RunningShop, type ShopPlace, startShop } from './shop.ts';

/** A shop that may reach the simulator, although it lies inside. */
export async function openPlaceWithPlatform(folder: string, server: string | undefined, simulator: Simulator) {
  const place = await newPlace(folder, server);
  const shop = await startWithPlatform(place, simulator);
  const close = async () => {
    await shop.stop();
    await place.remove();
  };
  return { place, shop, close };
}

export function startWithPlatform(place: ShopPlace, { host }: Simulator): Promise<RunningShop> {
  return startShop(place, { env: { WARUNG_ALLOW_INSIDE: host } });
}

/** Adds an account at the simulator to the shop; the address of its webhooks, without the host. */
export async function addConnection(shop: RunningShop, { settings }: Simulator): Promise<string> {
  const response = await fetch(`${shop.url}/v1/connections`, {
    method: 'POST',
    headers: { authorization: `Bearer ${shop.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'whatsapp', name: 'bench', settings }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const { hookUrl } = (await response.json()) as { hookUrl: string };
  return `${shop.url}${new URL(hookUrl).pathname}`;
}

/** @throws when it is not acknowledged */
export async function postHook(url: string, { headers, body }: SimulatedHook): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`The webhook was answered ${response.status}`);
}
