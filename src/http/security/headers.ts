import type { FastifyInstance } from 'fastify';

/** What a page may load: from here only. A route that needs more sets its own header, which then stands. */
const strictPolicy = contentSecurityPolicy({});

/** @param nonce for the page's own inline styles and scripts @param frameAncestors who may embed the page */
export function contentSecurityPolicy({
  nonce,
  images = "'self' data: https:",
  frameAncestors = "'none'",
}: {
  nonce?: string;
  images?: string;
  frameAncestors?: string;
}): string {
  const own = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${images}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

const usual: Record<string, string> = {
  'content-security-policy': strictPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), payment=(), usb=()',
};

/** Sets the usual headers on every answer, unless its route has set one itself. */
export function addHeaders(app: FastifyInstance, options: { https: boolean }): void {
  const headers = options.https
    ? { ...usual, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : usual;
  const entries = Object.entries(headers);
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of entries) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
  });
}
