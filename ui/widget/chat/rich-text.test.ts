import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { piecesOf, safeUrl } from './rich-text.tsx';

const links = (text: string) => piecesOf(text).flatMap(({ href }) => href ?? []);

test.each([
  ['lihat https://shop.example/a?b=1, ya', ['https://shop.example/a?b=1']],
  ['(http://a.example/x).', ['http://a.example/x']],
  ['javascript:alert(1) data:text/html,x ftp://a.example', []],
  ['https://', []],
  ['satu https://a.example dua https://b.example!', ['https://a.example', 'https://b.example']],
])('%s', (text, found) => {
  expect(links(text)).toEqual(found);
});

it('loses nothing of the text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom('https://x.example/?a=1', 'http://', 'https://ж.example'),
          fc.constant(' https://x.example/). '),
        ),
      ),
      (parts) => {
        const text = parts.join('');
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});

test.each([
  ['/products/helm', 'https://shop.example/products/helm'],
  ['https://cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
  ['javascript:alert(1)', undefined],
  [' JaVaScRiPt:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  [undefined, undefined],
])('as an address, %s is %s', (url, address) => {
  expect(safeUrl(url, 'https://shop.example')).toBe(address);
});
