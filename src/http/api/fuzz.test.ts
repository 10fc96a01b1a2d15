import fc from 'fast-check';
import type { OpenAPIV3_1 } from 'openapi-types';
import { expect, it } from 'vitest';
import { newId } from '#platform/ids';
import { testApi, testShop } from '../../../test/support/api.ts';

it('answers whatever is sent to any route with a clear refusal, never with a fault of its own', async () => {
  const api = await testApi();
  const { shopId } = await testShop();
  const call = await api.client(shopId);
  const document = (await api.app.inject('/openapi.json')).json() as OpenAPIV3_1.Document;
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item ?? {}).map((method) => ({ method: method as 'post', path })),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', 'a\u0000b', '\ud800', "'; drop table x; --"),
  );
  const part = fc.oneof(
    fc.constant(newId()),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('%00', '..', '%ff', 'null', '0'),
  );
  const wish = fc.record({
    route: fc.constantFrom(...routes),
    part,
    query: fc.dictionary(
      fc.constantFrom('q', 'limit', 'cursor', 'after', 'status', 'shop'),
      fc.string({ unit: 'binary' }),
    ),
    body: fc.oneof(
      fc.object({ maxDepth: 3 }),
      fc.record({ question: text, answer: text, language: fc.constant('id') }),
      fc.record({ title: text, variants: fc.constant([{ price: 1 }]) }),
      fc.constant({ text: 'x'.repeat(10_000) }),
      fc.constant(undefined),
    ),
  });
  await fc.assert(
    fc.asyncProperty(wish, async ({ route, part: id, query, body }) => {
      const path = route.path.replace(/\{\w+\}/g, () => encodeURIComponent(id.toWellFormed()));
      const url = `${path}?${new URLSearchParams(query)}`;
      const answer = await call(route.method, url, route.method === 'post' ? body : undefined);
      expect([url, JSON.stringify(body), answer.status >= 500]).toEqual([url, JSON.stringify(body), false]);
    }),
    { numRuns: 300 },
  );
});
