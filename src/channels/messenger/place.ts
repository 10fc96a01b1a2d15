import type { MessagingPlace } from '../meta/index.ts';

export const place: MessagingPlace = {
  label: 'Facebook',
  ask: () => 'id,name',
  idsIn: ({ id }) => [id],
  fields: [
    'messages',
    'messaging_postbacks',
    'messaging_optins',
    'messaging_referrals',
    'messaging_handovers',
    'messaging_policy_enforcement',
    'message_deliveries',
    'message_reads',
    'message_echoes',
    'message_edits',
    'message_reactions',
    'standby',
  ],
  profile: ['get_started', 'greeting', 'ice_breakers', 'persistent_menu'],
  provesSecret: true,
};
