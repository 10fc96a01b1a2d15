import { expect, it } from 'vitest';
import { partsOf, tableOf } from './shop-files.ts';

it('knows a table by its header, whatever the file is called', () => {
  expect(tableOf('Handle,Title,Vendor\nhelm,Helm,x')).toBe('products.csv');
  expect(tableOf('\ufeff"Title";"URL handle"\r\n')).toBe('products.csv');
  expect(tableOf('question,answer,language\n')).toBe('faq.csv');
  expect(tableOf('name,phone\n')).toBeNull();
  expect(tableOf('')).toBeNull();
});

it('finds the place of each file, and names those that are no part of a shop', async () => {
  const files = [
    new File(['Handle,Title\n'], 'products_export_1.csv'),
    new File(['x'], 'helm.png', { type: 'image/png' }),
    new File(['x'], 'notes.docx'),
    new File(['name: Kedai\n'], 'shop.yaml'),
  ].map((file) => Object.assign(file, { webkitRelativePath: '' }));
  const { parts, others } = await partsOf(files);
  expect(parts.map(({ path }) => path)).toEqual(['products.csv', 'images/helm.png', 'shop.yaml']);
  expect(others).toEqual(['notes.docx']);
});
