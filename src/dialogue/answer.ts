import type { Flow } from '#commerce/flows';
import type { Shop } from '#commerce/shop';
import type { Reply } from '#conversations';
import type { DialogueState } from './state.ts';

/** In whose name and how the bot speaks, and from where. */
export type Voice = {
  shop: Shop;
  /** Of the shop's customers' pages, without a slash at its end. */
  baseUrl: string;
  now: Date;
  customerName: string | null;
  /** The guided conversations of the shop. */
  flows?: Flow[];
  /** A person has been called and has not come yet. */
  isWaiting?: boolean;
  /** Everybody reads along, and nobody can answer: only what was asked is told, nothing is offered or asked back. */
  inPublic?: boolean;
  /** Read when somebody is handed over. */
  queue?: QueueFacts;
};

/** How it stands with the shop's people for somebody who joins the queue now, or stands in it. */
export type QueueFacts = {
  /** When they answer again; null when they are there, or nobody knows. */
  opensAt: Date | null;
  /** 1 is next. */
  position: number;
  /** Whole minutes until an answer can be expected; null when nobody is there to give one. */
  minutes: number | null;
};

/** A turn's end: what is said, what is remembered, and whether a person takes over. */
export type Answer = {
  /** One to three, in order. */
  replies: Reply[];
  state: DialogueState;
  language: string;
  handover?: { reason: string; summary: string };
};
