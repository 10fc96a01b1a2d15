import type { Sender } from '#conversations';
import type { WhatsappContact, WhatsappValue } from './webhook.ts';

/** A business-scoped user id: "ID.1A2b3C", or "ID.ENT.…" across a portfolio. */
const isUserId = (id: string) => /^[A-Z]{2}\.(ENT\.)?\w+$/.test(id);

/**
 * The person of these ids, as far as the webhook knows them. Their business-scoped id is theirs for good; a number may be
 * hidden, missing or, one day, somebody else's. Undefined: the webhook names nobody.
 */
export function personOf(value: WhatsappValue, ...ids: (string | undefined)[]): Sender | undefined {
  const named = ids.filter((id): id is string => id !== undefined && id !== '');
  const contact = contactOf(value.contacts ?? [], named);
  const user = named.find(isUserId) ?? contact?.user_id;
  const phone = named.find((id) => !isUserId(id)) ?? contact?.wa_id;
  const id = user ?? phone;
  if (!id) return undefined;
  const aliases = [...new Set([phone, contact?.wa_id, contact?.parent_user_id])].filter(
    (other) => other && other !== id,
  );
  const number = value.metadata?.phone_number_id;
  const name = contact?.profile?.name ?? contact?.profile?.username;
  return {
    id,
    ...(aliases.length > 0 && { aliases: aliases as string[] }),
    ...(name && { name }),
    ...(phone && /^\d{6,15}$/.test(phone) && { phone: `+${phone}` }),
    address: { ...(phone && { phone }), ...(user && { user }), ...(number && { number }) },
  };
}

/** The contact of these ids; the only one there is, for a message that names its sender by nothing else. */
function contactOf(contacts: WhatsappContact[], ids: string[]): WhatsappContact | undefined {
  const known = contacts.find(({ wa_id, user_id, parent_user_id }) =>
    [wa_id, user_id, parent_user_id].some((id) => id !== undefined && ids.includes(id)),
  );
  const [only] = contacts;
  return known ?? (contacts.length === 1 ? only : undefined);
}
