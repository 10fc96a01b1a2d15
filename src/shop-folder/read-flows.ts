import { type Flow, flowDocument, flowOf, flowProblems } from '#commerce/flows';
import type { ShopFile, ShopSettings } from '#commerce/shop';
import { fold } from '#understanding/text';
import { knownLanguages } from './customers-ask.ts';
import type { Place, Problem } from './problem.ts';
import type { FolderProduct } from './read-products.ts';
import { readYaml } from './read-yaml.ts';

export type FolderFlow = { flow: Flow; file: string };
export type ReadFlows = { flows: FolderFlow[]; problems: Problem[] };

/**
 * The guided conversations of a folder: flows/gift.yaml. Each is checked by itself and against what the shop sells and which
 * languages it speaks; together, that no phrase begins two of them.
 */
export function readFlows(files: ShopFile[], settings: ShopSettings, products: FolderProduct[] | undefined): ReadFlows {
  const read = files.map((file) => readFlow(file, settings, products));
  const flows = read.flatMap((one) => one.flows);
  return {
    flows,
    problems: [...read.flatMap((one) => one.problems), ...twoBeginnings(read.flatMap((one) => one.begins))],
  };
}

/** A phrase that begins a flow, with its place. */
type Begin = { phrase: string; file: string; place: Place };

function readFlow(file: ShopFile, settings: ShopSettings, products: FolderProduct[] | undefined) {
  const id = /^flows\/([\p{L}\p{N}_-]+)\.ya?ml$/u.exec(file.path)?.[1];
  if (!id) {
    const reason = 'is not named like flows/gift.yaml: letters, figures, - and _, in no folder below flows/';
    return { flows: [], begins: [], problems: [{ place: { file: file.path }, reason }] };
  }
  const { data, problems, placeOf } = readYaml(file.path, file.data, flowDocument);
  if (!data) return { flows: [], begins: [], problems };
  const flow = flowOf(id, file.hash.slice(0, 12), data, settings);
  const languages = settings.languages.filter((language) => knownLanguages.includes(language));
  const shown = products?.map(({ input }) => input).filter(({ status }) => status === 'active');
  const found = flowProblems(flow, data, { languages, products: shown });
  const place = placeOf(['start', 'words']);
  return {
    flows: [{ flow, file: file.path }],
    begins: flow.start.words.map((phrase) => ({ phrase, file: file.path, place })),
    problems: found.map(({ path, reason }) => ({ place: placeOf(path), reason })),
  };
}

function twoBeginnings(begins: Begin[]): Problem[] {
  const first = new Map<string, Begin>();
  return begins.flatMap((begin) => {
    const known = first.get(fold(begin.phrase));
    if (!known) first.set(fold(begin.phrase), begin);
    if (!known || known.file === begin.file) return [];
    return [{ place: begin.place, reason: `"${begin.phrase}" begins ${known.file} already; a phrase begins one flow` }];
  });
}
