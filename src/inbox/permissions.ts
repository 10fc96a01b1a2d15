import type { Role } from '#platform/db';

export type { Role };

/**
 * What one may do in a shop. A role is a set of these; so are the scopes of an API token.
 * - read: see conversations, customers, orders, catalogue
 * - converse: take over, answer, hand back, close
 * - supervise: teams and who does what, give a conversation to somebody else, the wallboard
 * - sell: fill carts, place orders, edit customers
 * - fulfil: confirm payments, move and cancel orders
 * - refund: give money back
 * - catalog: products, prices, stock, FAQ, promotions
 * - privacy: export and erase a customer
 * - settings: the shop's own document
 * - access: staff, tokens, connections, webhooks, jobs
 */
export const permissions = [
  'read',
  'converse',
  'supervise',
  'sell',
  'fulfil',
  'refund',
  'catalog',
  'privacy',
  'settings',
  'access',
] as const;

export type Permission = (typeof permissions)[number];

export const roles = ['owner', 'manager', 'agent', 'viewer'] as const satisfies Role[];

const agent: readonly Permission[] = ['read', 'converse', 'sell', 'fulfil'];

/** Which role may do what: the whole table. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  viewer: ['read'],
  agent,
  manager: [...agent, 'supervise', 'refund', 'catalog', 'privacy', 'settings'],
  owner: permissions,
};
