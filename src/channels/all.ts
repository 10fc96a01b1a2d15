import type { Channel } from './channel.ts';
import { direct } from './direct/direct.ts';
import { instagram } from './instagram/instagram.ts';
import { mail } from './mail/mail.ts';
import { messenger } from './messenger/messenger.ts';
import { sms } from './sms/sms.ts';
import { telegram } from './telegram/telegram.ts';
import { web } from './web/web.ts';
import { whatsapp } from './whatsapp/whatsapp.ts';

/** Every channel, one line each. */
export const channels: Channel[] = [direct, web, telegram, whatsapp, messenger, instagram, sms, mail];
