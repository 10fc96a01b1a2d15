import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import {
  type Membership,
  openSignIn,
  type Permission,
  permissions,
  permissionsOf,
  type SignIn,
  type StaffUser,
  tokenHolder,
} from '#inbox';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { rateLimit } from '#platform/rate';
import { sameText } from '#platform/secrets';
import type { World } from '#world';

/** What a request may do, and in which shop. `actor` is written into histories: 'staff:<id>', 'token:<id>' or 'owner'. */
export type Access = {
  shopId: string;
  permissions: readonly Permission[];
  actor: string;
  staff: StaffUser | null;
};

/** Who is signed in, with every shop they work for. */
export type Visitor = {
  user: StaffUser;
  memberships: Membership[];
  csrfToken: string;
  sessionId: string;
  hasSecondFactor: boolean;
};

/** The way in: who asks, by session cookie or bearer token, and whether they may. */
export type Gate = {
  signIn: SignIn;
  /** @throws AppError `unauthorized`, `forbidden`, `not_found` (a shop that is not theirs), `too_many` */
  access(request: FastifyRequest, needs: Permission): Promise<Access>;
  /** Null when nobody is signed in. @throws AppError `forbidden` for a write without the session's CSRF token */
  visitor(request: FastifyRequest): Promise<Visitor | null>;
};

const perToken = { perSecond: 200, burst: 1_000 };
const perShop = { perSecond: 500, burst: 2_000 };

const gates = new WeakMap<World, Gate>();

/** The one gate of a world: REST, live connection and pages share its limits and its sign-in. */
export function gateOf(world: World): Gate {
  const known = gates.get(world) ?? openGate(world);
  gates.set(world, known);
  return known;
}

function openGate(world: World): Gate {
  const signIn = openSignIn(world);
  const tokens = rateLimit(perToken);
  const shops = rateLimit(perShop);
  const now = () => world.clock.now();

  async function visitor(request: FastifyRequest): Promise<Visitor | null> {
    const session = await signIn.session(request.headers.cookie ?? '');
    if (!session) return null;
    const csrfToken = world.secrets.sign(session.sessionToken, 'csrf');
    requireCsrfToken(request, csrfToken);
    const { user, memberships, sessionId, hasSecondFactor } = session;
    return { user, memberships, csrfToken, sessionId, hasSecondFactor };
  }

  async function access(request: FastifyRequest, needs: Permission): Promise<Access> {
    const wanted = wantedShop(request);
    const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const found = bearer
      ? await tokenAccess(world, bearer, wanted, (id) => hold(tokens.take(id, now()), 'this token'))
      : staffAccess(await visitor(request), wanted);
    if (!found) throw new AppError('unauthorized', bearer ? 'The token is not known' : 'Nobody is signed in');
    if (found.actor !== 'owner') hold(shops.take(found.shopId, now()), 'this shop');
    if (!found.permissions.includes(needs)) {
      throw new AppError('forbidden', `This needs the right to '${needs}'`, { path: needs });
    }
    return found;
  }

  return { signIn, access, visitor };
}

function hold(retryAfterMs: number, whom: string): void {
  if (retryAfterMs > 0) throw new AppError('too_many', `Too many requests with ${whom}`, { retryAfterMs });
}

/** The shop a request names: header `x-warung-shop` or, where headers cannot be set, `?shop=`; its slug or id. */
function wantedShop(request: FastifyRequest): string | undefined {
  const header = request.headers['x-warung-shop'];
  if (typeof header === 'string' && header) return header;
  const { shop } = request.query as { shop?: unknown };
  return typeof shop === 'string' && shop ? shop : undefined;
}

function staffAccess(visitor: Visitor | null, wanted: string | undefined): Access | null {
  if (!visitor) return null;
  const { user, memberships } = visitor;
  const membership = wanted
    ? memberships.find(({ shopId, slug }) => shopId === wanted || slug === wanted)
    : memberships[0];
  if (!membership) throw noSuchShop();
  const { shopId, role } = membership;
  return { shopId, permissions: permissionsOf[role], actor: `staff:${user.id}`, staff: user };
}

async function tokenAccess(
  world: World,
  token: string,
  wanted: string | undefined,
  limit: (tokenId: string) => void,
): Promise<Access | null> {
  if (world.config.apiToken && sameText(token, world.config.apiToken)) {
    const shopId = wanted ? await shopBy(world.db, wanted) : world.defaultShopId;
    return { shopId, permissions, actor: 'owner', staff: null };
  }
  const holder = await tokenHolder(world.db, token, world.clock.now());
  if (!holder) return null;
  limit(holder.id);
  if (wanted && (await shopBy(world.db, wanted)) !== holder.shopId) throw noSuchShop();
  return { shopId: holder.shopId, permissions: holder.scopes, actor: `token:${holder.id}`, staff: null };
}

const shopIds = new LRUCache<string, string>({ max: 1_000, ttl: 60_000 });

async function shopBy(db: Db, slugOrId: string): Promise<string> {
  const known = shopIds.get(slugOrId);
  if (known) return known;
  if (!/^[a-z0-9-]{1,100}$/i.test(slugOrId)) throw noSuchShop();
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(slugOrId);
  const row = await db
    .selectFrom('shops')
    .select('id')
    .where(isId ? 'id' : 'slug', '=', slugOrId)
    .executeTakeFirst();
  if (!row) throw noSuchShop();
  shopIds.set(slugOrId, row.id);
  return row.id;
}

function noSuchShop(): AppError {
  return new AppError('not_found', 'There is no such shop for you', { path: 'shop' });
}

/** A page of another site can make a browser send the cookie, but cannot read the token it would have to send along. */
function requireCsrfToken(request: FastifyRequest, token: string): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const sent = request.headers['x-csrf-token'];
  if (typeof sent === 'string' && sameText(sent, token)) return;
  throw new AppError('forbidden', 'The header x-csrf-token is missing or old: read it from GET /v1/session', {
    path: 'x-csrf-token',
  });
}
