/** A file of this device with its place in a shop's folder. */
export type Part = { path: string; file: File };

const known =
  /^(shop\.yaml|products\.csv|faq\.csv|faq(\.[a-z]{2})?\.md|translations\/.+\.csv|flows\/.+\.ya?ml|images\/.+)$/;

/**
 * Finds the place of each chosen file: of a folder by its path in it, of a single table by what stands in its first line, so that
 * "products_export_1.csv" is known for what it is.
 */
export async function partsOf(files: File[]): Promise<{ parts: Part[]; others: string[] }> {
  const found = await Promise.all(files.map(async (file) => ({ path: await placeOf(file), file })));
  return {
    parts: found.filter((part): part is Part => part.path !== null),
    others: found.filter(({ path }) => path === null).map(({ file }) => file.name),
  };
}

async function placeOf(file: File): Promise<string | null> {
  const inFolder = file.webkitRelativePath.split('/').slice(1).join('/');
  if (inFolder) return known.test(inFolder) ? inFolder : null;
  if (known.test(file.name)) return file.name;
  if (/^image\//.test(file.type)) return `images/${file.name}`;
  return /\.csv$/i.test(file.name) ? tableOf(await file.slice(0, 2_000).text()) : null;
}

/** Which table it is by its header; null: neither. */
export function tableOf(text: string): string | null {
  const [header = ''] = text.replace(/^\ufeff/, '').split(/[\r\n]/);
  const columns = header.split(/[,;\t]/).map((column) => column.replace(/"/g, '').trim().toLowerCase());
  if (columns.includes('question')) return 'faq.csv';
  return columns.some((column) => ['handle', 'url handle', 'title'].includes(column)) ? 'products.csv' : null;
}
