import { describe, expect, it } from 'vitest';
import { type FlowProduct, fitsProduct, wantedOptions } from './index.ts';

const phone: FlowProduct = {
  handle: 'x2',
  type: 'Phones',
  tags: ['new', 'Small'],
  options: [
    { name: 'Colour', values: ['Red', 'Blue'] },
    { name: 'Storage', values: ['128 GB', '256 GB'] },
  ],
  attributes: { Battery: '5000 mAh', Screen: '6,5 inch', Material: 'glass, aluminium' },
  variants: [
    { price: 100, options: { Colour: 'Red', Storage: '128 GB' } },
    { price: 150, options: { Colour: 'Blue', Storage: '256 GB' } },
  ],
};

describe('what fits', () => {
  it.each([
    ['nothing asked', [], true],
    ['a type in any case', [{ types: ['phones'] }], true],
    ['another type', [{ types: ['Audio'] }], false],
    ['one of several tags', [{ tags: ['old', 'small'] }], true],
    ['a handle', [{ products: ['x2'] }], true],
    ['an option', [{ options: { colour: ['red'] } }], true],
    ['a value it has not', [{ options: { Colour: ['Green'] } }], false],
    ['a number in an attribute', [{ attributes: { Battery: { from: 5000 } } }], true],
    ['too large a number', [{ attributes: { Battery: { from: 5001 } } }], false],
    ['a decimal comma', [{ attributes: { Screen: { to: 6.5 } } }], true],
    ['words of an attribute', [{ attributes: { material: ['Aluminium'] } }], true],
    ['part of a word', [{ attributes: { Material: ['alu'] } }], false],
    ['no such attribute', [{ attributes: { Camera: { from: 1 } } }], false],
    ['a price', [{ price: { to: 100 } }], true],
    ['all of one variant', [{ options: { Colour: ['Red'] } }, { price: { to: 100 } }], true],
    ['two variants together are none', [{ options: { Colour: ['Blue'] } }, { price: { to: 100 } }], false],
  ])('%s', (_, fits, expected) => {
    expect(fitsProduct(phone, fits)).toBe(expected);
  });

  it('settles the options that leave one value', () => {
    expect(wantedOptions(phone, [{ options: { colour: ['blue'], Storage: ['128 GB', '256 GB'] } }])).toEqual({
      Colour: 'Blue',
    });
  });
});
