import type { PhrasesOf, QuestionArguments } from '../phrases.ts';

export const questions: PhrasesOf<QuestionArguments> = {
  whichProduct: {
    formal: ['Какой именно вы имеете в виду?', 'Уточните, пожалуйста, какой:'],
    informal: ['Какой именно?', 'Какой из этих?'],
  },
  whichOption: {
    formal: ['{title}: выберите, пожалуйста, {option}.', '{title}. Какой вариант ({option}) вам нужен?'],
    informal: ['{title}: какой вариант, {option}?', '{title}. Выбери {option}:'],
  },
  othersLeft: ['{option}, есть в наличии: {values}.'],
  soldOutValues: 'Нет в наличии: {values}',
  whichLine: { formal: 'Какую позицию в корзине вы имеете в виду?', informal: 'Какую позицию в корзине?' },
  whichOrder: { formal: 'Какой заказ вас интересует?', informal: 'Какой заказ?' },
  confirmEmpty:
    '{count, plural, one {Точно очистить корзину?} few {Точно убрать все # позиции из корзины?} other {Точно убрать все # позиций из корзины?}}',
  confirmCancel: 'Точно отменить заказ {number} на {total}?',
  confirmErase: {
    formal:
      'Удалить ваши данные: имя, телефон, адрес и эту переписку? Вернуть их будет нельзя. Сведения о заказах, которые мы обязаны хранить, останутся без вашего имени.',
    informal:
      'Удалить твои данные: имя, телефон, адрес и эту переписку? Вернуть их будет нельзя. Сведения о заказах, которые мы обязаны хранить, останутся без имени.',
  },
  confirmReorder: {
    formal: 'В корзине уже есть товары. Добавить к ним прошлый заказ?',
    informal: 'В корзине уже что-то есть. Добавить к этому прошлый заказ?',
  },
  confirmHandover: 'Спросить у сотрудника?',
  didYouMean: {
    formal: 'Вы имели в виду одно из этого?',
    informal: ['Имеется в виду что-то из этого?', 'Уточни, пожалуйста. Это:'],
  },
  isItThis: {
    formal: 'Правильно ли я понимаю: {meaning}?',
    informal: ['Правильно понимаю: {meaning}?', 'На всякий случай: {meaning}?'],
  },
  whatToChange: { formal: 'Что вы хотите изменить?', informal: 'Что поменять?' },
  noSuchProduct: { formal: 'К сожалению, «{text}» у нас нет.', informal: 'Увы, «{text}» у нас нет.' },
  noSuchVariant: {
    formal: '{title}: такого варианта ({values}) нет.',
    informal: '{title}: такого варианта ({values}) нет.',
  },
  nothingThere: {
    formal: 'О каком товаре речь? Назовите его, пожалуйста.',
    informal: ['О каком товаре речь? Как называется?', 'Какой товар?'],
  },
  notInCart: '«{text}» в корзине нет.',
  notThatInCart: 'Такого в корзине нет.',
  notChosenYet: '{title} пока не в корзине: вариант ещё не выбран.',
  nothingToUndo: 'Отменять нечего.',
  unknownLanguage: 'Я говорю на индонезийском, русском, английском и португальском.',
};
