export { beginConversation } from './begin.ts';
export { closeTurn } from './close-turn.ts';
export {
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
export { type FileOrder, type Intake, openIntake, takeIn } from './intake/index.ts';
export { type Beside, followSend, sendsBeside } from './joined-sends.ts';
export { listeningMark, noteMark, noteTrouble } from './listening.ts';
export type {
  Choice,
  Content,
  Context,
  Expects,
  Inbound,
  MoneyText,
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
  type SendEnd,
  settleSend,
  threadOf,
  wakeOutbox,
} from './outbox.ts';
export {
  answerTo,
  type ConversationFacts,
  conversationOf,
  getConversation,
  lastConversationOf,
  type Progress,
  progressOf,
  repliesAfter,
  standingOf,
  type TimelineEntry,
  timeline,
} from './read.ts';
export { receive } from './receive.ts';
export { lockSaid, type Revision, revise, type Said } from './revise.ts';
export { say, sayInMany } from './say.ts';
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
export { keepFetchedFile, keepUpload, readUpload, refuseFile, uploadedSince } from './uploads.ts';
export { endWatch, ladderKey, ladderQueue, markOf, startWatch, type WatchKind } from './watch.ts';
