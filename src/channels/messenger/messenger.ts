import type { PlatformChannel } from '../channel.ts';
import {
  checkMessaging,
  fetchAttachment,
  parseMessaging,
  renderMessaging,
  sendMessage,
  verifyMeta,
} from '../meta/index.ts';
import { capabilities } from './capabilities.ts';
import { place } from './place.ts';
import { messengerSettings } from './settings.ts';
import { setup } from './setup.ts';

/** A Facebook page's conversations (Messenger Platform). */
export const messenger: PlatformChannel = {
  id: 'messenger',
  label: 'Messenger',
  icon: 'M9 3C5.4 3 2.5 5.5 2.5 8.7c0 1.8.9 3.3 2.4 4.4v2.4l2.2-1.2c.6.1 1.2.2 1.9.2 3.6 0 6.5-2.6 6.5-5.8S12.6 3 9 3zM5.6 10.2 8 7.6l2 1.7 2.4-1.7',
  settings: messengerSettings,
  verify: verifyMeta,
  parse: parseMessaging,
  capabilities,
  render: renderMessaging,
  send: sendMessage({ metadata: true }),
  fetchFile: fetchAttachment,
  check: checkMessaging(place),
  setup,
};
