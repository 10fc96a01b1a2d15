import { z } from 'zod';
import {
  eraseCustomer,
  exportCustomer,
  getCustomer,
  identitiesOf,
  listCustomers,
  setConsent,
  updateCustomer,
} from '#customers';
import { idPageQuery, pageOf } from './page.ts';
import { type Mount, route } from './route.ts';
import { addressShape, found, id, idParams } from './shapes.ts';

export const customerShape = z
  .object({
    id,
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    language: z.string().nullable(),
    address: addressShape.nullable(),
    marketingConsent: z.boolean().nullable().describe('Null: never asked'),
    marketingConsentAt: z.date().nullable(),
    tags: z.array(z.string()),
    notes: z.string(),
    createdAt: z.date(),
    updatedAt: z.date(),
    erasedAt: z.date().nullable(),
  })
  .meta({ id: 'Customer' });

const line = z.string().trim().min(1).max(200);
const customerPatch = z.object({
  name: line.nullable().optional(),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'is written as +628123456789')
    .nullable()
    .optional(),
  email: z.email().max(254).nullable().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .optional(),
  address: addressShape.nullable().optional(),
  tags: z.array(line).max(100).optional(),
  notes: z.string().max(10_000).optional(),
  marketingConsent: z.boolean().optional(),
});

const tag = 'Customers';

export const customerRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/customers',
      tag,
      summary: 'List customers, newest first',
      needs: 'read',
      query: idPageQuery.extend({ q: z.string().trim().max(200).optional().describe('Name, e-mail or phone') }),
      response: pageOf(customerShape),
    },
    async (tx, { shopId, query: { q, cursor, limit } }) => {
      const { customers, next } = await listCustomers(tx, shopId, { search: q, before: cursor, limit });
      return { items: customers, next };
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/customers/:id',
      tag,
      summary: 'Read a customer',
      needs: 'read',
      params: idParams,
      response: customerShape,
    },
    async (tx, { shopId, params }) => found(await getCustomer(tx, shopId, params.id), 'customer'),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/customers/:id/identities',
      tag,
      summary: 'Where a customer is known: channel, their id there, since when',
      needs: 'read',
      params: idParams,
      response: z.object({
        items: z.array(z.object({ channel: z.string(), connection: z.string(), value: z.string(), since: z.date() })),
      }),
    },
    async (tx, { shopId, params }) => {
      const customer = found(await getCustomer(tx, shopId, params.id), 'customer');
      return { items: await identitiesOf(tx, shopId, customer.id) };
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/customers/:id',
      tag,
      summary: 'Change what is known of a customer',
      needs: 'sell',
      params: idParams,
      body: customerPatch,
      response: customerShape,
    },
    async (tx, { shopId, params, body: { marketingConsent, ...patch }, now }) => {
      const customer = found(await getCustomer(tx, shopId, params.id), 'customer');
      if (marketingConsent !== undefined) await setConsent(tx, shopId, customer.id, marketingConsent, now);
      return updateCustomer(tx, shopId, customer.id, patch, now);
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/customers/:id/export',
      tag,
      summary: 'Everything the shop keeps about a customer, for themselves',
      needs: 'privacy',
      params: idParams,
      response: z.looseObject({ exportedAt: z.string() }),
    },
    async (tx, { shopId, params, now }) => ({ ...(await exportCustomer(tx, shopId, params.id, now)) }),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/customers/:id',
      tag,
      summary: "Erase a customer's personal data; orders stay as the law has the books kept",
      needs: 'privacy',
      params: idParams,
      response: z.object({
        keptForTheBooks: z.array(z.string()).describe('Orders of which only the books are left'),
        keptUntilDelivered: z.array(z.string()).describe('Orders that still need the address'),
      }),
    },
    (tx, { shopId, params, now }) => eraseCustomer(tx, shopId, params.id, now),
  ),
];
