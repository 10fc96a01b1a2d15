import type { PlatformChannel } from '../channel.ts';
import { verifyMeta } from '../meta/index.ts';
import { capabilities } from './capabilities.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { check, fetchFile, send } from './send.ts';
import { whatsappSettings } from './settings.ts';
import { setup } from './setup.ts';

/** The WhatsApp Business Platform (Cloud API). */
export const whatsapp: PlatformChannel = {
  id: 'whatsapp',
  label: 'WhatsApp',
  settings: whatsappSettings,
  verify: verifyMeta,
  parse,
  capabilities,
  render,
  send,
  fetchFile,
  check,
  setup,
};
