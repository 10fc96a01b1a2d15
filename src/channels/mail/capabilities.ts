import { type Capabilities, plainText } from '../capabilities.ts';

const mebibyte = 1_048_576;

/** A mail is long, has no buttons, and is written to be kept: few at once, for mailboxes count what they are sent. */
export function capabilities(): Capabilities {
  return {
    ...plainText,
    text: { max: 100_000, unit: 'characters' },
    media: { image: 10 * mebibyte, audio: 10 * mebibyte, 'application/pdf': 10 * mebibyte },
    rates: { account: { burst: 20, perSecond: 2 }, conversation: { burst: 20, perSecond: 1 / 10 } },
    joins: true,
  };
}
