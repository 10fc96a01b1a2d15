import { describe, expect, it } from 'vitest';
import type { Cart, CartLine } from '#commerce/carts';
import { settingsSchema } from '#commerce/shop';
import type { Command, Understanding } from '#understanding';
import { product } from '../../../test/support/products.ts';
import { type DialogueState, emptyState } from '../state.ts';
import type { World } from '../world.ts';
import { decide } from './decide.ts';

const shirt = product('kaos', 'Kaos Polos', {
  type: 'Kaos',
  price: 75_00,
  options: { Warna: ['Hitam', 'Putih'], Ukuran: ['S', 'L'] },
});
const hat = product('topi', 'Topi Rimba', { type: 'Topi', price: 60_00 });
const bag = product('tas', 'Tas Ransel', { type: 'Tas', price: 210_00, options: { Warna: ['Hitam', 'Navy'] } });
const products = [shirt, hat, bag];

function world(known: Partial<World> = {}): World {
  const settings = settingsSchema.parse({ name: 'Uji', currency: 'IDR', promotions: [{ code: 'HEMAT', percent: 5 }] });
  const shop = { id: 'shop', slug: 'uji', settings, settingsVersion: 1, catalogVersion: 1 };
  const byHandle = new Map(products.map((one) => [one.handle, one]));
  return {
    catalog: { shop, products, byHandle, search: () => [] },
    flows: [],
    customer: { name: null, phone: null, email: null, preferences: {} },
    cart: cart(),
    hasOrders: false,
    said: '',
    now: new Date(0),
    ad: null,
    opening: null,
    ...known,
  };
}

function cart(lines: CartLine[] = [], checkout: Cart['checkout'] = { status: 'none' }): Cart {
  const amounts = { subtotal: 0, discount: 0, total: 0, promotions: [], coupon: null };
  return { id: 'cart', customerId: 'one', lines, currency: 'IDR', ...amounts, heldUntil: null, version: 1, checkout };
}

function line(handle: string, index: number, quantity = 1): CartLine {
  const found = products.find((one) => one.handle === handle);
  const variant = found?.variants[index];
  if (!found || !variant) throw new Error(`no variant ${handle} ${index}`);
  const { id: variantId, sku, options, price: unitPrice } = variant;
  return {
    variantId,
    productId: found.id,
    handle,
    sku,
    title: found.title,
    options,
    quantity,
    unitPrice,
    discount: 0,
    total: unitPrice * quantity,
    available: 5,
  };
}

function said(...commands: Command[]): Understanding {
  return { language: 'id', commands, confidence: 0.95, evidence: [], alternatives: [] };
}

function item(handle: string, options: Record<string, string> = {}) {
  return { text: handle, candidates: [{ handle, score: 1 }], options };
}

const state = (known: Partial<DialogueState> = {}): DialogueState => ({ ...emptyState('id'), ...known });
const dos = (decision: { steps: { do: string }[] }) => decision.steps.map((step) => step.do);

describe('adding', () => {
  it('puts in what is fully said and asks for one missing option of the rest', () => {
    const { steps } = decide(
      state(),
      said({ name: 'add', items: [{ item: item('topi'), quantity: 2 }, { item: item('kaos', { Warna: 'Hitam' }) }] }),
      world(),
    );
    expect(steps).toMatchObject([
      { do: 'add', items: [{ variantId: 'topi-0', quantity: 2 }] },
      { do: 'askOption', option: 'Ukuran', target: { handle: 'kaos', options: { Warna: 'Hitam' } } },
    ]);
  });

  it('keeps a second half-said item and the checkout for after the first', () => {
    const { steps, state: next } = decide(
      state(),
      said({ name: 'add', items: [{ item: item('kaos') }, { item: item('tas') }] }, { name: 'checkout' }),
      world(),
    );
    expect(steps.map((step) => step.do)).toEqual(['askOption']);
    expect(next.queue.map(({ name }) => name)).toEqual(['add', 'checkout']);
  });

  it('says when no variant has the values, and asks again for what can be had', () => {
    const { steps } = decide(
      state(),
      said({ name: 'add', items: [{ item: item('tas', { Warna: 'Merah' }) }] }),
      world(),
    );
    expect(steps).toMatchObject([
      { do: 'lack', what: { kind: 'variant' } },
      { do: 'askOption', option: 'Warna' },
    ]);
  });

  it('takes "oh, only one" after a change as the number there shall be', () => {
    const { steps } = decide(
      state({ lastCommands: ['add'] }),
      said({ name: 'add', items: [{ item: item('topi'), quantity: 1 }] }),
      world({ cart: cart([line('topi', 0, 3)]), said: 'eh topinya 1 aja' }),
    );
    expect(steps).toEqual([{ do: 'setQuantity', variantId: 'topi-0', quantity: 1 }]);
  });
});

