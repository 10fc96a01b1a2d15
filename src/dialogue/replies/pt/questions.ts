import type { PhrasesOf, QuestionArguments } from '../phrases.ts';

export const questions: PhrasesOf<QuestionArguments> = {
  whichProduct: { formal: 'Qual deles deseja?', informal: ['Qual deles?', 'Qual destes você quer?'] },
  whichOption: {
    formal: '{title}: qual {option} deseja?',
    informal: ['{title}: qual {option} você quer?', 'Qual {option} para {title}?'],
  },
  othersLeft: ['{option}, disponível: {values}.'],
  soldOutValues: 'Esgotado: {values}',
  whichLine: { formal: 'Qual item do carrinho?', informal: 'Qual deles no carrinho?' },
  whichOrder: { formal: 'De qual pedido se trata?', informal: 'Qual pedido?' },
  confirmEmpty: '{count, plural, one {Esvaziar mesmo o carrinho?} other {Tirar mesmo os # itens do carrinho?}}',
  confirmCancel: {
    formal: 'Confirma o cancelamento do pedido {number} ({total})?',
    informal: 'Quer mesmo cancelar o pedido {number} ({total})?',
  },
  confirmErase: {
    formal:
      'Deseja que eu apague seus dados: nome, telefone, endereço e esta conversa? Não há como desfazer. O que a lei nos obriga a guardar dos pedidos fica, sem o seu nome.',
    informal:
      'Apago seus dados: nome, telefone, endereço e esta conversa? Não dá para desfazer. O que a lei obriga a guardar dos pedidos fica, sem o seu nome.',
  },
  confirmReorder: {
    formal: 'O carrinho não está vazio. Acrescento o último pedido?',
    informal: 'Seu carrinho já tem coisas. Coloco o último pedido junto?',
  },
  confirmHandover: {
    formal: 'Deseja que eu pergunte a um atendente?',
    informal: 'Quer que eu pergunte para alguém da loja?',
  },
  didYouMean: {
    formal: 'Seria uma destas opções?',
    informal: ['Você quis dizer:', 'Não tenho certeza. É uma destas?'],
  },
  isItThis: {
    formal: 'Seria isto: {meaning}?',
    informal: ['É isto que você quer: {meaning}?', 'Só para confirmar: {meaning}?'],
  },
  whatToChange: { formal: 'O que deseja alterar?', informal: 'O que você quer mudar?' },
  noSuchProduct: { formal: 'Infelizmente não temos "{text}".', informal: 'Poxa, não temos "{text}".' },
  noSuchVariant: {
    formal: 'Infelizmente {title} não tem a opção {values}.',
    informal: 'Poxa, {title} não tem a opção {values}.',
  },
  nothingThere: {
    formal: 'De qual produto se trata? Diga o nome, por favor.',
    informal: ['Qual produto? Me diz o nome.', 'De qual produto você fala?'],
  },
  notInCart: '"{text}" não está no carrinho.',
  notThatInCart: 'Isso não está no carrinho.',
  notChosenYet: '{title} ainda não está no carrinho: falta escolher qual.',
  nothingToUndo: 'Não há nada para desfazer.',
  unknownLanguage: 'Falo indonésio, russo, inglês e português.',
};
