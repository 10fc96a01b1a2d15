import { type MessagingSimulator, openMessaging } from '../meta/index.ts';

const account_id = '17841400000000001';

/** One professional account on Instagram. */
export function openSimulator(): Promise<MessagingSimulator> {
  return openMessaging({
    object: 'instagram',
    account_id,
    owner: { id: '9001', user_id: account_id, username: 'kedai.senja' },
    text: 1_000,
    unit: 'utf8',
    metadata: false,
    closedWindow: 2_534_022,
    reads: 'mid',
    tellsDelivery: false,
    provesSecret: false,
  });
}
