import { resolve } from 'node:path';
import type { Config } from '#platform/config';
import type { ExportReport, ImportReport } from '#shop-folder';
import { perform } from './operations.ts';

/** Paths are made absolute: a running shop has another working folder. */
export async function importInto(config: Config, folder: string): Promise<void> {
  const report = (await perform(config, 'import', { folder: resolve(folder) }, 'Importing')) as ImportReport;
  console.log(`${report.shop.settings.name}: ${changesOf(report)}.`);
}

export async function exportTo(config: Config, folder: string, shop: string | undefined): Promise<void> {
  const args = { folder: resolve(folder), ...(shop && { shop }) };
  const { dir, written } = (await perform(config, 'export', args, 'Exporting')) as ExportReport;
  console.log(written.length === 0 ? `${dir} says all of it already.` : `Wrote to ${dir}: ${written.join(', ')}.`);
}

function changesOf({ created, settings, products, faq, files }: ImportReport): string {
  const changes: [number, string][] = [
    [products.added, 'products added'],
    [products.changed, 'changed'],
    [products.archived, 'archived'],
    [products.restocked, 'stock levels set'],
    [faq.written, 'answers written'],
    [faq.deleted, 'answers deleted'],
    [files.written, 'files written'],
    [files.deleted, 'files deleted'],
  ];
  const counted = changes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const parts = [...(created ? ['opened'] : settings ? ['settings changed'] : []), ...counted];
  return parts.join(', ') || 'nothing had changed';
}
