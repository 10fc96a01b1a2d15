import type { MemoryArguments, PhrasesOf } from '../phrases.ts';

export const memory: PhrasesOf<MemoryArguments> = {
  asLastTime: ['{value}, как в прошлый раз?'],
  takenOver: {
    formal: 'Адрес, доставка и оплата взяты из вашего прошлого заказа; скажите, если что-то изменилось.',
    informal: 'Адрес, доставка и оплата из прошлого заказа; скажи, если что-то поменялось.',
  },
  forgotten: ['Больше не храню: {what}.'],
  nothingKnown: { formal: 'Ничего такого о вас не храню.', informal: 'Ничего такого о тебе не храню.' },
  toldByFaq: 'Это из вопросов и ответов магазина: {title}',
  toldByProduct: 'Так написано в описании магазина: {title}.',
  toldBySettings: 'Так указано в настройках самого магазина: цены, доставка, оплата, часы работы.',
  canForget: {
    formal: 'Скажите, и я забуду, например: «забудь мой размер».',
    informal: 'Скажи, и я забуду, например: «забудь мой размер».',
  },
  knownFromYou: { formal: 'с ваших слов', informal: 'с твоих слов' },
  knownFromOrder: 'из заказа {order}',
  knownFromGoods: '{title} в заказе {order}',
  wordSize: 'размер',
  wordName: 'имя',
  wordPhone: 'телефон',
  wordEmail: 'электронная почта',
  wordAddress: 'адрес',
  wordShipping: 'доставка',
  wordPayment: 'оплата',
  wordLanguage: 'язык',
};
