import { paymentProviders } from '#commerce/payments';
import type { ShopSettings } from '#commerce/shop';
import type { Place, Problem } from './problem.ts';
import type { FolderProduct } from './read-products.ts';
import type { Path } from './read-yaml.ts';

type PlaceOf = (path: Path) => Place;

/**
 * What shop.yaml names and must be there: products, payment providers with their settings, pictures; and what may stand
 * once only. `products` undefined: the folder has none, so handles cannot be checked.
 */
export function settingsLinks(
  settings: ShopSettings,
  placeOf: PlaceOf,
  handles: Set<string> | undefined,
  images: Set<string>,
): Problem[] {
  const at = (path: Path, reason: string) => ({ place: placeOf(path), reason });
  const unknown = (handle: string) => handles !== undefined && !handles.has(handle);
  return [
    ...settings.featured.flatMap((handle, place) =>
      unknown(handle) ? [at(['featured', place], `featured: there is no product "${handle}"`)] : [],
    ),
    ...settings.promotions.flatMap((promotion, place) => [
      ...(promotion.products ?? []).flatMap((handle, which) =>
        unknown(handle)
          ? [at(['promotions', place, 'products', which], `promotions: there is no product "${handle}"`)]
          : [],
      ),
      ...(promotion.starts && promotion.ends && promotion.ends <= promotion.starts
        ? [at(['promotions', place, 'ends'], `promotions: ends on ${promotion.ends}, before it starts`)]
        : []),
    ]),
    ...twice(settings.shipping.map((method) => method.id)).map(({ value, place }) =>
      at(['shipping', place, 'id'], `shipping: "${value}" stands twice`),
    ),
    ...twice(settings.promotions.map((promotion) => promotion.code?.toUpperCase())).map(({ value, place }) =>
      at(['promotions', place, 'code'], `promotions: the code ${value} stands twice`),
    ),
    ...paymentProblems(settings, at),
    ...(settings.logo !== undefined && isLocal(settings.logo) && !images.has(settings.logo)
      ? [at(['logo'], `logo: there is no file "${settings.logo}" in the folder`)]
      : []),
  ];
}

/** The flows that shop.yaml opens for whoever comes by a link or an advertisement. */
export function referralLinks({ referrals }: ShopSettings, placeOf: PlaceOf, flows: string[]): Problem[] {
  const known = flows.length > 0 ? `known are ${flows.join(', ')}` : 'the folder has none';
  return referrals.flatMap(({ flow }, place) =>
    flow === undefined || flows.includes(flow)
      ? []
      : [
          {
            place: placeOf(['referrals', place, 'flow']),
            reason: `referrals: there is no flow "${flow}" in flows/; ${known}`,
          },
        ],
  );
}

function twice(values: (string | undefined)[]): { value: string; place: number }[] {
  return values.flatMap((value, place) =>
    value !== undefined && values.indexOf(value) < place ? [{ value, place }] : [],
  );
}

function paymentProblems(settings: ShopSettings, at: (path: Path, reason: string) => Problem): Problem[] {
  const all: Record<string, unknown> = settings;
  return settings.payments.flatMap((id, place) => {
    const provider = paymentProviders.find((candidate) => candidate.id === id);
    if (!provider) {
      const known = paymentProviders.map((candidate) => candidate.id).join(', ');
      return [at(['payments', place], `payments: there is no provider "${id}"; known are ${known}`)];
    }
    if (provider.settings.safeParse(all[id] ?? {}).success) return [];
    return [at(['payments', place], `payments: "${id}" needs its settings under the key ${id}:`)];
  });
}

/** Pictures that products name by a path must be in the folder. */
export function imageLinks(file: string, products: FolderProduct[], images: Set<string>): Problem[] {
  return products.flatMap(({ input, line, lines }) => {
    const named = [
      ...input.images.map((image) => ({ src: image.src, line })),
      ...input.variants.map((variant, at) => ({ src: variant.image ?? '', line: lines[at] ?? line })),
    ];
    return named
      .filter(({ src }) => src !== '' && isLocal(src) && !images.has(src))
      .map(({ src, line: at }) => ({ place: { file, line: at }, reason: imageReason(src, images) }));
  });
}

function imageReason(src: string, images: Set<string>): string {
  const near = [...images].find((path) => path.endsWith(`/${src}`) || path.toLowerCase() === src.toLowerCase());
  const hint = near ? `did you mean "${near}"?` : 'put it into images/, or give its https:// address';
  return `there is no picture "${src}" in the folder; ${hint}`;
}

/** A path in the folder, as opposed to an address on the web. */
function isLocal(src: string): boolean {
  return !/^https?:\/\//i.test(src);
}
