import type { Content } from '#conversations';
import { type Command, type DialogueView, type Lexicon, type Understanding, understand } from '#understanding';

/**
 * What a message of any kind means. A tapped choice stands for the command it was offered with, a position asks for what is
 * near, a picture speaks through its caption; only words have to be understood.
 * @param binding what the tapped choice stands for; null when it is none of ours
 */
export function meaningOf(
  message: { content: Content; binding: Command | null },
  view: DialogueView,
  lexicon: Lexicon,
): Understanding {
  const { content, binding } = message;
  switch (content.kind) {
    case 'text':
      return understand(content.text, view, lexicon);
    case 'choice':
      return binding ? certain(view, binding, 'a choice') : understand(content.label ?? content.id, view, lexicon);
    case 'location': {
      const { latitude, longitude } = content;
      return certain(view, { name: 'ask_stores', position: { latitude, longitude } }, 'a position');
    }
    case 'media':
      if (content.caption) return understand(content.caption, view, lexicon);
      return certain(view, pictureCommand(view), 'a picture');
  }
}

/** Whoever has an order and sends a picture without a word most likely shows that they have paid. */
function pictureCommand(view: DialogueView): Command {
  return view.hasOrders ? { name: 'paid', text: '' } : { name: 'unknown', text: '' };
}

function certain(view: DialogueView, command: Command, found: string): Understanding {
  return { language: view.language, commands: [command], confidence: 1, evidence: [found], alternatives: [] };
}
