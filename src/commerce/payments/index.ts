export type {
  PaymentEvent,
  PaymentProvider,
  PaymentRequest,
  PaymentStart,
  PaymentState,
  WebhookRequest,
} from './provider.ts';
