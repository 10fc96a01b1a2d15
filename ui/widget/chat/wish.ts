import type { Content, WireLine } from '../../../src/channels/web/protocol.ts';

/** A button's wish: the words stand in the chat, the choice says exactly what is meant (dialogue/page-choice.ts). */
export function wish(choice: string, words: string): Content {
  return { kind: 'choice', id: choice, label: words };
}

/** A product with its options, as choices name it: "helm-anak?Ukuran=S". */
export function placeOf({ handle, options }: Pick<WireLine, 'handle' | 'options'>): string {
  const chosen = new URLSearchParams(options).toString();
  return chosen ? `${handle}?${chosen}` : handle;
}
