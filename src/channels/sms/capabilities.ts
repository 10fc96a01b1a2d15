import { type Capabilities, plainText } from '../capabilities.ts';
import type { Account } from '../channel.ts';
import { settingsOf } from './settings.ts';

const mebibyte = 1_048_576;

/**
 * A message may have 1,600 letters (twilio.com/docs/errors/21617); ten segments are 1,530 of the small alphabet or 670 of any
 * other. A long number sends one a second and the gateway keeps the rest waiting.
 */
export function capabilities(account: Account): Capabilities {
  const { mms } = settingsOf(account);
  const text = { max: 10, unit: 'gsm' } as const;
  return {
    ...plainText,
    text,
    media: mms ? { image: 5 * mebibyte } : {},
    caption: mms ? text : null,
    rates: { account: { burst: 30, perSecond: 10 }, conversation: { burst: 5, perSecond: 1 } },
  };
}