describe('answering the open question', () => {
  const asked = state({
    pending: { kind: 'option', handle: 'kaos', option: 'Ukuran', values: ['S', 'L'] },
    task: { command: { name: 'add', items: [{ item: item('kaos', { Warna: 'Putih' }), quantity: 2 }] }, slot: 'item' },
    question: { text: 'ukuran?', field: 'option' },
  });

  it('completes the task with the value', () => {
    const { steps } = decide(asked, said({ name: 'choose', options: { Ukuran: 'L' }, text: 'L' }), world());
    expect(steps).toEqual([{ do: 'add', items: [{ variantId: 'kaos-3', quantity: 2 }] }]);
  });

  it('takes a number said beside the value as the quantity', () => {
    const commands: Command[] = [
      { name: 'choose', options: { Ukuran: 'S' }, text: 'S' },
      { name: 'quantity', quantity: 5 },
    ];
    expect(decide(asked, said(...commands), world()).steps).toEqual([
      { do: 'add', items: [{ variantId: 'kaos-2', quantity: 5 }] },
    ]);
  });

  it('is asked again once after a question in between, and left when the customer looks around', () => {
    const faq = decide(asked, said({ name: 'ask_faq', question: 'garansi?' }), world());
    expect(dos(faq)).toEqual(['tellFaq', 'askAgain']);
    const put = { ...asked, question: { text: 'ukuran?', field: 'option' as const, again: true } };
    const later = decide(put, said({ name: 'ask_faq', question: 'garansi?' }), world());
    expect(dos(later)).toEqual(['tellFaq']);
    expect(later.state.pending).toEqual(asked.pending);
    const query = { text: 'topi', candidates: [], types: ['Topi'], options: {} };
    const found = decide(asked, said({ name: 'find', query }), world());
    expect(dos(found)).toEqual(['find']);
    expect(found.state.pending).toBeNull();
  });

  it('holds the checkout back once, when there is nothing else to order', () => {
    const first = decide(asked, said({ name: 'checkout' }), world());
    expect(dos(first)).toEqual(['askAgain']);
    expect(first.state.queue).toEqual([{ name: 'checkout' }]);
    const full = decide(asked, said({ name: 'checkout' }), world({ cart: cart([line('topi', 0)]) }));
    expect(full.steps).toMatchObject([{ do: 'lack', what: { kind: 'unchosen', handle: 'kaos' } }, { do: 'checkout' }]);
  });

  it('leaves out what was refused, through a later yes', () => {
    const focus = { handle: 'tas', sku: null, title: 'Tas Ransel', options: {}, price: 210_00 };
    const except = { text: 'navy', options: { Warna: 'Navy' } };
    const refused = decide(state({ focus }), said({ name: 'choose', text: '', options: {}, except }), world());
    const wanted = decide(refused.state, said({ name: 'add', items: [{ item: item('tas') }] }), world());
    expect(wanted.steps).toMatchObject([{ do: 'add', items: [{ variantId: 'tas-0' }] }]);
  });
});

describe('what is risky', () => {
  it('is confirmed first', () => {
    const full = world({ cart: cart([line('topi', 0), line('tas', 0)]), hasOrders: true });
    expect(decide(state(), said({ name: 'empty_cart' }), full).steps).toMatchObject([
      { do: 'askConfirm', what: 'empty_cart' },
    ]);
    expect(decide(state(), said({ name: 'erase_me' }), full).steps).toMatchObject([
      { do: 'askConfirm', what: 'erase' },
    ]);
    expect(decide(state(), said({ name: 'cancel_order' }), full).steps).toMatchObject([
      { do: 'order', confirmed: false },
    ]);
  });

  it('is done on a yes, with the total that was shown', () => {
    const asked = state({ pending: { kind: 'confirm', what: 'order' }, agreedTotal: 9_000 });
    expect(decide(asked, said({ name: 'yes' }), world()).steps).toEqual([{ do: 'placeOrder', agreedTotal: 9_000 }]);
  });
});

