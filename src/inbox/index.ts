export { apiTokens, createApiToken, revokeApiToken, tokenHolder } from './api-tokens.ts';
export { auditOf, noteAct } from './audit.ts';
export {
  type ListedConversation,
  listConversations,
  listedConversation,
  listedConversations,
} from './conversation-list.ts';
export { acceptInvitation, firstOwnerLink, invitationLink, invite } from './invitations.ts';
export { changeMember, type MemberChanged, type Membership, membershipsOf, membersOf, nameOfStaff } from './members.ts';
export { openInvitations, takeBackInvitation } from './open-invitations.ts';
export { type Permission, permissions, permissionsOf, type Role, roles } from './permissions.ts';
export { layPush } from './push/lay-push.ts';
export { sendPush } from './push/send-push.ts';
export { type PushKind, pushKinds, pushSubscriptionsOf, subscribePush, unsubscribePush } from './push/subscriptions.ts';
export { vapidKeys } from './push/vapid.ts';
export { endSessions, type StaffUser, sessionsOf } from './sessions.ts';
export { openSignIn, type SignIn } from './sign-in.ts';
export { deliverWebhook } from './webhooks/deliver.ts';
export { deliveriesOf, layDeliveries, replayDelivery } from './webhooks/deliveries.ts';
export { changeEndpoint, createEndpoint, deleteEndpoint, endpointsOf } from './webhooks/endpoints.ts';
