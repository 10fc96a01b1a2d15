export { channels } from './all.ts';
export type { Channel, ChannelEvent, ConnectionRef, CustomerSide, Door, Said } from './channel.ts';
