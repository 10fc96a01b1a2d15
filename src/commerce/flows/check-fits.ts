import { fold } from '#understanding/text';
import type { FitsDocument, FlowDocument, FlowProblem } from './document.ts';
import type { FlowProduct } from './fits.ts';
import { nearest } from './nearest.ts';

type Path = (string | number)[];

/** Types, tags, options, attributes, products that a flow names and the shop does not have. */
export function unknownFits(document: FlowDocument, products: FlowProduct[]): FlowProblem[] {
  const known = namesOf(products);
  const browse = [document.start.browse ?? []].flat();
  return [
    ...unknown(browse, known.types, ['start', 'browse'], 'type'),
    ...fitsOf(document).flatMap(({ path, fits }) => problemsOf(fits, path, known)),
  ];
}

function fitsOf({ steps }: FlowDocument): { path: Path; fits: FitsDocument }[] {
  return steps.flatMap(({ choices = [], recommend }, at) => [
    ...choices.flatMap(({ fits }, which) => (fits ? [{ path: ['steps', at, 'choices', which, 'fits'], fits }] : [])),
    ...(recommend?.fits ? [{ path: ['steps', at, 'recommend', 'fits'], fits: recommend.fits }] : []),
  ]);
}

type Names = {
  handles: string[];
  types: string[];
  tags: string[];
  options: Map<string, string[]>;
  attributes: Map<string, string[]>;
};

function namesOf(products: FlowProduct[]): Names {
  const distinct = (names: string[]) => [...new Set(names)].filter(Boolean);
  const valuesBy = (pairs: [string, string][]) => {
    const values = new Map<string, string[]>();
    for (const [name, value] of pairs) values.set(name, distinct([...(values.get(name) ?? []), value]));
    return values;
  };
  return {
    handles: products.map(({ handle }) => handle),
    types: distinct(products.map(({ type }) => type)),
    tags: distinct(products.flatMap(({ tags }) => tags)),
    options: valuesBy(
      products.flatMap(({ options }) =>
        options.flatMap(({ name, values }) => values.map((value) => [name, value] as [string, string])),
      ),
    ),
    attributes: valuesBy(products.flatMap(({ attributes }) => Object.entries(attributes))),
  };
}

function problemsOf({ product, type, tag, option = {}, attribute = {} }: FitsDocument, path: Path, known: Names) {
  return [
    ...unknown([product ?? []].flat(), known.handles, [...path, 'product'], 'product'),
    ...unknown([type ?? []].flat(), known.types, [...path, 'type'], 'type'),
    ...unknown([tag ?? []].flat(), known.tags, [...path, 'tag'], 'tag'),
    ...Object.entries(option).flatMap(([name, values]) => {
      const own = valuesUnder(known.options, name);
      if (!own) return unknown([name], [...known.options.keys()], [...path, 'option', name], 'option');
      return unknown([values].flat(), own, [...path, 'option', name], `value of ${name}`);
    }),
    ...Object.keys(attribute).flatMap((name) =>
      valuesUnder(known.attributes, name)
        ? []
        : unknown([name], [...known.attributes.keys()], [...path, 'attribute', name], 'attribute'),
    ),
  ];
}

function valuesUnder(values: Map<string, string[]>, name: string): string[] | undefined {
  return [...values].find(([key]) => fold(key) === fold(name))?.[1];
}

function unknown(names: string[], known: string[], path: Path, what: string): FlowProblem[] {
  const folded = new Set(known.map(fold));
  return names
    .filter((name) => !folded.has(fold(name)))
    .map((name) => ({ path, reason: `no product of the shop has the ${what} "${name}"${nearest(name, known)}` }))
    .map(({ path: at, reason }) => ({
      path: at,
      reason:
        what === 'product' ? reason.replace('no product of the shop has the product', 'there is no product') : reason,
    }));
}
