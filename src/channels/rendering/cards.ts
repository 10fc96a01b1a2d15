import type { ReplyItem } from '#conversations';
import type { Place, Said } from '../channel.ts';
import { chunks } from './choices.ts';
import { fitLabels } from './fit-labels.ts';
import { fits } from './measure.ts';
import type { Card, Draft, Piece } from './piece.ts';
import { shortened } from './split-text.ts';
import { wordsIn } from './words.ts';

/** Products: from the platform's catalogue, as cards, as pictures, or, since the text names them as well, as nothing more. */
export function cardPieces(draft: Draft, { items = [] }: Said, place: Place): void {
  if (items.length === 0) return;
  const shown = asCatalogue(draft, items, place) ?? asCarousel(draft, items, place) ?? asPictures(draft, items, place);
  if (shown) draft.before.push(...shown);
  else draft.losses.push({ what: items.some(({ image }) => image) ? 'picture' : 'card', instead: 'the text' });
}

function asCatalogue(draft: Draft, items: ReplyItem[], { capabilities: { catalogue } }: Place): Piece[] | null {
  const skus = items.flatMap(({ sku }) => sku ?? []);
  if (!catalogue || skus.length < items.length || !fits(draft.text, catalogue.text)) return null;
  const pages = chunks(skus, catalogue.max);
  const { text } = draft;
  draft.text = draft.choices.length > 0 ? '…' : '';
  return pages.map((page, index) => ({ kind: 'catalogue', text: index === 0 ? text : '…', skus: page }));
}

/** A choice that says a card's title is that card's button, and does not say it a second time. */
function asCarousel(draft: Draft, items: ReplyItem[], place: Place): Piece[] | null {
  const { carousel } = place.capabilities;
  if (!carousel) return null;
  const titles = fitLabels(
    items.map(({ title }) => title),
    carousel.title,
  );
  if (!titles) return null;
  const cards = items.map((item, index): Card => {
    const own = draft.choices.filter(({ label }) => label === item.title).slice(0, carousel.buttons);
    return {
      title: titles[index] ?? item.title,
      subtitle: shortened([item.price.text, item.subtitle].filter(Boolean).join(' · '), carousel.subtitle),
      image: item.image && absolute(item.image, place),
      url: item.url && absolute(item.url, place),
      buttons: own.map(({ id }) => ({ id, label: shortened(wordsIn(place.language).open, carousel.label) })),
    };
  });
  const onCards = new Set(cards.flatMap(({ buttons }) => buttons.map(({ id }) => id)));
  draft.choices = draft.choices.filter(({ id }) => !onCards.has(id));
  return chunks(cards, carousel.max).map((page) => ({ kind: 'carousel', cards: page }));
}

/** An album, or the picture of one thing; several pictures one below another would push the words out of sight. */
function asPictures(draft: Draft, items: ReplyItem[], place: Place): Piece[] | null {
  const { media, album, caption } = place.capabilities;
  const pictures = items.flatMap((item) => {
    if (!item.image) return [];
    const words = `${item.title} · ${item.price.text}`;
    return [{ url: absolute(item.image, place), caption: caption && fits(words, caption) ? words : undefined }];
  });
  const [first] = pictures;
  if (!media.image || !first || (pictures.length > 1 && album < 2)) return null;
  if (pictures.length === 1) return [onePicture(draft, first, place)];
  return chunks(pictures, album).map((page) => ({ kind: 'album', pictures: page }));
}

/** Under a picture alone stands the whole text, where it fits. */
function onePicture(draft: Draft, picture: { url: string; caption?: string }, { capabilities }: Place): Piece {
  const isCaption = draft.choices.length === 0 && capabilities.caption && fits(draft.text, capabilities.caption);
  const caption = isCaption ? draft.text : picture.caption;
  if (isCaption) draft.text = '';
  return { kind: 'media', mediaType: 'image/*', url: picture.url, caption };
}

/** Pictures and links of the shop are named without a host. */
export function absolute(url: string, { account }: Place): string {
  return url.startsWith('/') ? `${account.baseUrl}${url}` : url;
}
