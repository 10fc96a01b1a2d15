import type { PlatformChannel } from '../channel.ts';
import { answer } from './answer.ts';
import { capabilities } from './capabilities.ts';
import { check } from './check.ts';
import { fetchFile } from './files.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { send } from './send.ts';
import { smsSettings } from './settings.ts';
import { setup } from './setup.ts';
import { verify } from './verify.ts';

/** Text and picture messages to phones, by a gateway that speaks as Twilio does. */
export const sms: PlatformChannel = {
  id: 'sms',
  label: 'SMS',
  icon: 'M3 3.5h12v8.2H8L4.8 14.6v-2.9H3zM6 7.6v.1M9 7.6v.1M12 7.6v.1',
  settings: smsSettings,
  verify,
  parse,
  capabilities,
  render,
  send,
  answer,
  fetchFile,
  check,
  setup,
};
