import type { FindingWords } from '../finding.ts';

type Kind = 'token' | 'name' | 'webhook';

export const findings: FindingWords<Kind> = {
  en: {
    token: { problem: 'Telegram does not know the token: {why}', remedy: 'Copy it again from @BotFather' },
    name: { problem: 'The bot of this token is @{name}', remedy: 'Enter {name} as its name' },
    webhook: {
      problem: 'The webhook was refused: {why}',
      remedy: 'Telegram needs a public https address: set WARUNG_PUBLIC_URL',
    },
  },
  id: {
    token: { problem: 'Telegram tidak mengenal token ini: {why}', remedy: 'Salin lagi dari @BotFather' },
    name: { problem: 'Bot pemilik token ini adalah @{name}', remedy: 'Masukkan {name} sebagai namanya' },
    webhook: {
      problem: 'Webhook ditolak: {why}',
      remedy: 'Telegram butuh alamat https publik: isi WARUNG_PUBLIC_URL',
    },
  },
  pt: {
    token: { problem: 'O Telegram não conhece o token: {why}', remedy: 'Copie-o de novo do @BotFather' },
    name: { problem: 'O bot deste token é @{name}', remedy: 'Informe {name} como nome dele' },
    webhook: {
      problem: 'O webhook foi recusado: {why}',
      remedy: 'O Telegram precisa de um endereço https público: defina WARUNG_PUBLIC_URL',
    },
  },
  ru: {
    token: { problem: 'Telegram не знает этого токена: {why}', remedy: 'Скопируйте его снова у @BotFather' },
    name: { problem: 'Бот этого токена — @{name}', remedy: 'Введите {name} как его имя' },
    webhook: {
      problem: 'Вебхук не принят: {why}',
      remedy: 'Telegram нужен публичный адрес https: задайте WARUNG_PUBLIC_URL',
    },
  },
};
