import type { Shop } from '#commerce/shop';
import { themeOf } from '#platform/colour';
import { html } from './html.ts';

const ownColour = '#1d6b57';

/** The shop's colour as a style sheet of its own, so that pages need no inline style. */
export function themeSheet(shop: Shop): string {
  const { accent, onAccent, accentOnLight, accentOnDark } = themeOf(shop.settings.color ?? ownColour);
  return `:root{--accent:${accent};--on-accent:${onAccent};--accent-text:${accentOnLight}}
@media (prefers-color-scheme:dark){:root{--accent-text:${accentOnDark}}}
`;
}

/** The shop's first letter on its colour. */
export function iconImage(shop: Shop): string {
  const { accent, onAccent } = themeOf(shop.settings.color ?? ownColour);
  const letter = [...shop.settings.name][0]?.toUpperCase() ?? '';
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="18" fill="${accent}"/><text x="32" y="44" font-family="sans-serif" font-size="36" font-weight="700" text-anchor="middle" fill="${onAccent}">${letter}</text></svg>`
    .markup;
}
