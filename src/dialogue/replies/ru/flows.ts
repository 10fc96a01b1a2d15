import type { FlowArguments, PhrasesOf } from '../phrases.ts';

export const flows: PhrasesOf<FlowArguments> = {
  flowChanged: {
    formal: 'Вопросы только что обновились. Ответы, которые ещё подходят, сохранены.',
    informal: ['Вопросы только что обновились, подходящие ответы остались.'],
  },
  flowGone: {
    formal: 'К сожалению, этой подборки больше нет. Помочь с чем-нибудь другим?',
    informal: ['Этой подборки уже нет. Посмотрим что-нибудь другое?'],
  },
  leadSaved: { formal: 'Спасибо, записано.', informal: ['Спасибо, записано!'] },
  leadName: { formal: 'Как вас зовут?', informal: 'Как тебя зовут?' },
  leadPhone: { formal: 'По какому номеру вам позвонить?', informal: 'Твой номер телефона?' },
  leadEmail: { formal: 'Ваш адрес электронной почты?', informal: 'Твоя электронная почта?' },
};
