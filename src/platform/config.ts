import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

/** "a, b" as ["a", "b"]. */
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  WARUNG_DATA: z.string().default('data'),
  DATABASE_URL: z.string().optional(),
  WARUNG_API_TOKEN: z.string().min(32, 'needs 32 characters or more').optional(),
  WARUNG_SECRET: z.string().min(32, 'needs 32 characters or more').optional(),
  WARUNG_PUBLIC_URL: z.url().optional(),
  WARUNG_ALLOW_INSIDE: list,
  WARUNG_TRUSTED_PROXIES: list,
  WARUNG_ALLOW_TEST_PAYMENTS: z.enum(['0', '1']).default('0'),
  WARUNG_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NODE_ENV: z.string().default('development'),
  CI: z.string().optional(),
});

export type Config = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  apiToken: string | undefined;
  secret: string | undefined;
  publicUrl: string | undefined;
  production: boolean;
  allowTestPayments: boolean;
  /** Inside addresses ("host" or "host:port") that may be fetched all the same; for development. */
  allowInside: string[];
  /** Addresses or networks ("127.0.0.1", "10.0.0.0/8") of reverse proxies, whose X-Forwarded-For says who asks. */
  trustedProxies: string[];
  logLevel: string;
};

/** What the command line says; a flag wins over the environment. */
export type Flags = { port?: number; dataDir?: string };

/**
 * Reads the environment, once, here and nowhere else.
 * @throws AppError `misconfigured`, naming the variable and what it needs
 */
export function readConfig(environment: NodeJS.ProcessEnv, flags: Flags = {}): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new AppError('misconfigured', `Environment variable ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const env = parsed.data;
  return {
    port: flags.port ?? env.PORT,
    host: env.HOST,
    dataDir: resolve(flags.dataDir ?? env.WARUNG_DATA),
    databaseUrl: env.DATABASE_URL,
    apiToken: env.WARUNG_API_TOKEN,
    secret: env.WARUNG_SECRET,
    publicUrl: env.WARUNG_PUBLIC_URL,
    production: env.NODE_ENV === 'production',
    allowTestPayments: env.WARUNG_ALLOW_TEST_PAYMENTS === '1',
    allowInside: env.WARUNG_ALLOW_INSIDE,
    trustedProxies: env.WARUNG_TRUSTED_PROXIES,
    logLevel: env.WARUNG_LOG,
  };
}

/** The configuration of this process. */
export function configOf(flags: Flags = {}): Config {
  return readConfig(process.env, flags);
}

/** Where the database is: on the server that is named, else in the data folder. */
export function databasePlace(config: Config): { url: string } | { folder: string } {
  return config.databaseUrl ? { url: config.databaseUrl } : { folder: config.dataDir };
}
