import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html, safe } from './html.ts';

it('escapes what is put in, but not pieces of pages', () => {
  const item = '<script>"&\'';
  expect(html`<p title="${item}">${[html`<b>${1}</b>`, 'x<y']}${null}${false}${undefined}</p>`.markup).toBe(
    '<p title="&lt;script&gt;&quot;&amp;&#39;"><b>1</b>x&lt;y</p>',
  );
  expect(html`${safe('<i>')}`.markup).toBe('<i>');
});

it('lets no text become markup or leave its attribute', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.markup)));
});
