import { expect, it } from 'vitest';
import { lexiconOf } from '../../../test/support/lexicons.ts';
import { lackingColour } from './lacking-colour.ts';

const lexicon = lexiconOf(['pt', 'en'], 'BRL', [
  ['vaso', 'Vaso de cerâmica', 'Vaso', 40, { Tamanho: 'P, M', Cor: 'Azul-marinho, Terracota' }],
  ['jiboia', 'Jiboia', 'Planta', 30, { Tamanho: 'P, M' }],
]);

it.each([
  ['vaso', 'tem vaso branco?', 'pt', { option: 'Cor', value: 'branco' }],
  ['vaso', 'white, please', 'en', { option: 'Cor', value: 'white' }],
  ['vaso', 'tem vaso azul?', 'pt', null],
  ['vaso', 'tem vaso grande?', 'pt', null],
  ['jiboia', 'tem jiboia branca?', 'pt', null],
  ['nenhum', 'tem branco?', 'pt', null],
])('%s: "%s"', (handle, text, language, expected) => {
  expect(lackingColour(lexicon, { handle, text, language })).toEqual(expected);
});
