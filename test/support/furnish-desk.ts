import type { Client } from './api.ts';

type Visit = { ids: Record<string, string>; body?: object };

/** For each route of the desk that names something by id, a request that works for the shop it belongs to. */
export async function furnishDesk(
  call: Client,
  { conversationId, userId }: { conversationId: string; userId: string },
): Promise<Record<string, Visit>> {
  const at = (id: unknown, body?: object): Visit => ({ ids: { id: String(id) }, body });
  const later = new Date(Date.now() + 3_600_000).toISOString();
  const team = (await call('POST', '/v1/teams', { name: 'Toko' })).body;
  const conversation = `/v1/conversations/${conversationId}`;
  const callBack = (await call('POST', `${conversation}/call-back`, { phone: '+62812345', at: later })).body;
  return {
    'patch /v1/desk/{id}': at(userId, { chatLimit: 3, skills: ['language:ru'] }),
    'patch /v1/teams/{id}': at(team.id, { name: 'Lain' }),
    'post /v1/call-backs/{id}/kept': at(callBack.id),
    'post /v1/conversations/{id}/assign': at(conversationId, { staffId: null }),
    'post /v1/conversations/{id}/pause': at(conversationId, { until: later }),
    'post /v1/conversations/{id}/call-back': at(conversationId, { phone: '+62812345', at: later }),
    'delete /v1/teams/{id}': at(team.id),
  };
}
