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
