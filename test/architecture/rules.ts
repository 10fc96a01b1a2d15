import { type Import, importsOf, type SourceFile } from './imports.ts';
import { doors, families, loaders, pureRooms, rooms, sharedShapes, wordLists } from './rooms.ts';

/** Every breach of the house's rules in these files, one line each: where, and what. */
export function violationsIn(files: SourceFile[]): string[] {
  const imports = files.flatMap(importsOf);
  return [
    ...imports.flatMap(breaksRooms),
    ...imports.flatMap(breaksFamily),
    ...imports.flatMap(breaksPages),
    ...imports.flatMap(breaksPurity),
    ...circles(imports),
    ...files.flatMap(breaksClock),
    ...files.flatMap(breaksEnvironment),
    ...files.flatMap((file) => breaksNames(file, files)),
  ];
}

/** The room of a file: commerce has one a folder, the others are src's folders, and turn.ts and app.ts stand alone. */
export function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return first === 'commerce' ? `commerce/${second}` : first.replace(/\.ts$/, '');
}

function breaksRooms({ from, to, specifier, typeOnly }: Import): string[] {
  if (!from.startsWith('src/') || !to?.startsWith('src/')) return [];
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return [];
  const allowed = rooms[here];
  if (!allowed) return [`${from}: room ${here} is not in the table`];
  const open = there === 'platform' || allowed.some((room) => room === there || room === `${there.split('/')[0]}/*`);
  if (!open) return [`${from}: ${here} may not import ${there} (${specifier})`];
  if (typeOnly && isSharedShape(from) && isSharedShape(to)) return [];
  if (!specifier.startsWith('#') && !/^src\/\w+\.ts$/.test(from)) {
    return [`${from}: ${there} is entered by its name, not by ${specifier}`];
  }
  return isDoor(to) ? [] : [`${from}: ${specifier} goes past the index.ts of ${there}`];
}

function isDoor(to: string): boolean {
  const room = roomOf(to);
  if (room === 'platform' || to === `src/${room}.ts` || to === `src/${room}/index.ts`) return true;
  return Object.keys(doors).some((door) => to === `src/${door}/index.ts`);
}

/** channels/x and payments/x know their contract, never each other. */
function breaksFamily({ from, to, specifier }: Import): string[] {
  const family = families.find(({ folder }) => from.startsWith(`src/${folder}/`) && memberOf(from, folder));
  if (!family || !to?.startsWith('src/') || roomOf(to) === 'platform') return [];
  const { folder, contract, shared, sees } = family;
  const member = memberOf(from, folder);
  if (shared.some((name) => name === member)) return [];
  const own =
    to.startsWith(`src/${folder}/${member}/`) || shared.some((name) => to === `src/${folder}/${name}/index.ts`);
  const known = own || contract.some((file) => to === `src/${folder}/${file}`) || sees.includes(roomOf(to));
  return known ? [] : [`${from}: a member of ${folder} may not import ${specifier}`];
}

function memberOf(path: string, folder: string): string | undefined {
  return new RegExp(`^src/${folder}/([^/]+)/`).exec(path)?.[1];
}

function breaksPages({ from, to, specifier, typeOnly }: Import): string[] {
  if (!from.startsWith('ui/') || !to?.startsWith('src/')) return [];
  if (to !== `src/${sharedShapes[0]}`) return [`${from}: pages may not import ${specifier}`];
  return typeOnly ? [] : [`${from}: pages may import types only from ${specifier}`];
}

function isSharedShape(path: string): boolean {
  return sharedShapes.some((file) => path === `src/${file}`);
}

function isLoader(path: string): boolean {
  return loaders.some((file) => path === `src/${file}`);
}

const impure =
  /^node:(?!path$|url$|util$|assert$)|^(pg|kysely|fastify|pino|undici)$|^#platform\/(db|queue|clock|log|bus|config|ids|fetch-outside)$/;

function breaksPurity({ from, specifier, typeOnly }: Import): string[] {
  const room = roomOf(from);
  if (!pureRooms.includes(room) || typeOnly || isLoader(from) || !impure.test(specifier)) return [];
  return [`${from}: ${room} is pure and may not import ${specifier}`];
}

function breaksClock({ path, text }: SourceFile): string[] {
  if (!path.startsWith('src/') || !pureRooms.includes(roomOf(path)) || isLoader(path)) return [];
  const read = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/.exec(withoutComments(text));
  return read ? [`${path}: ${roomOf(path)} is pure and may not use ${read[0]}`] : [];
}

function breaksEnvironment({ path, text }: SourceFile): string[] {
  if (path === 'src/platform/config.ts' || !withoutComments(text).includes('process.env')) return [];
  return [`${path}: only src/platform/config.ts reads process.env`];
}

/** Nobody outside a channel's or provider's own folder (and all.ts) knows its name. */
function breaksNames({ path, text }: SourceFile, files: SourceFile[]): string[] {
  if (!path.startsWith('src/') || wordLists.some((file) => path === `src/${file}`)) return [];
  const code = withoutComments(text);
  return families.flatMap(({ folder, shared }) => {
    const folders = new Set(files.flatMap((file) => memberOf(file.path, folder) ?? []));
    const members = [...folders].filter((name) => !shared.some((other) => other === name));
    if (path === `src/${folder}/all.ts`) return [];
    return members
      .filter((member) => memberOf(path, folder) !== member)
      .map((member) => member.replaceAll('-', '_'))
      .filter((id) => new RegExp(`['"\`]${id}['"\`]`).test(code))
      .map((id) => `${path}: names '${id}', which only src/${folder}/${id.replaceAll('_', '-')} and all.ts may`);
  });
}

/** Files that need each other; types are erased and make no circle. One line a circle. */
function circles(imports: Import[]): string[] {
  const next = Map.groupBy(
    imports.filter(({ typeOnly, to }) => !typeOnly && to),
    ({ from }) => from,
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, way: string[]): void => {
    if (state.get(file) === 'open') found.push(`circle: ${[...way.slice(way.indexOf(file)), file].join(' -> ')}`);
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const { to } of next.get(file) ?? []) if (to) visit(to, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
}