describe('pointing', () => {
  const shown = state({
    shown: [shirt, hat, bag].map(({ handle, title, variants }) => ({
      handle,
      sku: null,
      title,
      options: {},
      price: variants[0]?.price ?? 0,
    })),
  });
  const point = (pointer: NonNullable<Extract<Command, { name: 'ask_price' }>['item']['pointer']>): Command => ({
    name: 'ask_price',
    item: { text: '', candidates: [], options: {}, pointer },
  });

  it.each([
    [{ kind: 'ordinal', index: 2 } as const, 'topi'],
    [{ kind: 'ordinal', index: -1 } as const, 'tas'],
    [{ kind: 'superlative', by: 'cheapest' } as const, 'topi'],
    [{ kind: 'superlative', by: 'dearest' } as const, 'tas'],
  ])('%o means %s', (pointer, handle) => {
    expect(decide(shown, said(point(pointer)), world()).steps).toMatchObject([
      { do: 'tellPrice', targets: [{ handle }] },
    ]);
  });

  it('says so when nothing is there to point at', () => {
    expect(decide(state(), said(point({ kind: 'this' })), world()).steps).toMatchObject([
      { do: 'lack', what: { kind: 'pointer' } },
    ]);
  });
});

describe('the cart', () => {
  it('swaps the line that can be what is wanted', () => {
    const full = world({ cart: cart([line('topi', 0), line('tas', 0)]) });
    const to = { text: 'navy', candidates: [], options: { Warna: 'Navy' } };
    const from = { text: '', candidates: [], options: {} };
    expect(decide(state(), said({ name: 'replace', from, to }), full).steps).toEqual([
      { do: 'replace', from: 'tas-0', to: 'tas-1', quantity: null },
    ]);
  });

  it('asks which line when several fit', () => {
    const full = world({ cart: cart([line('kaos', 0), line('kaos', 1)]) });
    expect(decide(state(), said({ name: 'remove', item: item('kaos') }), full).steps).toMatchObject([
      { do: 'askLine', variantIds: ['kaos-0', 'kaos-1'] },
    ]);
  });

  it('uses a code of the shop whatever else was understood', () => {
    expect(decide(state(), said({ name: 'restart' }), world({ said: 'pake hemat dong' })).steps).toEqual([
      { do: 'applyCoupon', code: 'HEMAT' },
    ]);
  });

  it('brings the checkout’s question up to date after a change', () => {
    const busy = world({ cart: cart([line('topi', 0)], { status: 'active' }) });
    expect(dos(decide(state(), said({ name: 'add', items: [{ item: item('topi') }] }), busy))).toEqual([
      'add',
      'checkout',
    ]);
  });
});

describe('what is not clear', () => {
  it('is asked when acting on it could be wrong', () => {
    const unsure = {
      ...said({ name: 'checkout' }),
      confidence: 0.3,
      alternatives: [{ name: 'pause_checkout' } as const],
    };
    expect(dos(decide(state(), unsure, world({ cart: cart([line('topi', 0)]) })))).toEqual(['askMeaning']);
  });

  it('is tried when it only shows something', () => {
    const unsure = {
      ...said({ name: 'ask_hours' }),
      confidence: 0.35,
      alternatives: [{ name: 'ask_stores' } as const],
    };
    expect(dos(decide(state(), unsure, world()))).toEqual(['tellHours']);
  });

  it('is said the first time, and known to be the second the next', () => {
    const nothing = { ...said({ name: 'unknown', text: 'xx' }), confidence: 0 };
    expect(decide(state(), nothing, world()).steps).toMatchObject([{ do: 'fail', again: false }]);
    expect(decide(state({ failures: 1 }), nothing, world()).steps).toMatchObject([{ do: 'fail', again: true }]);
  });

  it('keeps the language of the talk for a name or a word', () => {
    const english = { ...said({ name: 'give', field: 'name', value: 'Grace' } as const), language: 'en' };
    expect(decide(state(), english, world({ said: 'Grace' })).state.language).toBe('id');
  });
});
