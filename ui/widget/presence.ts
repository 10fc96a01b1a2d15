import type { PresenceFrame, PresenceSign } from '../../src/channels/web/protocol.ts';

/**
 * Tells the shop that this page is open, while somebody has it before their eyes, and hears when the shop's people speak
 * first. A browser that asks not to be tracked is not told of.
 */
export function tellPresence(
  url: string,
  sign: () => PresenceSign,
  onInvite: (text: string, name?: string) => void,
): void {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  if (doNotTrack === '1' || globalPrivacyControl) return;
  let socket: WebSocket | undefined;
  let failures = 0;
  let told = '';

  const tell = () => {
    const text = JSON.stringify(sign());
    if (socket?.readyState !== WebSocket.OPEN || text === told) return;
    told = text;
    socket.send(text);
  };
  const close = () => {
    const old = socket;
    socket = undefined;
    old?.close();
  };
  const open = () => {
    if (document.hidden || socket || failures > 4) return;
    const fresh = new WebSocket(url);
    socket = fresh;
    told = '';
    fresh.onopen = tell;
    fresh.onmessage = ({ data }) => {
      failures = 0;
      const frame = JSON.parse(String(data)) as PresenceFrame;
      if (frame.type === 'invite') onInvite(frame.text, frame.name);
    };
    fresh.onclose = () => {
      if (socket !== fresh) return;
      socket = undefined;
      setTimeout(open, 5_000 * 2 ** failures++);
    };
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  // Pages that change their address by themselves are looked at now and then.
  setInterval(tell, 5_000);
  open();
}
