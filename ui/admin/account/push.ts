import { api } from '../api/client.ts';
import type { PushKind } from '../api/types.ts';

/** Whether this browser can be told while no page is open, and whether its person has allowed it. */
export type PushState = 'unsupported' | 'denied' | 'off' | 'on';

export async function pushState(): Promise<PushState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  return (await currentSubscription()) ? 'on' : 'off';
}

async function currentSubscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration('/inbox/');
  return (await registration?.pushManager.getSubscription()) ?? null;
}

type Wanted = { publicKey: string; wants: PushKind[]; language: string };

/** Asks the person if need be, then tells the shop; called on a press of a button, never by itself. */
export async function switchPushOn({ publicKey, wants, language }: Wanted): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') return;
  const registration = await navigator.serviceWorker.ready;
  const subscription =
    (await registration.pushManager.getSubscription()) ??
    (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }));
  const { endpoint, keys } = subscription.toJSON();
  await api.put('/push', { endpoint, keys, wants, language, agent: navigator.userAgent.slice(0, 300) });
}

/** The browser forgets it too, when it is this one. */
export async function switchPushOff(id: string, isThis: boolean): Promise<void> {
  await api.delete(`/push/${id}`);
  if (isThis) await (await currentSubscription())?.unsubscribe();
}
