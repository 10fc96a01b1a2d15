import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { acceptInvitation, permissions, permissionsOf, roles } from '#inbox';
import { AppError } from '#platform/errors';
import { rateLimit } from '#platform/rate';
import type { World } from '#world';
import { gateOf, type Visitor } from './access.ts';
import { errorResponse } from './route.ts';
import { id } from './shapes.ts';

export const sessionShape = z
  .object({
    user: z.object({ id, name: z.string(), email: z.string() }),
    shops: z.array(
      z.object({
        id,
        slug: z.string(),
        name: z.string(),
        role: z.enum(roles),
        permissions: z.array(z.enum(permissions)),
      }),
    ),
    csrfToken: z.string().describe('Send it as the header x-csrf-token with every write'),
    sessionId: z.string().describe('This one among GET /v1/staff/:id/sessions'),
    hasSecondFactor: z.boolean(),
  })
  .meta({ id: 'Session' });

const email = z.email().max(254);
const password = z.string().min(10, 'needs 10 characters or more').max(128);
const credentials = z.object({ email, password: z.string().min(1).max(128) });
const welcome = z.object({
  token: z.string().min(1).max(200).describe('What stands behind # in the one-time link'),
  name: z.string().trim().min(1).max(100),
  email,
  password,
});

const codeBody = z.object({ code: z.string().min(6).max(20).describe('Six figures of the app, or a backup code') });
const passwordBody = z.object({ password: z.string().min(1).max(128) });
const factorShape = z.object({
  uri: z.string().describe('otpauth://…, for an authenticator app'),
  backupCodes: z.array(z.string()).describe('Each works once; shown this once'),
});

const perAddress = { perSecond: 0.2, burst: 10 };
const perAccount = { perSecond: 0.1, burst: 5 };

const tag = { tags: ['Session'], security: [] };
const entered = z.object({
  kind: z.enum(['signedIn', 'needsCode']).describe('needsCode: POST /v1/session/code with the cookies given'),
});
const errors = { 400: errorResponse, 401: errorResponse, 429: errorResponse };

/** Nobody needs to be signed in for these; guessing is held back by address and by account. */
export function sessionRoutes(app: FastifyInstance, world: World): void {
  const gate = gateOf(world);
  const guard = guardOf(world);
  signInRoutes(app, world, gate, guard);
  secondFactorRoutes(app, gate, guard);
  ownSessionRoutes(app, gate);
}

type Gate = ReturnType<typeof gateOf>;
/** @throws AppError `too_many`, or `forbidden` when another site's page asks */
type Guard = (request: FastifyRequest, account: string) => void;

function guardOf({ clock }: World): Guard {
  const addresses = rateLimit(perAddress);
  const accounts = rateLimit(perAccount);
  return (request, account) => {
    requireOwnPage(request);
    const now = clock.now();
    const retryAfterMs = Math.max(addresses.take(request.ip, now), accounts.take(account.toLowerCase(), now));
    if (retryAfterMs > 0) throw new AppError('too_many', 'Too many tries to sign in', { retryAfterMs });
  };
}

