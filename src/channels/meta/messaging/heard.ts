import type { Sender } from '#conversations';
import type { Account } from '../../channel.ts';
import type { Told } from './entries.ts';
import type { MessagingItem } from './webhook.ts';

/** One item of a webhook with what every event of it has. */
export type Heard = { item: MessagingItem; told: Told; sender: Sender; at?: Date; account: Account };
