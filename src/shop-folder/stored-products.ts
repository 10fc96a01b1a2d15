import { type ProductInput, productFields, type VariantInput, variantFields } from '#commerce/catalog';
import type { Db } from '#platform/db';

/** A product as the database has it, in the form in which a folder has it, with what only the database knows. */
export type StoredProduct = {
  id: string;
  input: ProductInput;
  variants: { id: string; input: VariantInput; active: boolean; stock: number }[];
};

/** Every product of the shop, drafts and archived ones too, in the order in which they were made. Two queries. */
export async function storedProducts(tx: Db, shopId: string): Promise<StoredProduct[]> {
  const products = await tx
    .selectFrom('products')
    .selectAll()
    .where('shop_id', '=', shopId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const variants = await tx
    .selectFrom('variants')
    .selectAll()
    .where('shop_id', '=', shopId)
    .orderBy('position')
    .execute();
  const byProduct = Map.groupBy(variants, (variant) => variant.product_id);
  return products.map((row) => {
    const names = row.options.map((option) => option.name);
    const stored = (byProduct.get(row.id) ?? []).map((variant) => ({
      id: variant.id,
      active: variant.active,
      stock: variant.stock,
      input: {
        ...variantFields(variant, names),
        barcode: variant.barcode,
        grams: variant.grams,
        source: variant.source,
      },
    }));
    return {
      id: row.id,
      variants: stored,
      input: {
        ...productFields(row),
        status: row.status,
        source: row.source,
        variants: stored.filter((variant) => variant.active).map((variant) => variant.input),
      },
    };
  });
}
