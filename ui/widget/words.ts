/** The few words that show before the chat is opened. */
const words = {
  en: { open: 'Chat with {name}', close: 'Close', unread: { one: '{n} new message', other: '{n} new messages' } },
  id: { open: 'Chat dengan {name}', close: 'Tutup', unread: { other: '{n} pesan baru' } },
  pt: {
    open: 'Conversar com {name}',
    close: 'Fechar',
    unread: { one: '{n} mensagem nova', other: '{n} mensagens novas' },
  },
  ru: {
    open: 'Чат: {name}',
    close: 'Закрыть',
    unread: { one: '{n} новое сообщение', few: '{n} новых сообщения', other: '{n} новых сообщений' },
  },
} as const;

export type LauncherWords = { open: string; close: string; unread(count: number): string };

export function launcherWords(language: string, name: string): LauncherWords {
  const known = language in words ? (language as keyof typeof words) : 'en';
  const own = words[known];
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = own.unread;
  const plural = new Intl.PluralRules(known);
  return {
    open: own.open.replace('{name}', name),
    close: own.close,
    unread: (count) => (forms[plural.select(count)] ?? forms.other).replace('{n}', String(count)),
  };
}
