import type { OutboundRequest, PlatformChannel } from '../channel.ts';

/** Ids are "chat:message" (send.ts). core.telegram.org/bots/api#updating-messages: a bot's own words, for 48 hours when taken back. */
export const revise: NonNullable<PlatformChannel['revise']> = (id, revision): OutboundRequest => {
  const message_id = Number(id.split(':').at(-1));
  if (revision.kind === 'takeBack') return { method: 'deleteMessage', body: { message_id } };
  return { method: 'editMessageText', body: { message_id, text: revision.text } };
};
