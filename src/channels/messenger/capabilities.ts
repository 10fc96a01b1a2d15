import { type Capabilities, plainText } from '../capabilities.ts';
import { staffHours } from '../meta/index.ts';

const length = (max: number) => ({ max, unit: 'utf16' }) as const;
const mebibyte = 1_048_576;

/**
 * developers.facebook.com/docs/messenger-platform: Send API, templates, rate limits (300 texts, 10 films and sounds a second
 * and page, of which half is left to the owner's other tools). One person's pace is nowhere named.
 */
export function capabilities(): Capabilities {
  return {
    ...plainText,
    text: length(2_000),
    buttons: { max: 3, label: length(20), text: length(640) },
    quickReplies: { max: 13, label: length(20), text: length(2_000) },
    carousel: { max: 10, title: length(80), subtitle: length(80), buttons: 3, label: length(20) },
    link: { label: length(20), text: length(640) },
    media: { image: 8 * mebibyte, video: 25 * mebibyte, audio: 25 * mebibyte, 'application/pdf': 25 * mebibyte },
    window: { hours: 24, after: 'tag', staffHours },
    rates: { account: { burst: 150, perSecond: 150 }, conversation: { burst: 20, perSecond: 2 } },
  };
}
