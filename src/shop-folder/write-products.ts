import type { ProductInput, VariantInput } from '#commerce/catalog';
import { toDecimal } from '#platform/money';
import { isOnlyCarried, trackerKey } from './read-products.ts';
import { attributesOf, metafieldColumn, type ShopifyColumn, shopifyColumns } from './shopify-columns.ts';
import { csvText } from './write-csv.ts';

/** A product with what is on hand of each variant. */
export type ExportedProduct = { input: ProductInput; stock: number[] };

type Cells = Partial<Record<ShopifyColumn, string>>;

/** Shopify's product CSV: one row a variant, further rows for further pictures, carried columns at the end. */
export function productsCsv(products: ExportedProduct[], currency: string): string {
  const own = Object.keys(shopifyColumns) as ShopifyColumn[];
  const inputs = products.map((product) => product.input);
  const ofProduct = names(inputs.flatMap((input) => [...productColumns(input).keys()]));
  const ofVariant = names(
    inputs.flatMap((input) => input.variants.flatMap((one) => Object.keys(one.source ?? {}))),
  ).filter(isOnlyCarried);
  const header = [...own.map((column) => shopifyColumns[column][0]), ...ofProduct, ...ofVariant];
  const rows = products.flatMap((product) => {
    const carried = productColumns(product.input);
    return rowsOf(product, currency).map(({ cells, variant }, at) => [
      ...own.map((column) => cells[column] ?? ''),
      ...ofProduct.map((name) => (at === 0 ? (carried.get(name) ?? '') : '')),
      ...ofVariant.map((name) => variant?.source?.[name] ?? ''),
    ]);
  });
  return csvText([header, ...rows]);
}

function names(all: string[]): string[] {
  return [...new Set(all)].toSorted();
}

/** The carried columns of a product and its attributes, each under the column that it came from. */
function productColumns({ source = {}, attributes }: ProductInput): Map<string, string> {
  const { columns } = attributesOf(source);
  const carried = Object.entries(source).filter(([name]) => isOnlyCarried(name));
  return new Map([
    ...carried,
    ...Object.entries(attributes).map(([name, value]) => [columns.get(name) ?? metafieldColumn(name), value] as const),
  ]);
}

function rowsOf(product: ExportedProduct, currency: string): { cells: Cells; variant?: VariantInput }[] {
  const { input, stock } = product;
  const count = Math.max(input.variants.length, input.images.length);
  return Array.from({ length: count }, (_, at) => {
    const variant = input.variants[at];
    const image = input.images[at];
    const cells: Cells = {
      handle: input.handle,
      ...(at === 0 ? productCells(input) : {}),
      ...(variant ? variantCells(input, variant, stock[at] ?? 0, currency) : {}),
      ...(image ? { image: image.src, imagePosition: String(at + 1), imageAlt: image.alt } : {}),
    };
    return { cells, variant };
  });
}

function productCells(input: ProductInput): Cells {
  const [first, second, third] = input.options.map((option) => option.name);
  const hidden = input.status === 'draft' && input.source?.Published === 'FALSE' && input.source.Status !== 'draft';
  return {
    title: input.title,
    body: input.bodyHtml,
    vendor: input.vendor,
    category: input.category,
    type: input.type,
    tags: input.tags.join(', '),
    published: hidden ? 'FALSE' : 'TRUE',
    option1Name: first ?? 'Title',
    option2Name: second,
    option3Name: third,
    status: hidden ? 'active' : input.status,
  };
}

function variantCells(input: ProductInput, variant: VariantInput, stock: number, currency: string): Cells {
  const [first, second, third] = input.options.map((option) => variant.options[option.name]);
  return {
    option1Value: first ?? 'Default Title',
    option2Value: second,
    option3Value: third,
    sku: variant.sku ?? '',
    grams: variant.grams === null ? '' : String(variant.grams),
    tracker: variant.tracked ? (variant.source?.[trackerKey] ?? 'shopify') : '',
    quantity: String(stock),
    policy: variant.oversell ? 'continue' : 'deny',
    price: toDecimal({ amount: variant.price, currency }),
    compareAt: variant.compareAt === null ? '' : toDecimal({ amount: variant.compareAt, currency }),
    barcode: variant.barcode ?? '',
    variantImage: variant.image ?? '',
  };
}

/** translations/xx.csv by language: only products that have one. */
export function translationsCsv(products: ProductInput[]): Map<string, string> {
  const languages = names(products.flatMap((product) => Object.keys(product.translations)));
  return new Map(
    languages.map((language) => {
      const rows = products.flatMap(({ handle, translations }) => {
        const translation = translations[language];
        return translation ? [[handle, translation.title ?? '', translation.body ?? '']] : [];
      });
      return [`translations/${language}.csv`, csvText([['handle', 'title', 'body'], ...rows])];
    }),
  );
}
