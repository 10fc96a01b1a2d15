import { describe, expect, it } from 'vitest';
import { folderWith } from '../../test/support/folder.ts';
import { InvalidFolder, readShopFolder } from './index.ts';

const shop = 'name: Kedai\ncurrency: IDR\nlanguages: [id, en]\n';
const products = `Handle,Title,Type,Tags,Option1 Name,Option1 Value,Variant Price,Bahan (product.metafields.custom.bahan)
helm,Helm Anak,Helm,"anak, sepeda",Warna,Merah,85000,Plastik
tas,Tas Ransel,Tas,anak,,,120000,Kanvas
`;

async function read(flow: string, more: Record<string, string> = {}) {
  return readShopFolder(
    await folderWith({ 'shop.yaml': shop, 'products.csv': products, 'flows/kado.yaml': flow, ...more }),
  );
}

async function problems(flow: string, more: Record<string, string> = {}): Promise<string[]> {
  const error = await read(flow, more).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidFolder)) throw new Error('the folder was not refused', { cause: error });
  return error.message.split('\n');
}

const good = `title: { id: Cari kado, en: Find a gift }
start:
  words: { id: [cari kado], en: [find a gift] }
steps:
  - name: what
    ask: { id: "Kado apa?", en: "What gift?" }
    choices:
      - answer: helmet
        label: { id: Helm, en: Helmet }
        fits: { type: Helm, option: { Warna: Merah } }
      - answer: bag
        label: { id: Tas, en: Bag }
        fits: { type: Tas, attribute: { Bahan: Kanvas } }
        next: budget
  - name: side
    when: { what: helmet, products: { from: 2 } }
    say: { id: "Helm, ya.", en: "A helmet." }
  - name: budget
    ask: { id: "Budget?", en: "Budget?" }
    takes: budget
  - recommend: { say: { id: "Ini:", en: "These:" } }
`;

/** The good one with one thing changed. */
function but(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`"${from}" does not stand there`);
  return good.replace(from, to);
}

