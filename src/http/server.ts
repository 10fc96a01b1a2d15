import websocket from '@fastify/websocket';
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { ZodError } from 'zod';
import { AppError } from '#platform/errors';
import type { Logger } from '#platform/log';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, for signatures and the ledger. */
    rawBody: string;
  }
}

const bodyLimit = 256 * 1024;

/** The HTTP server without its routes: reads JSON strictly and turns every error into the contract's shape. */
export function createServer(log: Logger, trustedProxies: string[] = []): FastifyInstance {
  const app = fastify({
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    bodyLimit,
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 300 },
  });
  // Once for the whole server: each registration would answer every upgrade.
  app.register(websocket, { options: { maxPayload: 300 * 1024 } });
  app.decorateRequest('rawBody', '');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, readJson);
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request) => {
    throw new AppError('not_found', `There is nothing at ${request.method} ${request.url.split('?')[0]}`);
  });
  return app;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

async function readJson(request: FastifyRequest, body: Buffer): Promise<unknown> {
  request.rawBody = decode(body);
  if (request.rawBody === '') return undefined;
  try {
    return JSON.parse(request.rawBody, withoutPrototype);
  } catch (cause) {
    throw new AppError('invalid_body', `The body is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch (cause) {
    throw new AppError('invalid_body', 'The body is not valid UTF-8', { cause });
  }
}

/** A key "__proto__" would become the object's prototype in careless hands. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

type ErrorBody = { error: { code: string; message: string; path?: string; remedy?: string } };

function sendError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, body, retryAfterMs } = describe(error, request.routeOptions.bodyLimit);
  if (status >= 500) request.log.error({ err: error, url: request.routeOptions.url }, 'request failed');
  if (retryAfterMs !== undefined) reply.header('retry-after', Math.max(1, Math.ceil(retryAfterMs / 1000)));
  return reply.status(status).send(body);
}

function describe(
  error: FastifyError | Error,
  limit = bodyLimit,
): { status: number; body: ErrorBody; retryAfterMs?: number } {
  if (error instanceof AppError) {
    const { code, message, path, remedy, status } = error;
    const retryAfterMs = error.retryAfterMs ?? (status === 429 || status === 503 ? 1000 : undefined);
    return { status, body: { error: { code, message, path, remedy } }, retryAfterMs };
  }
  if (error instanceof ZodError) return describe(invalid(error));
  const code = 'code' in error ? error.code : undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return describe(new AppError('too_large', `This is too large: at most ${sizeText(limit)} at once`));
  }
  if (isDatabaseAway(error)) {
    return describe(new AppError('unavailable', 'The database does not answer', { retryAfterMs: 2000 }));
  }
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status < 500) return { status, body: { error: { code: 'invalid_body', message: error.message } } };
  return {
    status: 500,
    body: { error: { code: 'internal', message: 'Something went wrong here; it has been noted' } },
  };
}

function sizeText(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KiB` : `${Math.round(bytes / 1_048_576)} MiB`;
}

function invalid(error: ZodError): AppError {
  const issue = error.issues[0];
  const path = issue?.path.join('.') ?? '';
  return new AppError('invalid_body', `${path || 'The body'} ${issue?.message ?? 'is not valid'}`, { path });
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
]);

function isDatabaseAway(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    awayCodes.has(code) ||
    /connection (terminated|timeout)|timeout exceeded when trying to connect/i.test(error.message)
  );
}
