export { type Accounts, openAccounts, readAccount, sealSettings, secretsOf } from './accounts.ts';
export { channels } from './all.ts';
export {
  type Account,
  type AnswerDesk,
  type Channel,
  type Hook,
  isPlatform,
  type PlatformChannel,
} from './channel.ts';
export { startListening } from './listening.ts';
export type { ConnectionRef, CustomerSide, Door, ShopFace } from './live.ts';
export { channelJobs, reachOf } from './outbox/index.ts';
export { outsideOf } from './outside.ts';
export { eventsIn, rawText } from './read-hook.ts';
