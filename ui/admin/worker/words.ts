/** What notifications say; a message brings the language of whom it is for. `{name}` is the customer. */
type Words = { assigned: string; mention: string; waiting: string; visitor: string };

const words: Record<string, Words> = {
  en: {
    assigned: '{name} is yours now',
    mention: 'You are called: {name}',
    waiting: '{name} is waiting',
    visitor: 'A visitor',
  },
  id: {
    assigned: '{name} sekarang milik Anda',
    mention: 'Anda dipanggil: {name}',
    waiting: '{name} menunggu',
    visitor: 'Seorang pengunjung',
  },
  ru: {
    assigned: 'Разговор ваш: {name}',
    mention: 'Вас зовут: {name}',
    waiting: 'Ждёт ответа: {name}',
    visitor: 'посетитель',
  },
  pt: {
    assigned: 'Agora é com você: {name}',
    mention: 'Chamam você: {name}',
    waiting: 'Esperando: {name}',
    visitor: 'um visitante',
  },
};

/** The title of a notification. */
export function titleOf({ kind, name, language }: { kind: string; name: string | null; language: string }): string {
  const spoken = words[language] ?? words.en;
  const text = spoken && kind in spoken ? spoken[kind as keyof Words] : '{name}';
  return text.replace('{name}', name ?? spoken?.visitor ?? '');
}
