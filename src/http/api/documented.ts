import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
} from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { AppError } from '#platform/errors';

const version = '1';

/**
 * Makes zod the language of the routes below `app` (checking, answering, documenting) and collects them into an OpenAPI
 * 3.1 document. What does not fit is an AppError that names its field.
 */
export async function document(app: FastifyInstance, webhooks: object): Promise<void> {
  app.setValidatorCompiler(({ schema }) => (data) => {
    const unstorable = unstorableText(data);
    if (unstorable !== null) return { error: unstorableError(unstorable) };
    const { error, data: value } = (schema as z.ZodType).safeParse(data);
    return error ? { error: fieldNamed(error) } : { value };
  });
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Warung', version, description },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'An API token of the shop, or WARUNG_API_TOKEN' },
          session: { type: 'apiKey', in: 'cookie', name: 'warung.session_token', description: sessionHelp },
        },
      },
      webhooks: webhooks as Record<string, never>,
    },
    transform: createJsonSchemaTransform({}),
    transformObject: createJsonSchemaTransformObject({}),
  });
}

const sessionHelp = 'A signed-in member of staff; writes send the header x-csrf-token too (GET /v1/session tells it)';

const description = `
Everything the pages of a shop do. Amounts go in and out as decimals of major units ("85000"), times as ISO 8601 in UTC.

- **Which shop:** a token opens its own shop. WARUNG_API_TOKEN and staff of several shops name one by the header
  \`x-warung-shop\` (or \`?shop=\`): its slug or id.
- **Lists** come in pages: pass \`next\` as \`cursor\`.
- **Once:** a POST that makes something takes an \`Idempotency-Key\`; the same key again gives the same answer.
- **Errors** have one shape: \`{ "error": { "code", "message", "path", "remedy" } }\`.
- **Limits:** 256 KiB a body; 429 and 503 say in \`Retry-After\` how long to wait.
`;

/** Where a text stands that no database keeps: one with a NUL character or half a surrogate pair; null when none does. */
function unstorableText(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorableText(key, path) ?? unstorableText(inner, path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}

function unstorableError(path: string): AppError {
  return new AppError('invalid_body', `${path || 'The request'}: has a NUL character or half a character`, { path });
}

/** The first complaint, naming its field. */
function fieldNamed(error: z.ZodError): AppError {
  const [issue] = error.issues.map((found) => (found.code === 'invalid_union' ? closest(found) : found));
  const path = issue?.path.join('.') ?? '';
  return new AppError('invalid_body', `${path || 'The request'}: ${issue?.message ?? 'is not valid'}`, { path });
}

/** A union says only that nothing fits; what people need is the deepest complaint of the branch that came closest. */
function closest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue {
  const [inner] = issue.errors.flat().sort((one, other) => other.path.length - one.path.length);
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}
