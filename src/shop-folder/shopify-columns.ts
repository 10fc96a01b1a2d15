/**
 * The columns of Shopify's product CSV that mean something to us, each with the names under which Shopify has exported it
 * over the years; the first is the one we write. All other columns are carried along unread.
 * https://help.shopify.com/en/manual/products/import-export/using-csv
 */
export const shopifyColumns = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  body: ['Body (HTML)', 'Description', 'Body HTML'],
  vendor: ['Vendor'],
  category: ['Product Category', 'Standardized Product Type'],
  type: ['Type', 'Custom Product Type'],
  tags: ['Tags'],
  published: ['Published', 'Published on online store'],
  option1Name: ['Option1 Name'],
  option1Value: ['Option1 Value'],
  option2Name: ['Option2 Name'],
  option2Value: ['Option2 Value'],
  option3Name: ['Option3 Name'],
  option3Value: ['Option3 Value'],
  sku: ['Variant SKU', 'SKU'],
  grams: ['Variant Grams', 'Weight value (grams)'],
  tracker: ['Variant Inventory Tracker', 'Inventory tracker'],
  quantity: ['Variant Inventory Qty', 'Inventory quantity'],
  policy: ['Variant Inventory Policy', 'Continue selling when out of stock'],
  price: ['Variant Price', 'Price'],
  compareAt: ['Variant Compare At Price', 'Compare-at price', 'Compare At Price'],
  barcode: ['Variant Barcode', 'Barcode'],
  image: ['Image Src', 'Product image URL'],
  imagePosition: ['Image Position'],
  imageAlt: ['Image Alt Text'],
  variantImage: ['Variant Image', 'Variant image URL'],
  status: ['Status'],
} as const;

export type ShopifyColumn = keyof typeof shopifyColumns;

/** Columns that we only carry, but that belong to the variant of their row, not to the product. */
const ofVariant =
  /^(?:variant |cost per item|unit price |price \/|compare[- ]at price \/|charge tax|tax code|requires shipping|fulfillment service|weight unit)|\(variant\.metafields\./i;
const metafield = /^(.*?)\s*\(product\.metafields\.([^()]+)\)$/;

/** What the columns of a header are, by their place. */
export type Header = {
  names: string[];
  columns: Partial<Record<ShopifyColumn, number>>;
  /** Places of the carried columns. */
  ofProduct: number[];
  ofVariant: number[];
};

export function readHeader(names: string[]): Header {
  const lower = names.map((name) => name.toLowerCase());
  const columns: Partial<Record<ShopifyColumn, number>> = {};
  for (const [column, aliases] of Object.entries(shopifyColumns)) {
    const found = aliases.map((alias) => lower.indexOf(alias.toLowerCase())).find((place) => place >= 0);
    if (found !== undefined) columns[column as ShopifyColumn] = found;
  }
  const known = new Set(Object.values(columns));
  const carried = names.flatMap((name, place) => (known.has(place) || name === '' ? [] : [place]));
  const isOfVariant = (place: number) => ofVariant.test(names[place] ?? '');
  return {
    names,
    columns,
    ofProduct: carried.filter((place) => !isOfVariant(place)),
    ofVariant: carried.filter(isOfVariant),
  };
}

/** "Material" of "Material (product.metafields.custom.material)"; undefined for other columns. */
export function metafieldLabel(name: string): string | undefined {
  const match = metafield.exec(name);
  return match ? match[1] || match[2] : undefined;
}

/** The column under which an attribute is written that came from no column of a file. */
export function metafieldColumn(label: string): string {
  const key = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
  return `${label} (product.metafields.custom.${key})`;
}

/**
 * Attributes of the carried columns: each metafield under its label; a label that two metafields share is written out in full
 * for the second.
 */
export function attributesOf(source: Record<string, string>): {
  attributes: Record<string, string>;
  columns: Map<string, string>;
} {
  const attributes: Record<string, string> = {};
  const columns = new Map<string, string>();
  for (const [name, value] of Object.entries(source).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const label = metafieldLabel(name);
    if (label === undefined || value === '') continue;
    const free = label in attributes ? name : label;
    attributes[free] = value;
    columns.set(free, name);
  }
  return { attributes, columns };
}
