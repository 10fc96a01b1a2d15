export { paymentProviders } from './all.ts';
export {
  allowTestPayments,
  isPaidOnDelivery,
  offeredPayments,
  type PaymentMethod,
  paymentCalled,
  paymentMethods,
  providerOf,
  runsHere,
  settingsOf,
} from './methods.ts';
export type {
  PageAnswer,
  PageDesk,
  PaymentEvent,
  PaymentPage,
  PaymentProvider,
  PaymentRequest,
  PaymentStart,
  PaymentState,
  WebhookRequest,
} from './provider.ts';
