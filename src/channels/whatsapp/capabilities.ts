import { type Capabilities, plainText } from '../capabilities.ts';
import type { Account } from '../channel.ts';
import { settingsOf } from './settings.ts';

const length = (max: number) => ({ max, unit: 'utf16' }) as const;
const mebibyte = 1_048_576;

/** developers.facebook.com/docs/whatsapp/cloud-api: messages, throughput, pair rate limit (one in six seconds, with a burst). */
export function capabilities(account: Account): Capabilities {
  return {
    ...plainText,
    text: length(4_096),
    buttons: { max: 3, label: length(20), text: length(1_024) },
    list: { max: 10, title: length(24), description: length(72), open: length(20), text: length(1_024) },
    catalogue: settingsOf(account).catalog_id ? { max: 30, text: length(1_024) } : null,
    link: { label: length(20), text: length(1_024) },
    media: { image: 5 * mebibyte, video: 16 * mebibyte, audio: 16 * mebibyte, 'application/pdf': 100 * mebibyte },
    caption: length(1_024),
    location: true,
    window: { hours: 24, after: 'template' },
    rates: { account: { burst: 80, perSecond: 80 }, conversation: { burst: 40, perSecond: 1 / 6 } },
  };
}