function signInRoutes(app: FastifyInstance, world: World, gate: Gate, guard: Guard): void {
  const enter = async (request: FastifyRequest, reply: FastifyReply, who: { email: string; password: string }) => {
    const from = { address: request.ip, agent: (request.headers['user-agent'] ?? '').slice(0, 300) };
    const entered = await gate.signIn.signIn(who.email, who.password, from);
    if (entered.kind === 'refused') throw new AppError('unauthorized', 'The e-mail or the password is wrong');
    reply.header('set-cookie', entered.cookies);
    return { kind: entered.kind };
  };

  app.post(
    '/v1/session',
    { schema: { ...tag, summary: 'Sign in', body: credentials, response: { 200: entered, ...errors } } },
    async (request, reply) => {
      const body = request.body as z.output<typeof credentials>;
      guard(request, body.email);
      return enter(request, reply, body);
    },
  );

  app.post(
    '/v1/session/welcome',
    {
      schema: {
        ...tag,
        summary: 'Use a one-time link and sign in',
        body: welcome,
        response: { 200: entered, ...errors },
      },
    },
    async (request, reply) => {
      const body = request.body as z.output<typeof welcome>;
      guard(request, body.email);
      const accepted = await acceptInvitation(world.db, gate.signIn, { ...body, now: world.clock.now() });
      if (accepted.kind === 'accepted') return enter(request, reply, body);
      if (accepted.kind === 'gone')
        throw new AppError('not_found', 'The link was used or is too old', { path: 'token' });
      throw new AppError('unauthorized', 'There is an account with this e-mail; its password is another', {
        path: 'password',
      });
    },
  );

  app.post(
    '/v1/session/code',
    {
      schema: {
        ...tag,
        summary: 'Give the code of the second factor: to sign in, or to begin with it',
        body: codeBody,
        response: { 200: entered, ...errors },
      },
    },
    async (request, reply) => {
      guard(request, request.headers.cookie ?? '');
      const { code } = request.body as z.output<typeof codeBody>;
      const given = await gate.signIn.giveCode(request.headers.cookie ?? '', code.replace(/\s/g, ''));
      if (given.kind === 'refused')
        throw new AppError('unauthorized', 'The code is wrong or too old', { path: 'code' });
      reply.header('set-cookie', given.cookies);
      return { kind: given.kind };
    },
  );
}

function secondFactorRoutes(app: FastifyInstance, gate: Gate, guard: Guard): void {
  app.post(
    '/v1/session/second-factor',
    {
      schema: {
        ...tag,
        summary: 'Begin with a second factor; it counts from the first code on (POST /v1/session/code)',
        body: passwordBody,
        response: { 200: factorShape, ...errors },
      },
    },
    async (request) => {
      const { user } = signedIn(await gate.visitor(request));
      guard(request, user.email);
      const { password: given } = request.body as z.output<typeof passwordBody>;
      const made = await gate.signIn.addFactor(request.headers.cookie ?? '', given);
      if (!made) throw wrongPassword();
      return made;
    },
  );

  app.delete(
    '/v1/session/second-factor',
    {
      schema: {
        ...tag,
        summary: 'Go without a second factor',
        body: passwordBody,
        response: { 200: entered, ...errors },
      },
    },
    async (request, reply) => {
      const { user } = signedIn(await gate.visitor(request));
      guard(request, user.email);
      const { password: given } = request.body as z.output<typeof passwordBody>;
      const left = await gate.signIn.removeFactor(request.headers.cookie ?? '', given);
      if (left.kind === 'refused') throw wrongPassword();
      reply.header('set-cookie', left.cookies);
      return { kind: left.kind };
    },
  );
}

function ownSessionRoutes(app: FastifyInstance, gate: Gate): void {
  app.get(
    '/v1/session',
    { schema: { ...tag, summary: 'Who is signed in', response: { 200: sessionShape, 401: errorResponse } } },
    async (request, reply) => {
      const visitor = signedIn(await gate.visitor(request));
      reply.header('set-cookie', await gate.signIn.renew(request.headers.cookie ?? ''));
      return shapeOf(visitor);
    },
  );

  app.delete(
    '/v1/session',
    { schema: { ...tag, summary: 'Sign out', response: { 204: z.null(), 401: errorResponse } } },
    async (request, reply) => {
      signedIn(await gate.visitor(request));
      reply.header('set-cookie', await gate.signIn.signOut(request.headers.cookie ?? '')).status(204);
    },
  );
}

function wrongPassword(): AppError {
  return new AppError('unauthorized', 'The password is wrong, or there is such a factor already', { path: 'password' });
}

function signedIn(visitor: Visitor | null): Visitor {
  if (!visitor) throw new AppError('unauthorized', 'Nobody is signed in');
  return visitor;
}

function shapeOf({ user, memberships, ...session }: Visitor): z.output<typeof sessionShape> {
  const shops = memberships.map(({ shopId, slug, shopName, role }) => ({
    id: shopId,
    slug,
    name: shopName,
    role,
    permissions: [...permissionsOf[role]],
  }));
  return { user, shops, ...session };
}

/** Before there is a session there is no CSRF token: the browser's own word says which site's page is asking. */
function requireOwnPage(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw new AppError('forbidden', 'Sign in from the pages of this shop');
}
