import type { SimulatedHook } from '../../simulation/index.ts';

export type HookManner = {
  object: string;
  account_id: string;
  /** How the platform tells that a message was read: the message, or the hour. */
  reads: 'mid' | 'watermark';
  tellsDelivery: boolean;
};

export type Sent = { mid: string; to: string; message: { text?: string; metadata?: string; attachment?: unknown } };

export type Hooks = {
  /** Any event of a customer's. */
  tells(customer: string, what: object, list?: 'messaging' | 'standby'): SimulatedHook;
  writes(customer: string, message: object): SimulatedHook;
  /** It has arrived, the account sees it itself, it was read. */
  outcomes(sent: Sent): SimulatedHook[];
};

const app_id = '700800900';
const hourMs = 1_700_000_000_000;
const farAwayMs = 4_000_000_000_000;

/** What the platform posts, in its own shapes. */
export function openHooks(sign: (body: string) => SimulatedHook, manner: HookManner): Hooks {
  const { object, account_id, reads, tellsDelivery } = manner;
  let last = 0;
  const told = (item: object, list = 'messaging'): SimulatedHook => {
    const dated = { timestamp: hourMs + ++last, ...item };
    return sign(JSON.stringify({ object, entry: [{ id: account_id, time: hourMs, [list]: [dated] }] }));
  };
  const by = (customer: string) => ({ sender: { id: customer }, recipient: { id: account_id } });
  const tells: Hooks['tells'] = (customer, what, list) => told({ ...by(customer), ...what }, list);
  return {
    tells,
    writes: (customer, message) => tells(customer, { message: { mid: `m_IN${++last}`, ...message } }),
    outcomes: ({ mid, to, message }) => [
      ...(tellsDelivery ? [tells(to, { delivery: { mids: [mid], watermark: farAwayMs } })] : []),
      told({
        sender: { id: account_id },
        recipient: { id: to },
        message: { mid, is_echo: true, app_id, ...echoed(message) },
      }),
      tells(to, { read: reads === 'mid' ? { mid } : { watermark: farAwayMs } }),
    ],
  };
}

/** An echo has the words and the metadata; of a template only that there was one. */
function echoed({ text, metadata, attachment }: Sent['message']): object {
  return {
    ...(text && { text }),
    ...(metadata && { metadata }),
    ...(attachment !== undefined && { attachments: [{ type: 'template', payload: {} }] }),
  };
}
