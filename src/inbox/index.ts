export {
  type ApiToken,
  apiTokens,
  createApiToken,
  revokeApiToken,
  type TokenHolder,
  tokenHolder,
} from './api-tokens.ts';
export {
  type ConversationFilter,
  type ListedConversation,
  listConversations,
  listedConversation,
} from './conversation-list.ts';
export {
  type Acceptance,
  type Accepted,
  acceptInvitation,
  firstOwnerLink,
  invitationLink,
  invite,
} from './invitations.ts';
export { changeMember, type Member, type MemberChanged, type Membership, membershipsOf, membersOf } from './members.ts';
export { type Permission, permissions, permissionsOf, type Role, roles } from './permissions.ts';
export { mayHoldSession, openSignIn, type SignIn, type StaffSession, type StaffUser } from './sign-in.ts';
export { deliverWebhook, type WebhookBody } from './webhooks/deliver.ts';
export { deliveriesOf, layDeliveries, replayDelivery, type WebhookDelivery } from './webhooks/deliveries.ts';
export {
  changeEndpoint,
  createEndpoint,
  deleteEndpoint,
  endpointsOf,
  type WebhookEndpoint,
} from './webhooks/endpoints.ts';
export { newWebhookSecret, webhookHeaders } from './webhooks/sign.ts';
