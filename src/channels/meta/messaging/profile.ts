/**
 * What customers see before they have said a word, and beside the talk ever after: a greeting, a button to begin, questions
 * to begin with, a menu. The platform shows those of the reader's language, else the shop's.
 */
type ProfileWords = { hello: string; greeting: string; wishes: string[] };

/** Each wish is said to the bot in these words when it is tapped; a menu's label holds thirty letters. */
const words: Record<string, ProfileWords> & { en: ProfileWords } = {
  en: {
    hello: 'Hello',
    greeting: 'Hello! Ask us, order and pay right here.',
    wishes: ['What do you have?', 'What is in my cart?', 'Where is my order?', 'I want to talk to a person'],
  },
  id: {
    hello: 'Halo',
    greeting: 'Halo! Tanya, pesan, dan bayar langsung di sini.',
    wishes: ['Ada produk apa saja?', 'Lihat keranjang', 'Pesanan saya sampai mana?', 'Mau bicara dengan admin'],
  },
  pt: {
    hello: 'Olá',
    greeting: 'Olá! Pergunte, peça e pague por aqui mesmo.',
    wishes: ['Quais produtos vocês têm?', 'Ver meu carrinho', 'Onde está meu pedido?', 'Quero falar com atendente'],
  },
  ru: {
    hello: 'Здравствуйте',
    greeting: 'Здравствуйте! Спрашивайте, заказывайте и платите прямо здесь.',
    wishes: ['Что у вас есть?', 'Что у меня в корзине?', 'Где мой заказ?', 'Позовите человека'],
  },
};

const locales: Record<string, string> = { en: 'en_US', id: 'id_ID', pt: 'pt_BR', ru: 'ru_RU' };

const startPayload = 'start';
const saying = 'say:';

/** The words that a button of the profile stands for; null: the payload is none of its. */
export function saidBy(payload: string, title: string | undefined, language = 'en'): string | null {
  if (payload.startsWith(saying)) return payload.slice(saying.length);
  const isStart = payload === startPayload || /^get[ _-]?started/i.test(payload) || /^get started$/i.test(title ?? '');
  return isStart ? (words[language] ?? words.en).hello : null;
}

export type Profile = {
  get_started: object;
  greeting: object[];
  ice_breakers: object[];
  persistent_menu: object[];
};

/** In the shop's language for everybody, and in each language of ours for who reads it. */
export function profileIn(language: string): Profile {
  const places: [string, ProfileWords][] = [
    ['default', words[language] ?? words.en],
    ...Object.entries(locales).map(([code, locale]): [string, ProfileWords] => [locale, words[code] ?? words.en]),
  ];
  const payloadOf = (wish: string) => `${saying}${wish}`;
  return {
    get_started: { payload: startPayload },
    greeting: places.map(([locale, { greeting: text }]) => ({ locale, text })),
    ice_breakers: places.map(([locale, { wishes }]) => ({
      locale,
      call_to_actions: wishes.map((question) => ({ question, payload: payloadOf(question) })),
    })),
    persistent_menu: places.map(([locale, { wishes }]) => ({
      locale,
      call_to_actions: wishes.map((title) => ({ type: 'postback', title, payload: payloadOf(title) })),
    })),
  };
}
