import type { FlowArguments, PhrasesOf } from '../phrases.ts';

export const flows: PhrasesOf<FlowArguments> = {
  flowChanged: {
    formal: 'As perguntas acabaram de mudar. Guardei as suas respostas que ainda valem.',
    informal: ['As perguntas acabaram de mudar; guardei as respostas que ainda valem.'],
  },
  flowGone: {
    formal: 'Sinto muito, esse guia não existe mais. Posso ajudar com outra coisa?',
    informal: ['Poxa, esse guia não existe mais. Quer ver outra coisa?'],
  },
  leadSaved: { formal: 'Obrigado, está anotado.', informal: ['Anotado, valeu!'] },
  leadName: { formal: 'Qual é o seu nome, por favor?', informal: 'Qual é o seu nome?' },
  leadPhone: { formal: 'Em que telefone podemos ligar?', informal: 'Qual é o seu telefone?' },
  leadEmail: { formal: 'Qual é o seu e-mail, por favor?', informal: 'Qual é o seu e-mail?' },
};
