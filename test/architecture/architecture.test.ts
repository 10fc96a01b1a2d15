import { expect, it } from 'vitest';
import { readSources } from './imports.ts';
import { rooms } from './rooms.ts';
import { roomOf, violationsIn } from './rules.ts';

it('the code keeps to the table', () => {
  const files = readSources();
  expect(files.length).toBeGreaterThan(50);
  expect(violationsIn(files)).toEqual([]);
});

it('the table names every room and no arrow runs back up', () => {
  const order = Object.keys(rooms);
  const found = readSources()
    .filter(({ path }) => path.startsWith('src/'))
    .map(({ path }) => roomOf(path));
  expect(order).toEqual(expect.arrayContaining([...new Set(found)]));
  for (const [room, allowed] of Object.entries(rooms)) {
    for (const other of allowed.filter((name) => !name.endsWith('/*'))) {
      expect(order.indexOf(other), `${room} -> ${other}`).toBeGreaterThan(order.indexOf(room));
    }
  }
});

const one = 'src/channels/one/one.ts';
const two = 'src/channels/two/two.ts';

it.each([
  [
    'an arrow back up',
    'src/commerce/carts/a.ts',
    `import { say } from '#conversations';`,
    'may not import conversations',
  ],
  ['a later step of commerce', 'src/commerce/stock/a.ts', `import { x } from '#commerce/orders';`, 'may not import'],
  ['a room not in the table', 'src/magic/a.ts', `import { x } from '#commerce/shop';`, 'not in the table'],
  ['a way past the index', 'src/http/a.ts', `import { x } from '#conversations/receive';`, 'goes past the index.ts'],
  ['a relative way into a room', 'src/http/a.ts', `import { x } from '../inbox/index.ts';`, 'entered by its name'],
  ['a re-export', 'src/platform/a.ts', `export { x } from '#customers';`, 'may not import customers'],
  [
    'an import over several lines',
    'src/platform/a.ts',
    `import {\n  x,\n} from '#customers';`,
    'may not import customers',
  ],
  ['an import at run time', 'src/platform/a.ts', `const x = await import('#customers');`, 'may not import customers'],
  ['a type', 'src/platform/a.ts', `import type { X } from '#customers';`, 'may not import customers'],
  ['a sibling channel', one, `import { x } from '../two/two.ts';`, 'a member of channels may not import'],
  ['a room a channel must not know', one, `import { x } from '#commerce/carts';`, 'may not import'],
  ['a sibling provider', 'src/commerce/payments/a/a.ts', `import { x } from '../b/b.ts';`, 'may not import ../b/b.ts'],
  ['a channel named elsewhere', 'src/http/a.ts', `if (channel === 'one') x();`, `names 'one'`],
  ['the database in a pure room', 'src/dialogue/a.ts', `import { transact } from '#platform/db';`, 'is pure'],
  ['files in a pure room', 'src/understanding/a.ts', `import { readFileSync } from 'node:fs';`, 'is pure'],
  ['the hour in a pure room', 'src/dialogue/a.ts', `const now = new Date();`, 'may not use new Date()'],
  ['the environment', 'src/http/a.ts', `const port = process.env.PORT;`, 'only src/platform/config.ts'],
  ['server code in a page', 'ui/widget/a.ts', `import { x } from '../../src/http/a.ts';`, 'pages may not import'],
])('bites on %s', (_, path, text, says) => {
  const others = [one, two].filter((other) => other !== path).map((other) => ({ path: other, text: '' }));
  expect(violationsIn([{ path, text }, ...others]).join('\n')).toContain(says);
});

it('bites on a circle of files', () => {
  const files = [
    { path: 'src/http/a.ts', text: `import { b } from './b.ts';` },
    { path: 'src/http/b.ts', text: `import { c } from './c.ts';` },
    { path: 'src/http/c.ts', text: `import { a } from './a.ts';` },
  ];
  expect(violationsIn(files)).toEqual(['circle: src/http/a.ts -> src/http/b.ts -> src/http/c.ts -> src/http/a.ts']);
});

it('lets pass what is allowed', () => {
  const text = `import type { Clock } from '#platform/clock';\nimport { now } from './now.ts';\n// as in 'one'\n`;
  expect(
    violationsIn([
      { path: 'src/dialogue/a.ts', text },
      { path: one, text: `export const id = 'one';` },
    ]),
  ).toEqual([]);
});
