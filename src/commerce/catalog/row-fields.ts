import type { Selectable } from 'kysely';
import type { Schema } from '#platform/db';

type ProductRow = Selectable<Schema['products']>;
type VariantRow = Selectable<Schema['variants']>;

type ProductColumn =
  | 'handle'
  | 'title'
  | 'body_html'
  | 'vendor'
  | 'type'
  | 'category'
  | 'tags'
  | 'options'
  | 'images'
  | 'attributes'
  | 'translations';

/** What everybody who reads a product takes over from its row. */
export function productFields(row: Pick<ProductRow, ProductColumn>) {
  const { handle, title, vendor, type, category, tags, options, images, attributes, translations } = row;
  return {
    handle,
    title,
    bodyHtml: row.body_html,
    vendor,
    type,
    category,
    tags,
    options,
    images,
    attributes,
    translations,
  };
}

/** The same of a variant; `names`: of its product's options. */
export function variantFields(
  row: Pick<VariantRow, 'sku' | 'option_values' | 'price' | 'compare_at' | 'tracked' | 'oversell' | 'image'>,
  names: string[],
) {
  const { sku, price, tracked, oversell, image } = row;
  const options = Object.fromEntries(names.map((name, at) => [name, row.option_values[at] ?? '']));
  return { sku, options, price, compareAt: row.compare_at, tracked, oversell, image };
}
