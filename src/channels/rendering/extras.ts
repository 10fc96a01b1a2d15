import type { Place, Said } from '../channel.ts';
import { absolute } from './cards.ts';
import { fits } from './measure.ts';
import type { Draft } from './piece.ts';
import { shortened } from './split-text.ts';
import { wordsIn } from './words.ts';

/** A file that the shop sends: as such, else as its address. */
export function filePieces(draft: Draft, { media }: Said, place: Place): void {
  if (!media) return;
  const { capabilities, language } = place;
  const url = absolute(media.url, place);
  const isTaken = [media.mediaType, media.mediaType.split('/')[0] ?? ''].some((type) => capabilities.media[type]);
  if (!isTaken) {
    draft.losses.push({ what: 'file', instead: 'its address' });
    addLine(draft, `${wordsIn(language).file}: ${url}`);
    return;
  }
  const isCaption = draft.choices.length === 0 && capabilities.caption && fits(draft.text, capabilities.caption);
  const caption = isCaption && draft.text ? draft.text : undefined;
  if (caption) draft.text = '';
  draft.before.push({ kind: 'media', mediaType: media.mediaType, url, caption });
}

export function placePieces(draft: Draft, { location }: Said, { capabilities, language }: Place): void {
  if (!location) return;
  if (capabilities.location) {
    draft.before.push({ kind: 'location', ...location });
    return;
  }
  const { latitude, longitude } = location;
  draft.losses.push({ what: 'place', instead: 'a map link' });
  addLine(
    draft,
    `${wordsIn(language).place}: https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
  );
}

/** The way to pay is a button where there is one, and always an address that can be read; never left out. */
export function paymentPieces(draft: Draft, { payment }: Said, place: Place): void {
  if (payment?.qr && !draft.text.includes(payment.qr)) addLine(draft, payment.qr);
  if (!payment?.url) return;
  const url = absolute(payment.url, place);
  const { link } = place.capabilities;
  if (!link) {
    if (!draft.text.includes(url)) addLine(draft, url);
    return;
  }
  const text = draft.text.includes(url) ? wordsIn(place.language).pay : url;
  draft.after.push({ kind: 'link', text, label: shortened(wordsIn(place.language).pay, link.label), url });
}

function addLine(draft: Draft, line: string): void {
  draft.text = draft.text ? `${draft.text}\n${line}` : line;
}
