import type { MemoryArguments, PhrasesOf } from '../phrases.ts';

export const memory: PhrasesOf<MemoryArguments> = {
  asLastTime: ['{value}, como da última vez?'],
  takenOver: {
    formal: 'Endereço, entrega e pagamento vieram do seu último pedido; diga se algo mudou, por favor.',
    informal: 'Endereço, entrega e pagamento vieram do seu último pedido; é só dizer se algo mudou.',
  },
  forgotten: ['Pronto, já não guardo: {what}.'],
  nothingKnown: { formal: 'Não guardo nada disso a seu respeito.', informal: 'Não guardo nada disso sobre você.' },
  toldByFaq: 'Está nas perguntas frequentes da loja: {title}',
  toldByProduct: 'É o que a loja diz na descrição de {title}.',
  toldBySettings: 'É o que a própria loja informa: preços, entrega, pagamento e horários.',
  canForget: {
    formal: 'Basta dizer e eu esqueço, por exemplo: "esqueça meu tamanho".',
    informal: 'É só dizer que eu esqueço, por exemplo: "esquece meu tamanho".',
  },
  knownFromYou: { formal: 'informado na conversa', informal: 'você que contou' },
  knownFromOrder: 'do pedido {order}',
  knownFromGoods: '{title} no pedido {order}',
  wordSize: 'tamanho',
  wordName: 'nome',
  wordPhone: 'telefone',
  wordEmail: 'e-mail',
  wordAddress: 'endereço',
  wordShipping: 'entrega',
  wordPayment: 'pagamento',
  wordLanguage: 'idioma',
};
