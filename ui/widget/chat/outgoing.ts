import type { Content } from '../../../src/channels/web/protocol.ts';
import { Refused } from '../api.ts';
import type { Host } from '../host.ts';
import type { Connection } from './connection.ts';
import { prepared } from './picture.ts';
import type { Change, Pending } from './state.ts';
import { fill, type Words } from './words.ts';

type Way = {
  connection: Pick<Connection, 'send' | 'typing'>;
  apply(event: Change): void;
  /** What is not confirmed yet. */
  pending(): Pending[];
};

/** What the visitor says: shown at once, then sent, and sent again on demand. */
export function openOutgoing(host: Host, words: Words, { connection, apply, pending }: Way) {
  function say(content: Content, product?: string): void {
    const context = { ...host.context(), ...(product && { productHandle: product }) };
    queue({ id: crypto.randomUUID(), content, context, at: new Date().toISOString() });
  }

  function queue(message: Pending): void {
    host.tab.write('cartTouched', true);
    apply({ type: 'queued', message });
    connection.send(message);
  }

  async function sayWithImage(file: File): Promise<void> {
    const preview = URL.createObjectURL(file);
    const at = new Date().toISOString();
    const shown: Pending = {
      id: crypto.randomUUID(),
      at,
      content: { kind: 'media', mediaType: file.type, url: preview },
    };
    apply({ type: 'queued', message: shown });
    try {
      const image = await prepared(file);
      if (image.size > host.settings.images.maxBytes) throw new Refused(413, tooBig());
      const { url, mediaType } = await host.api.sendImage(image);
      const message: Pending = {
        ...shown,
        content: { kind: 'media', mediaType, url: host.origin + url },
        context: host.context(),
      };
      apply({ type: 'replaced', message });
      connection.send(message);
    } catch (error) {
      apply({ type: 'refused', id: shown.id, reason: error instanceof Refused ? error.message : '' });
    }
  }

  const tooBig = () => fill(words.tooBig, { mb: Math.floor(host.settings.images.maxBytes / 1_048_576) });

  function again(id: string): void {
    apply({ type: 'again', id });
    const message = pending().find((waiting) => waiting.id === id);
    if (message && !isUploading(message)) connection.send(message);
  }

  let typed = '';
  let isTelling = false;
  /** Told now and then, with what stands in the field by then. */
  function typing(text: string): void {
    typed = text;
    if (isTelling) return;
    isTelling = true;
    window.setTimeout(() => {
      isTelling = false;
      connection.typing(typed);
    }, 700);
  }

  return { say, sayWithImage, again, typing };
}

/** A picture still on its way up has only the browser's own address. */
export function isUploading(message: Pending): boolean {
  return message.content.kind === 'media' && message.content.url.startsWith('blob:');
}
