export { checkMessaging, type MessagingPlace } from './check.ts';
export { parseMessaging } from './parse.ts';
export { renderMessaging, staffHours } from './render.ts';
export { fetchAttachment, sendMessage } from './send.ts';
export { messagingSettings } from './settings.ts';
export { type MessagingSimulator, openMessaging } from './simulator.ts';
