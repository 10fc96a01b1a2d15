import type { CartArguments, PhrasesOf } from '../phrases.ts';

export const cart: PhrasesOf<CartArguments> = {
  added: [
    '{quantity, plural, one {{title} está no carrinho.} other {# x {title} no carrinho.}}',
    '{quantity, plural, one {Pronto: {title} no carrinho.} other {Pronto: # x {title} no carrinho.}}',
  ],
  addedSeveral: ['No carrinho agora: {titles}.', 'Pronto, coloquei: {titles}.'],
  quantityNow: ['{title}: agora {quantity}.', 'Pronto: {quantity} x {title}.'],
  removed: ['Tirei do carrinho: {titles}.', 'Pronto, saiu: {titles}.'],
  replaced: ['Troquei: {from} por {to}.', 'Pronto: {to} no lugar de {from}.'],
  emptied: 'O carrinho está vazio agora.',
  restored: ['Pronto, o carrinho voltou a ser como antes.', 'Desfeito.'],
  cart: ['{count, plural, one {Seu carrinho:} other {Seu carrinho:}}'],
  cartEmpty: {
    formal: 'Seu carrinho ainda está vazio.',
    informal: ['Seu carrinho ainda está vazio.', 'Ainda não tem nada no carrinho.'],
  },
  subtotal: 'Subtotal: {amount}',
  discount: 'Desconto: -{amount}',
  discountCode: 'Desconto ({code}): -{amount}',
  shippingCost: 'Frete: {amount}',
  total: 'Total: {amount}',
  free: 'grátis',
  onlyLeft: {
    formal:
      '{left, plural, one {Infelizmente resta só uma unidade de {title}.} other {Infelizmente restam só # de {title}.}}',
    informal: '{left, plural, one {Poxa, só tem uma unidade de {title}.} other {Poxa, só tem # de {title}.}}',
  },
  noneLeft: {
    formal: 'Infelizmente {title} está esgotado.',
    informal: ['Poxa, {title} esgotou.', '{title} está esgotado agora.'],
  },
  takeLeft: {
    formal: '{left, plural, one {Deseja essa unidade?} other {Deseja essas #?}}',
    informal: '{left, plural, one {Quer essa?} other {Quer essas #?}}',
  },
  tooMany: 'De {title} cabem no máximo {maximum} por carrinho.',
  couponApplied: {
    formal: ['O código {code} foi aplicado: {amount} de desconto.', '{code} aplicado: {amount} de desconto.'],
    informal: ['O código {code} valeu: {amount} de desconto.', '{code} aplicado, você economiza {amount}.'],
  },
  couponKept: 'Código {code} anotado. Agora é só colocar algo no carrinho.',
  couponUnknown: {
    formal: 'Não temos o código {code}. Confira a grafia, por favor.',
    informal: 'Não achei o código {code}. Confere se está certinho?',
  },
  couponExpired: 'O código {code} venceu em {date}.',
  couponNotYet: 'O código {code} vale a partir de {date}.',
  couponMinimum: 'O código {code} vale para compras a partir de {minimum}.',
  couponUsedUp: 'O código {code} já se esgotou.',
  couponUsedByYou: { formal: 'O código {code} já foi usado nesta conta.', informal: 'Você já usou o código {code}.' },
  couponNotApplicable: 'O código {code} não vale para o que está no carrinho.',
  couponRemoved: 'Tirei o código.',
  nextStep: {
    formal: 'Podemos finalizar a compra ou deseja acrescentar algo?',
    informal: ['Fechamos o pedido ou quer mais alguma coisa?', 'Vamos finalizar ou quer olhar mais?'],
  },
};
