import { z } from 'zod';
import { readHours } from './hours.ts';

/** Days and their times, as shop.yaml has them. */
export const hoursShape = z.record(z.string(), z.string()).superRefine((hours, context) => {
  for (const { key, reason } of readHours(hours).problems) {
    context.addIssue({ code: 'custom', path: [key], message: reason });
  }
});

/** How the shop's people answer. */
export const support = z
  .strictObject({
    /** How soon a person's first word is due, and the next ones in a talk. */
    first_response_seconds: z.number().int().min(5).max(86_400).default(30),
    next_response_seconds: z.number().int().min(5).max(86_400).default(120),
    /** How many conversations a person has at once, unless something else is set for them. */
    chats_per_person: z.number().int().min(1).max(1000).default(6),
    /** Who gets the next one: who has fewest, who has waited longest for one, or who takes it. */
    routing: z.enum(['least_loaded', 'round_robin', 'by_hand']).default('least_loaded'),
    /** Hours of a channel where they are not the shop's: { web: { mon-fri: "09:00-21:00" } } */
    channel_hours: z.record(z.string(), hoursShape).default({}),
    /** A talk in which nobody has written for so long is closed with a farewell. */
    close_after_hours: z.number().positive().max(8760).default(24),
    /** Whether the customer is asked how it was. */
    rating: z.boolean().default(true),
  })
  .prefault({});
