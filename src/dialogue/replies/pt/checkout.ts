import type { CheckoutArguments, PhrasesOf } from '../phrases.ts';

export const checkout: PhrasesOf<CheckoutArguments> = {
  askName: { formal: 'Em nome de quem é o pedido?', informal: ['Qual é o seu nome?', 'Em nome de quem vai o pedido?'] },
  askPhone: {
    formal: 'Qual é o telefone para contato na entrega?',
    informal: ['Qual é o seu telefone?', 'E o telefone para a entrega?'],
  },
  askEmail: { formal: 'Qual é o seu e-mail?', informal: 'Qual é o seu e-mail?' },
  askAddress: {
    formal: 'Para qual endereço enviamos? Rua, número, cidade e CEP, por favor.',
    informal: 'Para onde a gente manda? Rua, número, cidade e CEP, por favor.',
  },
  askShipping: { formal: 'Qual forma de entrega prefere?', informal: 'Como você quer receber?' },
  askPayment: {
    formal: 'Qual forma de pagamento prefere?',
    informal: ['Como você quer pagar?', 'E o pagamento, como vai ser?'],
  },
  days: '{last, plural, =0 {no mesmo dia} one {{days} dia} other {{days} dias}}',
  noted: { formal: ['Anotado.', 'Certo.'], informal: ['Anotado!', 'Certinho.', 'Beleza.'] },
  summary: { formal: 'Confira o pedido, por favor:', informal: 'Confere o pedido:' },
  receiver: 'Para: {name}, {phone}',
  sendTo: 'Endereço: {address}',
  sendBy: 'Entrega: {method}',
  payBy: 'Pagamento: {method}',
  confirmOrder: {
    formal: 'Está tudo certo? Posso registrar o pedido de {total}?',
    informal: 'Tudo certo? Posso fechar o pedido de {total}?',
  },
  invalidName: 'Não achei um nome aí.',
  invalidPhone: {
    formal: 'Isso não parece um telefone. Informe todos os dígitos com DDD, por favor.',
    informal: 'Isso não parece um telefone. Confere os dígitos, com DDD?',
  },
  invalidEmail: 'Isso não parece um e-mail.',
  invalidAddress: {
    formal: 'Para a entrega preciso de um pouco mais: rua, número e cidade.',
    informal: 'Preciso de um pouco mais para a entrega: rua, número e cidade.',
  },
  notDelivered: {
    formal: 'Infelizmente não entregamos nesse endereço. Há outro?',
    informal: 'Poxa, ainda não entregamos aí. Tem outro endereço?',
  },
  invalidShipping: 'Essa entrega não é possível aqui.',
  invalidPayment: 'Essa forma de pagamento não é possível.',
  short: 'Uma parte acabou de ser vendida:',
  priceChanged: {
    formal: 'Houve uma mudança: o total agora é {total}. Está de acordo?',
    informal: 'Mudou uma coisa: o total agora é {total}. Tudo bem?',
  },
  paused: {
    formal: 'Certo. Seu carrinho fica guardado; escreva "finalizar" quando quiser continuar.',
    informal: 'Tá bom, sem pressa. Seu carrinho fica guardado; é só dizer "finalizar" quando quiser.',
  },
  placed: {
    formal: 'Agradecemos. O pedido {number} foi registrado: {total}.',
    informal: [
      'Valeu! Pedido {number} feito: {total}.',
      'Pronto! Seu pedido é o {number}, total {total}. Valeu pela compra!',
    ],
  },
  placedAgain: 'O pedido {number} já está registrado, não precisa fazer mais nada.',
  payCod: 'O pagamento de {total} é em dinheiro, na entrega.',
  payTransfer: {
    formal: 'Transfira, por favor, {amount} para {bank}, conta {account}, titular {holder}.',
    informal: 'Transfere {amount} para {bank}, conta {account}, titular {holder}.',
  },
  payExact: 'O valor precisa ser exatamente esse, para reconhecermos o pagamento.',
  payUnique: 'São exatamente {amount}, e não {total}: pelos últimos dígitos sabemos que o pagamento é seu.',
  payLink: 'Pague aqui: {url}',
  payUntil: 'Pague até {date}.',
  payProof: { formal: 'Avise-me aqui quando tiver pago.', informal: 'Me avisa aqui quando tiver pago.' },
  receipt: 'Recibo: {url}',
};
