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
  icon: 'M9 15.5a6.5 6.5 0 1 0-5.9-3.8L2.5 15l3.4-.6a6.5 6.5 0 0 0 3.1 1.1zM6.8 6.2c-.6 2.4 2.6 5.6 5 5l.4-1.4-1.7-.8-.8.7-1.4-1.4.7-.8-.8-1.7z',
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
