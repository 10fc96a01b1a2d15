import { type Capabilities, plainText } from '../capabilities.ts';
import type { Account, Address } from '../channel.ts';
import { settingsOf } from './settings.ts';

const label = { max: 60, unit: 'utf16' } as const;
const text = { max: 4_096, unit: 'utf16' } as const;
const mebibyte = 1_048_576;

/** core.telegram.org/bots/api and /bots/faq: a message a second in a chat, twenty a minute in a group, thirty a second in all. */
export function capabilities(account: Account, address: Address): Capabilities {
  const isGroup = address.group === true;
  const pace = isGroup ? { burst: 10, perSecond: 1 / 3 } : { burst: 5, perSecond: 1 };
  return {
    ...plainText,
    text,
    buttons: { max: 40, label, text },
    link: { label, text },
    media: { image: 5 * mebibyte, video: 20 * mebibyte, audio: 20 * mebibyte, 'application/pdf': 20 * mebibyte },
    caption: { max: 1_024, unit: 'utf16' },
    album: 10,
    location: true,
    invoices:
      settingsOf(account).payment_token && !isGroup ? { currencies: ['IDR', 'RUB', 'USD', 'EUR', 'BRL', 'GBP'] } : null,
    rates: { account: { burst: 30, perSecond: 30 }, conversation: pace },
  };
}
