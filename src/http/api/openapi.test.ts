import type { OpenAPIV3_1 } from 'openapi-types';
import { beforeAll, expect, it } from 'vitest';
import { type TestApi, testApi } from '../../../test/support/api.ts';

let api: TestApi;
let document: OpenAPIV3_1.Document;
beforeAll(async () => {
  api = await testApi();
  document = (await api.app.inject('/openapi.json')).json();
});

it('describes every route of the API, each with a name of its own, what it is for and who may', () => {
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, operation]) => ({
      path,
      method,
      operation: operation as OpenAPIV3_1.OperationObject,
    })),
  );
  expect(operations.length).toBeGreaterThan(40);
  for (const { operation, path } of operations) {
    expect(operation.summary, path).toBeTruthy();
    expect(operation.responses, path).toBeTruthy();
    expect(operation.security, path).toBeDefined();
  }
  const names = operations.flatMap(({ operation }) => operation.operationId ?? []);
  expect(new Set(names).size).toBe(names.length);
});

it('names the pieces once and refers to them, with no reference to nothing', () => {
  const text = JSON.stringify(document);
  const references = new Set(
    [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  expect([...references]).toContain('Conversation');
  const known = Object.keys(document.components?.schemas ?? {});
  expect([...references].filter((name) => !known.includes(name))).toEqual([]);
});

it('describes the webhooks that are sent', () => {
  const { post } = (document.webhooks?.['order.placed'] ?? {}) as OpenAPIV3_1.PathItemObject;
  expect(post?.operationId).toBe('onOrderPlaced');
  expect(JSON.stringify(post?.parameters)).toContain('webhook-signature');
});

it('shows it all as a page without scripts', async () => {
  const page = await api.app.inject('/docs');
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('<code>/v1/conversations/{id}/messages</code>');
  expect(page.body).toContain('href="#schema-conversation"');
  expect(page.body).not.toMatch(/<script|\son\w+=|undefined|\[object/);
  expect((await api.app.inject('/docs/style.css')).headers['content-type']).toContain('text/css');
});
