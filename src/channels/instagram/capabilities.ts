import { type Capabilities, plainText } from '../capabilities.ts';
import { staffHours } from '../meta/index.ts';

const label = (max: number) => ({ max, unit: 'utf16' }) as const;
/** A text is counted in bytes of UTF-8: a thousand Latin letters, five hundred Cyrillic ones. */
const text = (max: number) => ({ max, unit: 'utf8' }) as const;
const mebibyte = 1_048_576;

/**
 * developers.facebook.com/docs/instagram-platform: messaging, templates, quick replies; of pictures only these three kinds.
 * On a desktop neither templates nor quick replies are shown: what must be read (a question with its choices, a link to pay)
 * is a text here, with quick replies under it; cards only repeat in pictures what the text says.
 */
export function capabilities(): Capabilities {
  const image = 8 * mebibyte;
  return {
    ...plainText,
    text: text(1_000),
    quickReplies: { max: 13, label: label(20), text: text(1_000), isAlsoWritten: true },
    carousel: { max: 10, title: label(80), subtitle: label(80), buttons: 3, label: label(20) },
    media: {
      'image/jpeg': image,
      'image/png': image,
      'image/gif': image,
      video: 25 * mebibyte,
      audio: 25 * mebibyte,
      'application/pdf': 25 * mebibyte,
    },
    window: { hours: 24, after: 'tag', staffHours },
    rates: { account: { burst: 100, perSecond: 100 }, conversation: { burst: 20, perSecond: 2 } },
  };
}
