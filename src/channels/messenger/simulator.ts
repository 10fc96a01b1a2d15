import { type MessagingSimulator, openMessaging } from '../meta/index.ts';

const account_id = '104000000000001';

/** One page on Facebook. */
export function openSimulator(): Promise<MessagingSimulator> {
  return openMessaging({
    object: 'page',
    account_id,
    owner: { id: account_id, name: 'Kedai Senja' },
    text: 2_000,
    unit: 'utf16',
    metadata: true,
    closedWindow: 2_018_278,
    reads: 'watermark',
    tellsDelivery: true,
    provesSecret: true,
  });
}
