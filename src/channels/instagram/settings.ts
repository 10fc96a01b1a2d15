import { z } from 'zod';
import { messagingSettings } from '../meta/index.ts';

/** One professional account, with a token of its own or of the page that it is linked to: then the address is Facebook's. */
export const instagramSettings = messagingSettings.extend({
  api_url: z.url({ protocol: /^https?$/ }).default('https://graph.instagram.com'),
});
