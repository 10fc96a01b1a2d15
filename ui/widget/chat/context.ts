import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Content } from '../../../src/channels/web/protocol.ts';
import type { Host } from '../host.ts';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** What every part of the chat may use. */
export type ChatContext = {
  host: Host;
  words: Words;
  state: State;
  say(content: Content, product?: string): void;
  showCart(): void;
  again(id: string): void;
  loadEarlier(): void;
};

export const Context = createContext<ChatContext | null>(null);

export function useChat(): ChatContext {
  const chat = useContext(Context);
  if (!chat) throw new Error('Parts of the chat belong inside its context');
  return chat;
}
