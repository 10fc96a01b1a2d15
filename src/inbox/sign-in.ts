import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { Secrets } from '#platform/secrets';
import { type OpenSession, openSession } from './sessions.ts';

/** From where somebody signs in, as their list of sessions shows it. */
type Origin = { address: string; agent: string };

/** The cookies are Set-Cookie values: HttpOnly, SameSite=Strict, Secure where the address is https. */
type Entered = { kind: 'signedIn'; cookies: string[] } | { kind: 'needsCode'; cookies: string[] } | { kind: 'refused' };

/** `uri` goes into an authenticator app; each backup code works once. Shown this once. */
type SecondFactor = { uri: string; backupCodes: string[] };

export type SignIn = {
  /** Opens a session, or, for who has a second factor, a way to give its code within some minutes. */
  signIn(email: string, password: string, from?: Origin): Promise<Entered>;
  /** The second step: the code of the app, or a backup code. */
  giveCode(cookie: string, code: string): Promise<Entered>;
  /** Begins with a second factor; it counts once `giveCode` has been given a code of it. Null: the password is wrong. */
  addFactor(cookie: string, password: string): Promise<SecondFactor | null>;
  removeFactor(cookie: string, password: string): Promise<Entered>;
  /** Ends the session of the Cookie header; answers with what clears it. */
  signOut(cookie: string): Promise<string[]>;
  /** Asked with every request, and read in one query: what has ended or was taken away holds at once. */
  session(cookie: string): Promise<OpenSession | null>;
  /** Lets a session that is used go on: gives the cookies of its longer life, none while it is young. */
  renew(cookie: string): Promise<string[]>;
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, hash: string): Promise<boolean>;
};

const cookiePrefix = 'warung';

/** Whether a Cookie header can hold a session of ours: saves loading the library for everybody else. */
function mayHoldSession(cookie: string | undefined): cookie is string {
  return cookie?.includes(`${cookiePrefix}.session_token=`) ?? false;
}

/**
 * Sign-in of staff by the library better-auth (passwords by scrypt, signed cookies, sessions of seven days that renew
 * themselves). It is loaded at first need: half a second that the start of the shop does not wait for.
 */
export function openSignIn(options: { db: Db; secrets: Secrets; baseUrl(): string }): SignIn {
  let library: ReturnType<typeof load> | undefined;
  const auth = () => {
    library ??= load(options);
    return library;
  };
  const entered = async (step: () => Promise<{ headers: Headers; response: unknown }>): Promise<Entered> => {
    const { isAPIError } = await auth();
    try {
      const { headers, response } = await step();
      const cookies = headers.getSetCookie();
      const isHalf = typeof response === 'object' && response !== null && 'twoFactorRedirect' in response;
      return { kind: isHalf ? 'needsCode' : 'signedIn', cookies };
    } catch (error) {
      if (isAPIError(error)) return { kind: 'refused' };
      throw error;
    }
  };
  return {
    async signIn(email, password, from) {
      const { api } = await auth();
      const headers = new Headers(from && { 'user-agent': from.agent, 'x-forwarded-for': from.address });
      return entered(() => api.signInEmail({ body: { email, password }, headers, returnHeaders: true }));
    },
    async giveCode(cookie, code) {
      const { api } = await auth();
      const wanted = { body: { code }, headers: new Headers({ cookie }), returnHeaders: true } as const;
      return entered(() => (/^\d{6}$/.test(code) ? api.verifyTOTP(wanted) : api.verifyBackupCode(wanted)));
    },
    async addFactor(cookie, password) {
      const { api, isAPIError } = await auth();
      try {
        const made = await api.enableTwoFactor({ body: { password }, headers: new Headers({ cookie }) });
        return made.method === 'totp' ? { uri: made.totpURI, backupCodes: made.backupCodes } : null;
      } catch (error) {
        if (isAPIError(error)) return null;
        throw error;
      }
    },
    async removeFactor(cookie, password) {
      const { api } = await auth();
      const wanted = { body: { password }, headers: new Headers({ cookie }), returnHeaders: true } as const;
      return entered(() => api.disableTwoFactor(wanted));
    },
    async signOut(cookie) {
      const { api } = await auth();
      const { headers } = await api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
      return headers.getSetCookie();
    },
    async session(cookie) {
      if (!mayHoldSession(cookie)) return null;
      const { api } = await auth();
      const token = await api.sessionToken({ headers: new Headers({ cookie }) });
      return token ? openSession(options.db, token) : null;
    },
    async renew(cookie) {
      const { api } = await auth();
      const { headers } = await api.getSession({ headers: new Headers({ cookie }), returnHeaders: true });
      return headers.getSetCookie();
    },
    hashPassword: async (password) => (await (await auth()).context).password.hash(password),
    verifyPassword: async (password, hash) => (await (await auth()).context).password.verify({ password, hash }),
  };
}

async function load({ db, secrets, baseUrl }: { db: Db; secrets: Secrets; baseUrl(): string }) {
  const publicUrl = baseUrl();
  const [{ betterAuth }, { createAuthEndpoint, isAPIError }, { twoFactor }] = await Promise.all([
    import('better-auth'),
    import('better-auth/api'),
    import('better-auth/plugins/two-factor'),
  ]);
  const times = { createdAt: 'created_at', updatedAt: 'updated_at' };
  /** What the signed cookie holds; null when the signature is not ours. The library gives it out to plugins only. */
  const sessionToken = createAuthEndpoint('/session-token', { method: 'GET', requireHeaders: true }, async (ctx) => {
    const { authCookies, secret } = ctx.context;
    return (await ctx.getSignedCookie(authCookies.sessionToken.name, secret)) || null;
  });
  const auth = betterAuth({
    appName: 'Warung',
    baseURL: publicUrl,
    secret: secrets.derive('sign-in'),
    database: { db, type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    advanced: {
      cookiePrefix,
      useSecureCookies: false,
      defaultCookieAttributes: {
        sameSite: 'strict',
        httpOnly: true,
        path: '/',
        secure: publicUrl.startsWith('https:'),
      },
      database: { generateId: newId },
    },
    user: { modelName: 'staff_users', fields: { emailVerified: 'email_verified', ...times } },
    session: {
      modelName: 'staff_sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...times,
      },
    },
    account: {
      modelName: 'staff_accounts',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: { modelName: 'staff_verifications', fields: { expiresAt: 'expires_at', ...times } },
    plugins: [
      { id: 'warung', endpoints: { sessionToken } },
      twoFactor({
        issuer: 'Warung',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'staff_two_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false }, // ours stands before it, over all ways in (http/security)
  });
  return { api: auth.api, context: auth.$context, isAPIError };
}
