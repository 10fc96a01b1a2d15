import { z } from 'zod';

const words = z.array(z.string().trim().min(1).max(100)).max(500).default([]);

/** What visitors may write before everybody, on the pages of the shop and its products. */
export const publicChat = z
  .strictObject({
    enabled: z.boolean().default(true),
    /** Whether somebody of the shop looks at what visitors write before or after it is shown. */
    moderation: z.enum(['before', 'after']).default('before'),
    /** Whether the bot answers what it knows from the shop's own data. */
    bot_answers: z.boolean().default(true),
    /** How long one visitor waits between two posts, seconds. */
    slow_seconds: z.number().int().min(0).max(3_600).default(15),
    /** Words that are not taken, and words that somebody looks at first; "spam*" is every word that begins so. */
    refused_words: words,
    held_words: words,
    /** So many different visitors report a post, and it is hidden until somebody has looked at it. */
    reports_to_hide: z.number().int().min(1).max(100).default(3),
  })
  .prefault({});
