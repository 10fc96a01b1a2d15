export { callGraph, outcomeOfError } from './graph.ts';
export {
  checkMessaging,
  fetchAttachment,
  type MessagingPlace,
  type MessagingSimulator,
  messagingSettings,
  openMessaging,
  parseMessaging,
  renderMessaging,
  sendMessage,
  staffHours,
} from './messaging/index.ts';
export { isSecretWrong, proofOf } from './proof.ts';
export { metaSettings } from './settings.ts';
export { graphRefusal, openGraph } from './simulated-graph.ts';
export { verifyMeta } from './verify.ts';
