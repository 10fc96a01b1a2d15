import type { OutboundRequest, Place, Rendered, Said } from '../channel.ts';
import { fits, type Piece, toPieces } from '../rendering/index.ts';
import { settingsOf } from './settings.ts';

export function render(said: Said, place: Place): Rendered {
  if (!place.isWindowOpen) return asTemplate(said, place);
  const { pieces, numbered, losses } = toPieces(said, place);
  return { kind: 'requests', requests: pieces.map((piece) => requestOf(piece, place)), numbered, losses };
}

/** After 24 hours only an approved template may be sent; the message is its one variable, which has no line breaks. */
function asTemplate({ text, payment }: Said, { account, language }: Place): Rendered {
  const { notice_template: name, notice_template_language: fixed } = settingsOf(account);
  const words = [text, payment?.url]
    .filter(Boolean)
    .join('\n')
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/ {2,}/g, ' ');
  if (!name) return { kind: 'refused', reason: 'windowClosed' };
  if (!fits(words, { max: 1_000, unit: 'utf16' }))
    return { kind: 'refused', reason: 'windowClosed: too long for the template' };
  const template = {
    name,
    language: { code: fixed ?? language },
    components: [{ type: 'body', parameters: [{ type: 'text', text: words }] }],
  };
  const losses = [{ what: 'choice' as const, instead: 'a template' }];
  return { kind: 'requests', requests: [{ ...request('template', template), anyTime: true }], numbered: [], losses };
}

function request(type: string, content: object): OutboundRequest {
  return { method: type, body: { type, [type]: content } };
}

const interactive = (type: string, text: string, action: object, header?: string) =>
  request('interactive', { type, ...(header && { header: { type: 'text', text: header } }), body: { text }, action });

function requestOf(piece: Piece, place: Place): OutboundRequest {
  switch (piece.kind) {
    case 'text':
      return request('text', { body: piece.text, preview_url: false });
    case 'buttons': {
      const buttons = piece.buttons.map(({ id, label }) => ({ type: 'reply', reply: { id, title: label } }));
      return interactive('button', piece.text, { buttons });
    }
    case 'list':
      return interactive('list', piece.text, { button: piece.open, sections: [{ rows: piece.rows }] });
    case 'link':
      return interactive('cta_url', piece.text, {
        name: 'cta_url',
        parameters: { display_text: piece.label, url: piece.url },
      });
    case 'catalogue':
      return products(piece, place);
    case 'media':
      return fileRequest(piece);
    case 'location': {
      const { latitude, longitude, title } = piece;
      return request('location', { latitude, longitude, ...(title && { name: title }) });
    }
    default:
      throw new Error(`A ${piece.kind} is not among the capabilities of this channel`);
  }
}

function products({ text, skus }: Piece & { kind: 'catalogue' }, { account }: Place): OutboundRequest {
  const { catalog_id } = settingsOf(account);
  const [only] = skus;
  if (skus.length === 1) return interactive('product', text, { catalog_id, product_retailer_id: only });
  const product_items = skus.map((product_retailer_id) => ({ product_retailer_id }));
  return interactive('product_list', text, { catalog_id, sections: [{ title: '★', product_items }] }, '★');
}

function fileRequest({ mediaType, url, caption }: Piece & { kind: 'media' }): OutboundRequest {
  const kind = mediaType.split('/')[0] ?? '';
  const type = ['image', 'video', 'audio'].includes(kind) ? kind : 'document';
  const name = type === 'document' ? { filename: new URL(url).pathname.split('/').at(-1) } : {};
  return request(type, { link: url, ...(caption && type !== 'audio' && { caption }), ...name });
}
