import type { Client } from './api.ts';

type Visit = { ids: Record<string, string>; body?: object };

/** For each route of the desk that names something by id, a request that works for the shop it belongs to. */
export async function furnishDesk(
  call: Client,
  { conversationId, messageId, otherId, userId }: Record<'conversationId' | 'messageId' | 'otherId' | 'userId', string>,
): Promise<Record<string, Visit>> {
  const at = (id: unknown, body?: object): Visit => ({ ids: { id: String(id) }, body });
  const later = new Date(Date.now() + 3_600_000).toISOString();
  const team = (await call('POST', '/v1/teams', { name: 'Toko' })).body;
  const conversation = `/v1/conversations/${conversationId}`;
  const callBack = (await call('POST', `${conversation}/call-back`, { phone: '+62812345', at: later })).body;
  const note = (await call('POST', `${conversation}/notes`, { text: 'x' })).body;
  const scheduled = (await call('POST', `${conversation}/scheduled`, { text: 'x', sendAt: later })).body;
  const words = { shortcut: 'halo', title: 'Halo', texts: { id: 'Halo {customer.name}' } };
  const reply = (await call('POST', '/v1/saved-replies', words)).body;
  return {
    'get /v1/conversations/{id}/story': at(conversationId),
    'get /v1/conversations/{id}/transcript': at(conversationId),
    'post /v1/conversations/{id}/transcript': at(conversationId, { email: 'rina@x.example' }),
    'get /v1/messages/{id}/understanding': at(messageId),
    'get /v1/conversations/{id}/notes': at(conversationId),
    'post /v1/conversations/{id}/notes': at(conversationId, { text: 'y' }),
    'delete /v1/notes/{id}': at(note.id),
    'put /v1/conversations/{id}/tags': at(conversationId, { tags: ['penting'] }),
    'post /v1/conversations/{id}/spam': at(conversationId, { spam: false }),
    'get /v1/conversations/{id}/scheduled': at(conversationId),
    'post /v1/conversations/{id}/scheduled': at(conversationId, { text: 'z', sendAt: later }),
    'delete /v1/scheduled/{id}': at(scheduled.id),
    'post /v1/conversations/{id}/merge': at(conversationId, { into: otherId }),
    'post /v1/conversations/{id}/unmerge': at(conversationId),
    'get /v1/conversations/{id}/suggestions': at(conversationId),
    'get /v1/conversations/{id}/reach': at(conversationId),
    'post /v1/conversations/{id}/offer': at(conversationId, { kind: 'products', handles: ['helm'] }),
    'put /v1/saved-replies/{id}': at(reply.id, { ...words, title: 'Hai' }),
    'post /v1/saved-replies/{id}/fill': at(reply.id, { conversationId }),
    'delete /v1/saved-replies/{id}': at(reply.id),
    'get /v1/staff/{id}/sessions': at(userId),
    'delete /v1/staff/{id}/sessions': at(userId),
    'patch /v1/desk/{id}': at(userId, { chatLimit: 3, skills: ['language:ru'] }),
    'patch /v1/teams/{id}': at(team.id, { name: 'Lain' }),
    'post /v1/call-backs/{id}/kept': at(callBack.id),
    'post /v1/conversations/{id}/assign': at(conversationId, { staffId: null }),
    'post /v1/conversations/{id}/pause': at(conversationId, { until: later }),
    'post /v1/conversations/{id}/call-back': at(conversationId, { phone: '+62812345', at: later }),
    'delete /v1/teams/{id}': at(team.id),
  };
}
