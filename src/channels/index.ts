export { channels } from './all.ts';
export type { Channel, ChannelEvent, ConnectionRef, CustomerSide, Door, Entry, Said, ShopFace } from './channel.ts';
