import type { MessagingPlace } from '../meta/index.ts';

/** With Instagram's own login the token is the account's, whose two ids are both in use; else it is the linked page's. */
export const place: MessagingPlace = {
  label: 'Instagram',
  ask: ({ settings }) =>
    String(settings.api_url).includes('graph.facebook.com')
      ? 'id,name,instagram_business_account'
      : 'id,user_id,username',
  idsIn: ({ id, user_id, instagram_business_account: linked }) =>
    linked ? [(linked as { id?: unknown }).id] : user_id ? [user_id] : [id],
  fields: [
    'messages',
    'messaging_postbacks',
    'messaging_seen',
    'messaging_referral',
    'messaging_handover',
    'message_reactions',
    'message_edit',
    'standby',
  ],
  profile: ['ice_breakers', 'persistent_menu'],
  platform: 'instagram',
  provesSecret: false,
};
