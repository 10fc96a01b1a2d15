import type { Context } from '../../src/channels/web/protocol.ts';

/** The product this page is about: named by the script tag, else by the page. */
export function productOnPage(script: HTMLScriptElement): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="warung:product"]');
  return script.dataset.product || meta?.content || undefined;
}

/** Where the visitor is and came from, for the first message's context. */
export function contextOf(product: string | undefined): Context {
  const parameters = new URLSearchParams(location.search);
  const source = parameters.get('utm_source') ?? parameters.get('ref');
  const campaign = parameters.get('utm_campaign') ?? undefined;
  return {
    url: location.href.slice(0, 1_000),
    ...(product ? { productHandle: product } : {}),
    ...(source ? { referral: { source: source.slice(0, 100), ref: campaign?.slice(0, 100) } } : {}),
  };
}

/** The first of the visitor's languages that the shop speaks, else the shop's own. */
export function languageOf(wanted: readonly string[], spoken: readonly string[]): string {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    // "in" is what old Androids call Indonesian
    const code = language === 'in' ? 'id' : language;
    if (spoken.includes(code)) return code;
  }
  return spoken[0] ?? 'en';
}
