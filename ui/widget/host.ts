import type { Context, WidgetSettings } from '../../src/channels/web/protocol.ts';
import type { Api } from './api.ts';
import type { Memory } from './memory.ts';

/** What the loader hands to the chat. */
export type Host = {
  root: ShadowRoot;
  /** The shop's address, for what it names without one. */
  origin: string;
  api: Api;
  settings: WidgetSettings;
  /** The visitor's language among the shop's. */
  language: string;
  lasting: Memory;
  tab: Memory;
  context(): Context;
  /** The chat was opened or closed. */
  onOpen(open: boolean): void;
  onUnread(count: number): void;
};

export type OpenWith = {
  /** What the shop has said already, in the prompt that was taken. */
  opening?: string;
  /** What the page has to say about its being opened; it stands above the field until the chat is closed. */
  note?: string;
  /** Sent as the visitor's own words. */
  text?: string;
  /** What exactly these words wish for, as the shop's own pages say it (dialogue/page-choice.ts). */
  choice?: string;
  /** It was open on the page before and is shown again: the page keeps the keyboard's focus. */
  unasked?: boolean;
};

/** What the chat gives back. */
export type Chat = { open(how?: OpenWith): void; close(): void; isOpen(): boolean };
