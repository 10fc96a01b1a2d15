import type { Command, ItemRef } from '#understanding';

/** A command in one line, for tables: "add kaos-polos{Warna=Hitam} x2 + tas-ransel". Only the best candidate is named. */
export function say(command: Command): string {
  switch (command.name) {
    case 'find':
    case 'recommend':
      return words(
        command.name,
        things(command.query),
        price(command.query),
        command.query.sort && `by ${command.query.sort}`,
      );
    case 'add':
      return words('add', command.items.map(({ item, quantity }) => words(thing(item), times(quantity))).join(' + '));
    case 'compare':
      return words('compare', command.items.map(thing).join(' + '));
    case 'replace':
      return words('replace', thing(command.from), '->', thing(command.to), times(command.quantity));
    case 'change_quantity':
      return words('change_quantity', thing(command.item), `${command.by > 0 ? '+' : ''}${command.by}`);
    case 'choose':
      return words(
        'choose',
        thing({ text: command.text, candidates: [], options: command.options, pointer: command.pointer }),
      );
    case 'give':
    case 'change':
      return words(command.name, command.field, command.value && `"${command.value}"`);
    default:
      return words(command.name, ...details(command));
  }
}

function details(command: Command): (string | undefined)[] {
  return [
    'item' in command && command.item ? thing(command.item) : undefined,
    'option' in command && command.option ? `?${command.option}` : undefined,
    'quantity' in command ? times(command.quantity) : undefined,
    'place' in command && command.place ? `@${command.place}` : undefined,
    'code' in command ? command.code : undefined,
    'number' in command && command.number ? `#${command.number.replace('#', '')}` : undefined,
    'about' in command ? command.about : undefined,
    'measures' in command ? command.measures.map(({ kind, value }) => `${kind}:${value}`).join(' ') : undefined,
  ];
}

function things(query: Pick<ItemRef, 'candidates' | 'options' | 'except' | 'text'>): string {
  return thing({ ...query });
}

function thing({ text, candidates, options, pointer, except }: ItemRef): string {
  const named = candidates[0]?.handle ?? (text && Object.keys(options).length === 0 ? `"${text}"` : '');
  const pointed = pointer
    ? `^${pointer.kind}${'index' in pointer ? pointer.index : ''}${'by' in pointer ? `:${pointer.by}` : ''}`
    : '';
  return words(named + optionText('', options), pointed, except ? optionText('not', except.options) : undefined);
}

function optionText(prefix: string, options: Record<string, string>): string {
  const pairs = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  return pairs.length > 0 ? `${prefix}{${pairs.join(',')}}` : '';
}

function price({ minPrice, maxPrice }: { minPrice?: number; maxPrice?: number }): string {
  return words(
    minPrice === undefined ? undefined : `>=${minPrice / 100}`,
    maxPrice === undefined ? undefined : `<=${maxPrice / 100}`,
  );
}

function times(quantity: number | undefined): string | undefined {
  return quantity === undefined ? undefined : `x${quantity}`;
}

function words(...parts: (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(' ');
}
