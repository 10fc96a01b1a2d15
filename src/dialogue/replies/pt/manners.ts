import type { MannerArguments, PhrasesOf } from '../phrases.ts';

export const manners: PhrasesOf<MannerArguments> = {
  hello: {
    formal: [
      '{daypart, select, morning {Bom dia!} midday {Boa tarde!} afternoon {Boa tarde!} evening {Boa noite!} other {Olá!}}',
    ],
    informal: [
      '{daypart, select, morning {Oi, bom dia!} midday {Oi, boa tarde!} afternoon {Oi, boa tarde!} evening {Oi, boa noite!} other {Oi!}}',
      'Oi!',
    ],
  },
  helloName: {
    formal: [
      '{daypart, select, morning {Bom dia, {name}!} midday {Boa tarde, {name}!} afternoon {Boa tarde, {name}!} evening {Boa noite, {name}!} other {Olá, {name}!}}',
    ],
    informal: ['Oi, {name}!', 'Oi, {name}, que bom te ver de novo!'],
  },
  helloAgain: { formal: ['Olá novamente.', 'Pois não, estou aqui.'], informal: ['Oi de novo!', 'Oi, tô aqui!'] },
  introduction: {
    formal: 'Sou {persona}, da equipe virtual da loja {shop}.',
    informal: 'Aqui é {persona}, da {shop}.',
  },
  introductionShop: { formal: 'Bem-vindo à {shop}.', informal: 'Que bom ter você na {shop}!' },
  whatToDo: {
    formal: ['Em que posso ajudar?', 'O que o senhor ou a senhora procura?'],
    informal: ['O que você procura?', 'Como posso te ajudar?'],
  },
  thanks: {
    formal: ['Disponha.', 'Por nada, foi um prazer.'],
    informal: ['De nada!', 'Imagina!', 'Sempre que precisar!'],
  },
  bye: {
    formal: ['Agradecemos a visita. Até logo.', 'Tenha um bom dia. Estamos à disposição.'],
    informal: ['Tchau, até mais!', 'Até logo! Precisando, é só chamar.'],
  },
  smallTalk: {
    formal: ['Tudo bem, agradeço a gentileza.', 'Muito bem, e com o senhor ou a senhora?'],
    informal: ['Tudo ótimo, e por aí?', 'Tudo certo por aqui!'],
  },
  bot: {
    formal: 'Sou o assistente automático da {shop}. Se preferir falar com uma pessoa, chamo um atendente.',
    informal: 'Sou o robô da {shop}. Se quiser falar com gente de verdade, é só dizer que eu chamo.',
  },
  botNamed: {
    formal: 'Sou {persona}, assistente automático da {shop}. Se preferir falar com uma pessoa, chamo um atendente.',
    informal: 'Sou {persona}, o robô da {shop}. Se quiser falar com gente de verdade, é só dizer que eu chamo.',
  },
  help: {
    formal:
      'Posso procurar produtos, informar preço e estoque, fazer o pedido, acompanhar a entrega e responder sobre frete, pagamento e a loja.',
    informal:
      'Posso achar produtos, dizer preço e estoque, fechar seu pedido, acompanhar a entrega e responder sobre frete, pagamento e a loja.',
  },
  haggle: {
    formal: [
      'Compreendo, mas nossos preços são fixos e não posso alterá-los.',
      'Infelizmente não consigo um preço menor que o anunciado.',
    ],
    informal: ['Queria poder, mas os preços são fixos.', 'Boa tentativa! Mas abaixo desse preço não consigo.'],
  },
  insult: {
    formal: ['Lamento o aborrecimento. Conte-me o que houve e tentarei resolver.'],
    informal: ['Poxa, sinto muito. Me conta o que aconteceu que eu tento resolver.'],
  },
  outOfScope: {
    formal: [
      'Isso foge do que posso responder: conheço os produtos e pedidos da {shop}.',
      'Com isso não posso ajudar, mas sobre a {shop} pergunte à vontade.',
    ],
    informal: [
      'Essa eu não sei: só entendo dos produtos e pedidos da {shop}.',
      'Com isso não consigo ajudar, mas sobre a {shop} pode perguntar o que quiser.',
    ],
  },
  correct: {
    formal: ['Desculpe. O que quis dizer?', 'Perdão, entendi errado. Pode repetir, por favor?'],
    informal: ['Ops, entendi errado. O que você quis dizer?', 'Desculpa! Me fala de novo?'],
  },
  dropped: { formal: 'Certo, deixei de lado.', informal: ['Tá bom, deixa pra lá.', 'Ok, cancelei isso.'] },
  restarted: { formal: 'Certo, vamos recomeçar.', informal: 'Beleza, vamos começar de novo.' },
  picture: {
    formal: 'Recebi a imagem. Não consigo ler imagens: descreva em palavras, por favor, ou chamo um atendente.',
    informal: 'Recebi a imagem! Não consigo ler imagens: me conta em palavras, ou chamo um atendente.',
  },
  goOn: {
    formal: 'Pois não. Em que posso ajudar?',
    informal: ['Claro! O que você quer ver?', 'Beleza! O que vai ser?'],
  },
  allRight: {
    formal: 'Certo. Quando precisar, estou à disposição.',
    informal: ['Tá bom! Precisando, é só chamar.', 'Beleza!'],
  },
  declined: {
    formal: 'Certo. Posso ajudar em algo mais?',
    informal: ['Sem problema. Mais alguma coisa?', 'Tá bom! Algo mais?'],
  },
  failed: {
    formal: ['Desculpe, não entendi bem. Pode dizer de outra forma?', 'Isso não ficou claro para mim. O que deseja?'],
    informal: [
      'Desculpa, não entendi direito. Pode falar de outro jeito?',
      'Hmm, essa eu não peguei. O que você procura?',
    ],
  },
  again: ['Voltando ao que eu perguntava. {question}', 'E continuando: {question}'],
};
