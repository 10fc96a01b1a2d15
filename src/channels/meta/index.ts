export { callGraph, type GraphAnswer, type GraphError, outcomeOfError } from './graph.ts';
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
export { type MetaSettings, metaSettings, metaSettingsOf } from './settings.ts';
export { graphRefusal, openGraph, type SimulatedGraph } from './simulated-graph.ts';
export { verifyMeta } from './verify.ts';
