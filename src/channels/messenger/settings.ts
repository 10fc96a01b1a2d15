import { messagingSettings } from '../meta/index.ts';

/** One page; `account_id` is the page's. Several pages of one app have a connection each, and an app of their own. */
export const messengerSettings = messagingSettings;
