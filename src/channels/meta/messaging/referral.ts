import type { Context, Referral } from '#conversations';
import type { MessagingMessage, MessagingReferral } from './webhook.ts';

/** In the platform's words, and in ours. */
const sources: Record<string, string> = {
  ADS: 'ad',
  AD: 'ad',
  SHORTLINK: 'link',
  MESSENGER_CODE: 'qr',
  CUSTOMER_CHAT_PLUGIN: 'site',
};

/** What led here: an advertisement, a link with a word of the shop's in it, a product of the platform's own shop. */
export function referralOf(told: MessagingReferral): Referral {
  const { ref, source = '', ad_id, referer_uri, ads_context_data: ad, product } = told;
  const isLink = /LINK/i.test(source);
  const known = sources[source] ?? (isLink ? 'link' : source.toLowerCase());
  const title = ad?.ad_title;
  return {
    source: ad_id ? 'ad' : known || (product ? 'product' : 'link'),
    ...(ref && { ref }),
    ...(ad_id && { adId: ad_id }),
    ...(title && { title }),
    ...(referer_uri && { url: referer_uri }),
  };
}

/** The product that an advertisement or the platform's shop showed, by the name that the shop gave it there. */
export function productIn({ product, ads_context_data: ad }: MessagingReferral): string | undefined {
  return product?.id ?? ad?.product_id;
}

/** A reply to a story says which one; so does a message that mentions the shop in a story of the customer's own. */
function storyOf({ reply_to }: MessagingMessage): Referral | undefined {
  const story = reply_to?.story;
  return story && { source: 'story', ...(story.id && { ref: story.id }), ...(story.url && { url: story.url }) };
}

export function contextOf(message: MessagingMessage, more: Context): Context | undefined {
  const { referral, reply_to } = message;
  const referred = referral ? referralOf(referral) : (storyOf(message) ?? more.referral);
  const sku = (referral && productIn(referral)) ?? more.productSku;
  const read: Context = {
    ...more,
    ...(referred && { referral: referred }),
    ...(sku && { productSku: sku }),
    ...(reply_to?.mid && { replyTo: reply_to.mid }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}
