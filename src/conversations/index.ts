export { closeTurn, type TurnEnd } from './close-turn.ts';
export {
  type Connection,
  changeConnection,
  connectionByToken,
  connectionsOf,
  createConnection,
  enabledConnections,
  type ListedConnection,
  ownConnection,
  readConnection,
} from './connections.ts';
export type { FileRef, InboundEvent, MessageEvent, StatusEvent } from './event.ts';
export { type FileOrder, type HookIn, type TakenIn, takeIn } from './intake/index.ts';
export { type Beside, followSend, sendsBeside } from './joined-sends.ts';
export { listeningMark, noteMark, noteTrouble } from './listening.ts';
export type {
  Choice,
  Content,
  Context,
  DeskCommand,
  Expects,
  Inbound,
  MoneyText,
  OrderedItem,
  Referral,
  Reply,
  ReplyItem,
  ReplyKind,
  Sender,
} from './message.ts';
export { type ConversationStatus, type CustomerFacts, type OpenTurn, openTurn } from './open-turn.ts';
export {
  beginSend,
  type OpenSend,
  openSend,
  type RenderedSend,
  type SendEnd,
  settleSend,
  wakeOutbox,
} from './outbox.ts';
export {
  answerTo,
  type ConversationFacts,
  conversationOf,
  getConversation,
  type Progress,
  progressOf,
  repliesAfter,
  type SaidReply,
  standingOf,
  type TimelineEntry,
  timeline,
} from './read.ts';
export { type Received, receive } from './receive.ts';
export { lockSaid, type Revision, revise, type Said } from './revise.ts';
export { type Saying, type SayingOne, type Speaker, say, sayInMany } from './say.ts';
export { settleByStaff } from './settle-by-staff.ts';
export {
  answerAsStaff,
  closeConversation,
  handBack,
  markRead,
  type StaffAction,
  type Taken,
  takeOver,
} from './staff.ts';
export { keepFetchedFile, keepUpload, readUpload, refuseFile, type Upload, uploadedSince } from './uploads.ts';
export { endWatch, ladderKey, ladderQueue, markOf, startWatch, type Watch, type WatchKind } from './watch.ts';
