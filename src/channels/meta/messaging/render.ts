import type { OutboundRequest, Place, Rendered, Said } from '../../channel.ts';
import { type Button, type Card, type Piece, toPieces } from '../../rendering/index.ts';

/** For how long after the customer's last message a person of the shop may answer, and nobody else. */
export const staffHours = 168;

/** Pieces as messages of the Send API, in the lane that the hour allows. */
export function renderMessaging(said: Said, place: Place): Rendered {
  const lane = laneOf(said, place);
  if ('reason' in lane) return { kind: 'refused', reason: lane.reason };
  const { pieces, numbered, losses } = toPieces(said, place);
  const method = said.author === 'staff' ? 'staff' : 'bot';
  const requests = pieces.map(
    (piece): OutboundRequest => ({ method, body: { ...lane.fields, message: messageOf(piece) }, ...lane.until }),
  );
  return { kind: 'requests', requests, numbered, losses };
}

type Lane = { fields: object; until?: { withinHours: number } } | { reason: string };

/** Within a day everything; within a week what a person writes, tagged as such; the reasons are codes that the inbox words. */
function laneOf({ author }: Said, { isWindowOpen, heardHours }: Place): Lane {
  if (isWindowOpen) return { fields: { messaging_type: 'RESPONSE' } };
  if (author !== 'staff') return { reason: heardHours < staffHours ? 'onlyStaff' : 'windowClosed' };
  if (heardHours >= staffHours) return { reason: 'windowClosed' };
  return { fields: { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }, until: { withinHours: staffHours } };
}

function messageOf(piece: Piece): object {
  switch (piece.kind) {
    case 'text':
      return { text: piece.text };
    case 'quickReplies':
      return { text: piece.text, quick_replies: piece.replies.map(quickReply) };
    case 'buttons':
      return template({ template_type: 'button', text: piece.text, buttons: piece.buttons.map(postback) });
    case 'link':
      return template({
        template_type: 'button',
        text: piece.text,
        buttons: [{ type: 'web_url', url: piece.url, title: piece.label }],
      });
    case 'carousel':
      return template({ template_type: 'generic', elements: piece.cards.map(elementOf) });
    case 'media':
      return { attachment: { type: fileKind(piece.mediaType), payload: { url: piece.url } } };
    default:
      throw new Error(`A ${piece.kind} is not among the capabilities of this channel`);
  }
}

const template = (payload: object) => ({ attachment: { type: 'template', payload } });
const postback = ({ id, label }: Button) => ({ type: 'postback', title: label, payload: id });
const quickReply = ({ id, label }: Button) => ({ content_type: 'text', title: label, payload: id });

function elementOf({ title, subtitle, image, url, buttons }: Card): object {
  return {
    title,
    ...(subtitle && { subtitle }),
    ...(image && { image_url: image }),
    ...(url && { default_action: { type: 'web_url', url } }),
    ...(buttons.length > 0 && { buttons: buttons.map(postback) }),
  };
}

function fileKind(mediaType: string): string {
  const kind = mediaType.split('/')[0] ?? '';
  return ['image', 'video', 'audio'].includes(kind) ? kind : 'file';
}
