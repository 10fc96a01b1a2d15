export { apiTokens, createApiToken, revokeApiToken, tokenHolder } from './api-tokens.ts';
export { type ListedConversation, listConversations, listedConversation } from './conversation-list.ts';
export { acceptInvitation, firstOwnerLink, invitationLink, invite } from './invitations.ts';
export { changeMember, type MemberChanged, type Membership, membershipsOf, membersOf, nameOfStaff } from './members.ts';
export { type Permission, permissions, permissionsOf, type Role, roles } from './permissions.ts';
export { openSignIn, type SignIn, type StaffUser } from './sign-in.ts';
export { deliverWebhook } from './webhooks/deliver.ts';
export { deliveriesOf, layDeliveries, replayDelivery } from './webhooks/deliveries.ts';
export { changeEndpoint, createEndpoint, deleteEndpoint, endpointsOf } from './webhooks/endpoints.ts';