describe('flows/*.yaml', () => {
  it('reads questions, choices, conditions and what products must be like', async () => {
    const [{ flow } = { flow: undefined }] = (await read(good)).flows;
    expect(flow).toMatchObject({
      id: 'kado',
      start: { words: ['cari kado', 'find a gift'], greeting: false },
      steps: [
        {
          name: 'what',
          kind: 'ask',
          takes: 'choice',
          choices: [
            { answer: 'helmet', fits: { types: ['Helm'], options: { Warna: ['Merah'] } } },
            { answer: 'bag', fits: { attributes: { Bahan: ['Kanvas'] } }, next: 'budget' },
          ],
        },
        {
          kind: 'say',
          when: [
            { kind: 'answer', question: 'what', is: ['helmet'], not: false },
            { kind: 'products', range: { from: 2 } },
          ],
        },
        { kind: 'ask', takes: 'budget' },
        { kind: 'recommend', most: 3 },
      ],
    });
  });

  it.each([
    ['an unknown key', but('takes:', 'taks:'), /^flows\/kado.yaml:20:5: unknown key 'taks'; did you mean 'takes'\?$/],
    ['no language', but(', en: "Budget?"', ''), /^flows\/kado.yaml:19:5: has no text in en; the shop speaks it$/],
    [
      'a bare text',
      but('{ id: "Budget?", en: "Budget?" }', 'Budget?'),
      /:19:5: has no language; the shop speaks id, en: write/,
    ],
    [
      'an unknown next',
      but('next: budget', 'next: bugdet'),
      /:14:9: next: there is no step "bugdet"; did you mean "budget"\?$/,
    ],
    [
      'an unknown question',
      but('{ what: helmet,', '{ waht: helmet,'),
      /:16:13: there is no question "waht"; did you mean "what"\?$/,
    ],
    [
      'an unknown answer',
      but('{ what: helmet,', '{ what: hat,'),
      /:16:13: "what" has no answer "hat"; there are helmet, bag$/,
    ],
    [
      'an unknown type',
      but('type: Helm', 'type: Hlem'),
      /:10:17: no product of the shop has the type "Hlem"; did you mean "Helm"\?$/,
    ],
    [
      'an unknown option',
      but('Warna: Merah', 'Color: Merah'),
      /:10:\d+: no product of the shop has the option "Color"; there are Warna$/,
    ],
    ['an unknown value', but('Warna: Merah', 'Warna: Biru'), /the value of Warna "Biru"; there are Merah$/],
    [
      'an unknown attribute',
      but('Bahan: Kanvas', 'Bahn: Kanvas'),
      /:13:\d+: .*attribute "Bahn"; did you mean "Bahan"\?$/,
    ],
    ['two of a name', but('name: side', 'name: what'), /:15:5: there is a step "what" already/],
    [
      'two answers alike',
      but('answer: bag', 'answer: helmet'),
      /:11:9: "helmet" is an answer of this question already$/,
    ],
    ['two labels alike', but('en: Bag', 'en: HELMET'), /two choices read "helmet" in en/],
    [
      'one choice',
      but('takes: budget', 'choices: [{ answer: a, label: { id: A, en: A } }]'),
      /:18:5: a question needs two choices/,
    ],
    [
      'a step of two kinds',
      but('    takes: budget', '    takes: budget\n    say: { id: a, en: a }'),
      /:21:5: a step is either ask or say/,
    ],
    [
      'a step of none',
      but('takes: budget', 'takes: budget\n  - name: nothing'),
      /:21:5: a step needs one of ask, recommend/,
    ],
    [
      'a step nothing leads to',
      but('- recommend: { say', '- { name: a, next: end, say: { id: A, en: A } }\n  - recommend: { say'),
      /:22:5: no way leads to "step 5"/,
    ],
    [
      'a circle',
      but('- recommend: { say', '- next: side\n    recommend: { say'),
      /from "what" the way goes round for ever/,
    ],
    ['a long button', but('en: Bag', `en: ${'Bag '.repeat(20)}`), /is longer than 60 letters/],
    [
      'nothing begins it',
      but('words: { id: [cari kado], en: [find a gift] }', 'greeting: false'),
      /:2:1: start: nothing begins it/,
    ],
    ['a range of a choice', but('{ what: helmet,', '{ what: { from: 2 },'), /"what" takes no number; name its answers/],
    ['no YAML', but('steps:', 'steps: ]'), /^flows\/kado.yaml:4:8: /],
    ['a number for a text', but('en: Bag', 'en: 7'), /"7"/],
  ])('refuses %s, with place and remedy', async (_, flow, reason) => {
    expect((await problems(flow)).join('\n')).toMatch(new RegExp(reason.source, 'm'));
  });

  it('refuses a phrase that begins two flows, and a file in a folder below', async () => {
    expect(await problems(good, { 'flows/lagi.yaml': good })).toEqual([
      expect.stringMatching(/^flows\/lagi.yaml:3:3: "cari kado" begins flows\/kado.yaml already/),
      expect.stringMatching(/"find a gift" begins/),
    ]);
    expect(await problems(good, { 'flows/a/b.yaml': good })).toEqual([
      expect.stringMatching(/^flows\/a\/b.yaml: is not named like flows\/gift.yaml/),
    ]);
  });

  it('takes one phrase without brackets', async () => {
    const one = await read(but('{ id: [cari kado], en: [find a gift] }', 'cari kado'));
    expect(one.flows[0]?.flow.start.words).toEqual(['cari kado']);
  });

  it('takes bare texts in a shop of one language', async () => {
    const plain = `title: Gift\nstart: { words: [gift] }\nsteps: [{ say: Hello }]\n`;
    const { flows } = await readShopFolder(
      await folderWith({ 'shop.yaml': 'name: A\ncurrency: IDR\nlanguages: [en]\n', 'flows/a.yaml': plain }),
    );
    expect(flows[0]?.flow.steps[0]).toMatchObject({ kind: 'say', say: { en: 'Hello' } });
  });
});
