import type { Command, ItemRef } from '#understanding';

const mostOfOne = 999;

/**
 * Buttons of our own pages say exactly what they mean: their choices are not looked up, they carry the wish itself.
 * "page:add/helm-anak?Ukuran=S", "page:set/3/helm-anak?Ukuran=S", "page:remove/…", "page:look/helm-anak", "page:checkout", "page:flow/gift".
 * Nothing more can be wished for with them than with words.
 */
export function pageChoice(id: string): Command | undefined {
  const match = /^page:([a-z]+)(?:\/(.+))?$/s.exec(id);
  const [, wish, rest = ''] = match ?? [];
  switch (wish) {
    case 'checkout':
      return { name: 'checkout' };
    case 'add':
      return rest ? { name: 'add', items: [{ item: itemOf(rest) }] } : undefined;
    case 'remove':
      return rest ? { name: 'remove', item: itemOf(rest) } : undefined;
    case 'look':
      return rest ? { name: 'find', query: { ...itemOf(rest), types: [] } } : undefined;
    case 'flow':
      return rest ? { name: 'start_flow', flow: rest } : undefined;
    case 'set':
      return setQuantity(rest);
    default:
      return undefined;
  }
}

function setQuantity(rest: string): Command | undefined {
  const [, count = '', place = ''] = /^(\d{1,3})\/(.+)$/s.exec(rest) ?? [];
  const quantity = Number(count);
  if (!place || quantity < 1 || quantity > mostOfOne) return undefined;
  return { name: 'set_quantity', item: itemOf(place), quantity };
}

/** "helm-anak?Ukuran=S&Warna=Biru" */
function itemOf(place: string): ItemRef {
  const at = place.indexOf('?');
  const handle = at < 0 ? place : place.slice(0, at);
  const options = Object.fromEntries(new URLSearchParams(at < 0 ? '' : place.slice(at + 1)));
  return { text: handle.replaceAll('-', ' '), candidates: [{ handle, score: 1 }], options };
}
