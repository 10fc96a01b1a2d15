import type { FaqEntry, Product, Variant } from '#commerce/catalog';
import { isAvailable } from '#commerce/catalog';
import { toDecimal } from '#platform/money';
import { addressOf, imageAddress, productPath, titleOf, type Visit } from './visit.ts';

/** Pages in schema.org's words, for search engines and assistants. */
export function organizationData(visit: Visit): object {
  const { name, contact, stores, description } = visit.shop.settings;
  const url = addressOf(visit, visit.shop.settings.languages[0] ?? 'en', '/');
  return {
    '@type': stores.length > 0 ? 'Store' : 'OnlineStore',
    name,
    url,
    description,
    telephone: contact?.phone,
    email: contact?.email,
    address: stores[0]?.address ?? contact?.address,
    ...(stores[0]?.latitude !== undefined && {
      geo: { '@type': 'GeoCoordinates', latitude: stores[0].latitude, longitude: stores[0].longitude },
    }),
  };
}

export function productData(visit: Visit, product: Product): object {
  const url = addressOf(visit, visit.language, productPath(product));
  return {
    '@type': 'Product',
    name: titleOf(product, visit.language),
    url,
    description: product.bodyText.slice(0, 5_000) || undefined,
    image: product.images.map((image) => new URL(imageAddress(visit, image.src), visit.origin).href),
    category: product.type || undefined,
    ...(product.vendor && { brand: { '@type': 'Brand', name: product.vendor } }),
    ...(product.variants.length === 1 && product.variants[0]?.sku && { sku: product.variants[0].sku }),
    offers: product.variants.map((variant) => offerOf(visit, variant, url)),
  };
}

function offerOf(visit: Visit, variant: Variant, url: string): object {
  const { currency, name } = visit.shop.settings;
  const place = new URL(url);
  if (variant.sku) place.searchParams.set('sku', variant.sku);
  return {
    '@type': 'Offer',
    price: toDecimal({ amount: variant.price, currency }),
    priceCurrency: currency,
    availability: `https://schema.org/${isAvailable(variant) ? 'InStock' : 'OutOfStock'}`,
    url: place.href,
    sku: variant.sku ?? undefined,
    seller: { '@type': 'Organization', name },
  };
}

/** The way from home to here: names with paths. */
export function breadcrumbData(visit: Visit, trail: { name: string; path: string }[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(visit, visit.language, path),
    })),
  };
}

export function faqData(entries: FaqEntry[]): object {
  return {
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
