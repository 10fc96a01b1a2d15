import type { LookingArguments, PhrasesOf } from '../phrases.ts';

export const looking: PhrasesOf<LookingArguments> = {
  found: {
    formal: ['{count, plural, one {Temos este:} other {Temos estes:}}'],
    informal: [
      '{count, plural, one {Olha o que temos:} other {Olha o que temos:}}',
      '{count, plural, one {Achei um:} other {Achei estes:}}',
    ],
  },
  foundText: {
    formal: ['{count, plural, one {Para "{text}" temos este:} other {Para "{text}" temos estes:}}'],
    informal: [
      '{count, plural, one {Para "{text}" achei um:} other {Para "{text}" achei estes:}}',
      '{count, plural, one {Olha, "{text}":} other {Olha só, "{text}":}}',
    ],
  },
  foundMore: { formal: 'E estes:', informal: ['Tem mais estes:', 'E também:'] },
  recommended: { formal: 'Eu recomendaria:', informal: ['Eu iria de um destes:', 'Minhas sugestões:'] },
  recommendedFor: {
    formal: 'Para {recipient} eu recomendaria:',
    informal: ['Para {recipient} eu iria de:', 'Boas opções para {recipient}:'],
  },
  assortment: {
    formal: 'Alguns dos nossos produtos:',
    informal: ['Olha algumas coisas da loja:', 'Os queridinhos da loja:'],
  },
  notFound: {
    formal: ['Infelizmente não temos "{text}".'],
    informal: ['Poxa, não temos "{text}".', 'Não achei "{text}" na loja.'],
  },
  notFoundAlike: {
    formal: 'Exatamente "{text}" não temos. O mais próximo:',
    informal: ['"{text}" mesmo não temos, mas olha estes parecidos:'],
  },
  noneFits: { formal: 'Infelizmente nada atende a tudo isso.', informal: 'Poxa, nada bate com tudo isso.' },
  noneFitsAlike: {
    formal: 'Nada atende a tudo. O mais próximo:',
    informal: 'Nada bate com tudo, mas estes chegam perto:',
  },
  noMore: { formal: 'É tudo o que temos.', informal: ['É tudo que tem.', 'Acabou a lista!'] },
  likeIt: { formal: 'Deseja saber mais sobre ele?', informal: ['Gostou? Quer ver mais?'] },
  whichLike: { formal: 'Sobre qual deseja saber mais?', informal: ['Gostou de algum?', 'Quer saber mais de qual?'] },
  from: 'a partir de {price}',
  before: 'antes {price}',
  soldOutMark: 'esgotado',
  price: ['{title} custa {price}.', '{title}: {price}.'],
  priceRange: ['{title} custa de {low} a {high}, depende da opção.'],
  priceReduced: ['{title} está por {price}, antes {before}.'],
  priceMany: '{quantity} x {title}: {total} ({price} cada).',
  inStock: ['Sim, {title} está disponível.', 'Tem sim, {title} está em estoque.'],
  inStockLeft: ['{left, plural, one {Sim, resta uma unidade de {title}.} other {Sim, {title} tem # em estoque.}}'],
  enough: ['Sim, temos {quantity} de {title}.'],
  tooFew: [
    '{left, plural, one {Resta só uma unidade de {title}, não dá para {quantity}.} other {Restam só # de {title}, não dá para {quantity}.}}',
  ],
  soldOut: {
    formal: 'Infelizmente {title} está esgotado no momento.',
    informal: ['Poxa, {title} está esgotado agora.'],
  },
  choicesOf: ['{title} tem {option}: {values}.'],
  noChoices: '{title} só tem uma versão.',
  optionLine: '{option}: {values}',
  factFrom: ['Sobre {title}:'],
  factNearest: [
    'A descrição de {title} não diz exatamente isso. O que ela diz:',
    'Sobre isso a descrição de {title} não diz nada. O que está escrito:',
  ],
  factUnknown: {
    formal: 'A descrição de {title} não informa.',
    informal: 'A descrição de {title} não diz.',
  },
  factWhich: { formal: 'De qual produto se trata?', informal: 'De qual produto você fala?' },
  sizeFits: {
    formal: 'Para {title} o tamanho indicado é {size} ({row}).',
    informal: 'Em {title} seu tamanho deve ser {size} ({row}).',
  },
  rangeHolds: 'Sim, {title} deve servir:',
  rangeMisses: 'Não, {title} é para outras medidas:',
  sizeTable: 'Tamanhos de {title}:',
  sizeNone: {
    formal: 'Não há tabela de medidas de {title}. Tamanhos: {sizes}.',
    informal: '{title} não tem tabela de medidas. Tem {sizes}.',
  },
  noReviews: 'Ainda não temos avaliações, então não vou inventar.',
  noReviewsOf: ['{title} ainda não tem avaliações. Posso contar o que diz a descrição.'],
  compared: ['Lado a lado:'],
  offers: ['Ofertas de agora:', 'Estas são as nossas ofertas:'],
  noOffers: { formal: 'No momento não há ofertas.', informal: 'Agora não tem promoção, desculpa.' },
  coupons: { formal: 'Há estes cupons:', informal: 'Tem sim, olha:' },
  noCoupons: { formal: 'No momento não há cupom.', informal: 'Agora não tem cupom, desculpa.' },
  promotionPercent: '{percent}% de desconto',
  promotionAmount: '{amount} de desconto',
  promotionCode: '{promotion} com o código {code}',
  promotionAutomatic: '{promotion}, aplicado automaticamente',
  promotionMinimum: 'a partir de {minimum}',
  promotionUntil: 'até {date}',
  promotionOnly: 'em {titles}',
  shallIAdd: {
    formal: 'Deseja que eu coloque no carrinho?',
    informal: ['Quer que eu coloque no carrinho?', 'Coloco no carrinho?'],
  },
};
