import type { PhrasesOf, ShopArguments } from '../phrases.ts';

export const shop: PhrasesOf<ShopArguments> = {
  faqSource: '(das nossas perguntas frequentes: {question})',
  faqUnknown: {
    formal: 'Não tenho uma resposta certa para isso.',
    informal: 'Não tenho uma resposta certa para isso.',
  },
  openNow: ['Estamos abertos agora, até {until}.', 'Agora está aberto, até {until}.'],
  openLater: 'Agora está fechado; hoje abrimos às {at}.',
  openOnDay: 'Agora está fechado. Abrimos {day} às {at}.',
  hoursTitle: 'Nosso horário:',
  closed: 'fechado',
  noHours: 'A loja não informa um horário fixo.',
  holidayToday: 'Hoje é feriado.',
  botAlways: { formal: 'Eu atendo a qualquer hora.', informal: 'Eu tô aqui a qualquer hora.' },
  withGoods: ', com o carrinho {total}',
  shippingTo: 'Entrega em {place}:',
  shipping: 'Nossas entregas:',
  shippingRegions: 'só {regions}',
  shippingElsewhere: {
    formal: 'Não encontrei {place} na nossa lista. Nossas formas de entrega:',
    informal: 'Não achei {place} na lista. Nossas entregas:',
  },
  noShipping: 'A loja não informou o valor do frete.',
  paymentWays: { formal: 'Aceitamos:', informal: 'Dá para pagar com:' },
  contact: ['Nossos contatos:', 'É só falar com a gente por aqui:'],
  noContact: 'A loja não informou telefone nem e-mail; pode falar com a gente por aqui mesmo.',
  stores: { formal: 'Estamos aqui:', informal: 'A gente fica aqui:' },
  storeNearest: 'Mais perto de {place}:',
  storeNearestHere: { formal: 'Mais perto da sua localização:', informal: 'Mais perto de você:' },
  kilometres: '{km} km',
  noStores: { formal: 'Não temos loja física; entregamos.', informal: 'Não temos loja física, mas entregamos.' },
  sendPosition: {
    formal: 'Envie sua localização e digo qual é a mais próxima.',
    informal: 'Me manda sua localização que eu digo qual é a mais perto.',
  },
  noPoints: 'Ainda não temos programa de pontos.',
  personCalled: {
    formal: ['Chamei um atendente.', 'Vou encaminhar a um atendente.'],
    informal: ['Já chamei alguém da loja.', 'Vou te passar para alguém da equipe.'],
  },
  personNow: { formal: 'Em instantes respondem por aqui.', informal: 'Já já respondem por aqui.' },
  personLater: {
    formal: 'No momento não há ninguém; a resposta vem a partir de {at}.',
    informal: 'Agora não tem ninguém por lá; respondem a partir de {at}.',
  },
  personMeanwhile: {
    formal: 'Enquanto isso, pode continuar a me perguntar.',
    informal: 'Enquanto isso, pode perguntar para mim.',
  },
  personComing: {
    formal: ['Um atendente já foi chamado e responderá por aqui.', 'O atendente também lerá isto.'],
    informal: ['Alguém da loja já foi chamado e responde por aqui.', 'A equipe também vai ler isto.'],
  },
  leftForPerson: {
    formal: ['Deixo isso para o atendente.', 'Isso também fica com o atendente.', 'O atendente cuidará disso.'],
    informal: ['Essa eu deixo para a equipe.', 'Isso também fica com a equipe.', 'A equipe te responde essa.'],
  },
  personQueue: {
    formal:
      'O número na fila é {position}; a resposta deve levar cerca de {minutes, plural, one {# minuto} other {# minutos}}.',
    informal: 'Seu lugar na fila é o {position}: cerca de {minutes, plural, one {# minuto} other {# minutos}}.',
  },
  waitLonger: {
    formal:
      'Pedimos desculpas: ainda não há ninguém livre. Seu lugar está guardado, número {position}; deve levar cerca de {minutes, plural, one {# minuto} other {# minutos}}.',
    informal:
      'Desculpa, ainda não tem ninguém livre. Seu lugar está guardado, número {position}: cerca de {minutes, plural, one {# minuto} other {# minutos}}.',
  },
  waitLongerUnknown: {
    formal:
      'Pedimos desculpas: no momento não há ninguém no atendimento e não sei dizer quanto vai demorar. Seu lugar está guardado, número {position}, e a resposta virá por aqui.',
    informal:
      'Desculpa, agora não tem ninguém no atendimento e não sei dizer quanto vai demorar. Seu lugar está guardado, número {position}, e respondem por aqui.',
  },
  waitNext: {
    formal: 'O atendente ainda não voltou, mas ninguém se esqueceu da sua mensagem.',
    informal: 'Ainda não voltaram, mas ninguém esqueceu de você.',
  },
  farewell: {
    formal: 'Encerro nossa conversa por ora. Escreva quando precisar; continuamos daqui.',
    informal: 'Vou encerrar nossa conversa por enquanto. Quando precisar é só escrever, a gente continua daqui.',
  },
  rateAsk: { formal: 'Como foi o nosso atendimento? 5 é o melhor.', informal: 'Como foi o atendimento? 5 é o melhor.' },
  rateThanks: { formal: 'Agradecemos a sua avaliação.', informal: 'Valeu pela avaliação!' },
  rateCommentAsk: {
    formal: 'Escreva o comentário na próxima mensagem, por favor.',
    informal: 'É só escrever na próxima mensagem.',
  },
  rateCommentThanks: { formal: 'Agradecemos; vamos ler com atenção.', informal: 'Valeu, vamos ler!' },
  callOffer: {
    formal: 'Se preferir, ligamos de volta a partir de {at}.',
    informal: 'Quer que a gente ligue de volta a partir de {at}?',
  },
  callAsk: { formal: 'Para qual número podemos ligar?', informal: 'Para qual número a gente liga?' },
  callPromised: {
    formal: 'Anotado: ligaremos para {phone} a partir de {at}.',
    informal: 'Anotado: a gente liga para {phone} a partir de {at}.',
  },
  sorryDamaged: {
    formal: 'Lamentamos muito que o produto tenha chegado danificado.',
    informal: 'Nossa, sinto muito que tenha chegado danificado!',
  },
  sorryWrongItem: {
    formal: 'Lamentamos muito o envio do produto errado.',
    informal: 'Nossa, sinto muito pelo produto errado!',
  },
  sorryLate: { formal: 'Pedimos desculpas pela demora.', informal: 'Desculpa mesmo pela demora.' },
  sorryPayment: {
    formal: 'Pedimos desculpas pelo problema com o pagamento.',
    informal: 'Desculpa pelo problema com o pagamento.',
  },
  sorryQuality: {
    formal: 'Lamentamos que o produto não tenha agradado.',
    informal: 'Poxa, que pena que não era o que você esperava.',
  },
  sorryComplaint: { formal: 'Lamentamos muito o ocorrido.', informal: 'Sinto muito mesmo por isso.' },
  askOrderPhoto: 'O número do pedido e uma foto ajudam.',
  trouble: {
    formal: 'Algo deu errado do nosso lado, peço desculpas.',
    informal: 'Ops, deu um problema aqui do nosso lado. Desculpa!',
  },
  misunderstood: {
    formal: 'Continuo sem entender e não quero fazê-lo esperar.',
    informal: 'Ainda não entendi e não quero te enrolar.',
  },
  consentOn: {
    formal: 'Nossas ofertas chegarão por aqui. Escreva "parar" quando quiser.',
    informal: 'Pronto, você vai receber as ofertas. É só escrever "parar" quando quiser.',
  },
  consentOff: 'Pronto: não enviamos mais ofertas. Os avisos dos seus pedidos continuam.',
  erased: { formal: 'Seus dados foram apagados.', informal: 'Pronto, seus dados foram apagados.' },
  exported: { formal: 'Estes são os dados que guardamos:', informal: 'Isto é o que guardamos sobre você:' },
  languageSet: 'Certo, em português daqui em diante.',
};
