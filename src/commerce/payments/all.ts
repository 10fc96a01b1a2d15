import { bankTransfer } from './bank-transfer/bank-transfer.ts';
import { cod } from './cod/cod.ts';
import type { PaymentProvider } from './provider.ts';
import { testCard } from './test-card/test-card.ts';

/** Every payment provider there is, in the order in which they are offered when a shop does not say. */
export const paymentProviders: PaymentProvider[] = [cod, bankTransfer, testCard];
