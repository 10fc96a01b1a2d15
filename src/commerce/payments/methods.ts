import type { Shop } from '#commerce/shop';
import { AppError } from '#platform/errors';
import { paymentProviders } from './all.ts';
import type { PaymentProvider } from './provider.ts';

/** A way to pay as a customer chooses it. */
export type PaymentMethod = { id: string; label: string };

/**
 * Whether providers that move no real money may run. A property of the process, like its log level: it is off until
 * app.ts says that this is no production, or that the owner asked for it; it is never turned off again.
 */
let testPaymentsAllowed = false;

export function allowTestPayments(): void {
  testPaymentsAllowed = true;
}

export function runsHere(provider: PaymentProvider): boolean {
  return provider.production || testPaymentsAllowed;
}

/** @throws AppError `misconfigured` for a provider that does not exist or may not run here */
export function providerOf(id: string): PaymentProvider {
  const provider = paymentProviders.find((candidate) => candidate.id === id);
  if (!provider) throw new AppError('misconfigured', `There is no payment provider "${id}"`, { path: 'payments' });
  if (runsHere(provider)) return provider;
  const remedy = 'set WARUNG_ALLOW_TEST_PAYMENTS=1 to use it all the same';
  throw new AppError('misconfigured', `Payment provider "${id}" moves no real money: ${remedy}`, { path: 'payments' });
}

/** Ids of the ways to pay of a shop; one that does not say offers what needs neither settings nor money beforehand. */
export function offeredPayments(shop: Pick<Shop, 'settings'>): string[] {
  const { payments } = shop.settings;
  if (payments.length > 0) return payments;
  return paymentProviders.filter((provider) => provider.confirmsAtOnce).map((provider) => provider.id);
}

/** Whether money comes with the goods, so that nothing is to be paid before. */
export function isPaidOnDelivery(id: string): boolean {
  return paymentProviders.some((provider) => provider.id === id && provider.confirmsAtOnce);
}

/** The ways to pay that this shop offers for such a total (minor units), in the shop's order; named in `language`. */
export function paymentMethods(shop: Shop, total: number, language = 'en'): PaymentMethod[] {
  return offeredPayments(shop).flatMap((id) => {
    const provider = paymentProviders.find((candidate) => candidate.id === id);
    if (!provider || !runsHere(provider)) return [];
    const settings = settingsOf(shop, provider);
    if (!settings.success || provider.accepts?.(total, shop.settings.currency, settings.data) === false) return [];
    return [{ id, label: provider.label[language] ?? provider.label.en }];
  });
}

/** The one way to pay among `ids` that a text calls by another of its names: "наложенным", "in cash"; undefined when unclear. */
export function paymentCalled(text: string, ids: string[]): string | undefined {
  const called = paymentProviders.filter((provider) => ids.includes(provider.id) && provider.called?.test(text));
  return called.length === 1 ? called[0]?.id : undefined;
}

/** The provider's part of the shop's settings, checked by the provider's own schema. */
export function settingsOf(shop: Shop, provider: PaymentProvider) {
  const all: Record<string, unknown> = shop.settings;
  return provider.settings.safeParse(all[provider.id] ?? {});
}
