import { expect, it } from 'vitest';
import type { World } from '../world.ts';
import { addressMended } from './address-mended.ts';

function ordering(line: string, said: string, city?: string): World {
  const checkout = { status: 'active', address: { line, ...(city ? { city } : {}) } };
  return { said, cart: { checkout } } as unknown as World;
}

it.each([
  ['Тверская 12 кв 7', 'не кв 7 а кв 17', 'Тверская 12 кв 17'],
  ['Rua Harmonia 45 casa 2', 'é casa 3, errei', 'Rua Harmonia 45 casa 3'],
  ['Rua dos Guajajaras 50 apto 301', 'o apartamento é 302 na verdade', 'Rua dos Guajajaras 50 apto 302'],
  ['Jl. Setiabudi no 45', 'eh nomor rumahnya 54 bukan 45', 'Jl. Setiabudi no 54'],
  ['Jl. Veteran no 3 RT 02', 'maaf rt nya 04', 'Jl. Veteran no 3 RT 04'],
  ['8 Castle Road', 'its 18 castle road actually', '18 Castle Road'],
])('%s: %s', (line, said, mended) => {
  expect(addressMended(ordering(line, said), [])).toEqual([{ name: 'give', field: 'address', value: mended }]);
});

it('keeps what stands beside the line', () => {
  expect(addressMended(ordering('12 Elm Grove', 'not 12 but 21', 'Bath'), [])).toEqual([
    { name: 'give', field: 'address', value: '21 Elm Grove, Bath' },
  ]);
});

it.each(['make it 3', 'how much is flat rate?', '0812 3344 5566', 'two of the 45 cm ones'])(
  'leaves alone: %s',
  (said) => {
    expect(addressMended(ordering('Rua Harmonia 45 casa 2', said), [])).toBeNull();
  },
);
