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
import { instagramSettings } from './settings.ts';
import { setup } from './setup.ts';

/** The direct messages of a professional account (Instagram API, with its own login or by way of a Facebook page). */
export const instagram: PlatformChannel = {
  id: 'instagram',
  label: 'Instagram',
  icon: 'M5.5 2.8h7a2.7 2.7 0 0 1 2.7 2.7v7a2.7 2.7 0 0 1-2.7 2.7h-7a2.7 2.7 0 0 1-2.7-2.7v-7a2.7 2.7 0 0 1 2.7-2.7zM9 6.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM12.6 5.4v.1',
  settings: instagramSettings,
  verify: verifyMeta,
  parse: parseMessaging,
  capabilities,
  render: renderMessaging,
  send: sendMessage({ metadata: false }),
  fetchFile: fetchAttachment,
  check: checkMessaging(place),
  setup,
};
