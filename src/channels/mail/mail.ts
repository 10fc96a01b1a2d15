import type { PlatformChannel } from '../channel.ts';
import { capabilities } from './capabilities.ts';
import { check } from './check.ts';
import { listen } from './listen.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { fetchFile, send } from './send.ts';
import { mailSettings } from './settings.ts';
import { setup } from './setup.ts';
import { verify } from './verify.ts';

/** Mails to and from a mailbox of the shop. */
export const mail: PlatformChannel = {
  id: 'mail',
  label: 'E-mail',
  icon: 'M2.5 4.5h13v9h-13zM2.8 5l6.2 4.8L15.2 5',
  settings: mailSettings,
  beginsBy: 'email',
  verify,
  parse,
  capabilities,
  render,
  send,
  fetchFile,
  listen,
  check,
  setup,
};
