import { createConnection, receive } from '#conversations';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/ids';
import type { Client } from './api.ts';

type Visit = { ids: Record<string, string>; query?: string; body?: object; headers?: object };

/** The least that is a picture: one dark point. */
export const point = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64');

/**
 * A conversation in the web chat that a person has answered twice (of one it is in doubt whether it arrived), and what can be done with
 * the answers.
 */
export async function furnishSaid(db: Db, shopId: string, call: Client): Promise<Record<string, Visit>> {
  const now = new Date();
  const connection = await transact(db, (tx) =>
    createConnection(tx, { shopId, channel: 'web', name: 'w', tokenHash: null, pull: true, now }),
  );
  const inbound = { shopId, connectionId: connection.id, eventKey: newId(), raw: '{}', sender: { id: newId() } };
  const { conversationId } = await receive(db, { ...inbound, content: { kind: 'text', text: 'halo' } }, now);
  const [first, second] = [newId(), newId()];
  for (const id of [first, second])
    await call('POST', `/v1/conversations/${conversationId}/messages`, { id, text: 'Halo' });
  await db.updateTable('sends').set({ state: 'ambiguous' }).where('message_id', '=', first).execute();
  const file = { body: point, headers: { 'content-type': 'application/octet-stream' } };
  return {
    'post /v1/messages/{id}/settle': { ids: { id: first }, body: { decision: 'arrived' } },
    'patch /v1/messages/{id}': { ids: { id: first }, body: { text: 'Hai' } },
    'delete /v1/messages/{id}': { ids: { id: second } },
    'post /v1/conversations/{id}/files': { ids: { id: conversationId }, ...file },
  };
}

/** An import that was begun, and what can be done with it. */
export async function furnishImport(call: Client): Promise<Record<string, Visit>> {
  const { id } = (await call('POST', '/v1/imports')).body;
  const file = { body: point, headers: { 'content-type': 'application/octet-stream' } };
  const ids = { id: String(id) };
  return {
    'post /v1/imports/{id}/files': { ids, query: '?path=images/x.gif', ...file },
    'get /v1/imports/{id}': { ids },
    'post /v1/imports/{id}/run': { ids },
  };
}
