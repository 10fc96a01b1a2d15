import type { FindingWords } from '../finding.ts';

type Kind = 'account' | 'number' | 'webhook';

export const findings: FindingWords<Kind> = {
  en: {
    account: { problem: 'The gateway refuses: {why}', remedy: 'Copy the account SID and the auth token again' },
    number: { problem: 'The account has no number {number}', remedy: 'Enter a number of this account, with +' },
    webhook: {
      problem: 'The webhook was refused: {why}',
      remedy: 'The gateway needs a public https address: set WARUNG_PUBLIC_URL',
    },
  },
  id: {
    account: { problem: 'Gateway menolak: {why}', remedy: 'Salin lagi account SID dan auth token' },
    number: { problem: 'Akun ini tidak punya nomor {number}', remedy: 'Masukkan nomor milik akun ini, dengan +' },
    webhook: {
      problem: 'Webhook ditolak: {why}',
      remedy: 'Gateway butuh alamat https publik: isi WARUNG_PUBLIC_URL',
    },
  },
  pt: {
    account: { problem: 'O gateway recusa: {why}', remedy: 'Copie de novo o account SID e o auth token' },
    number: { problem: 'A conta não tem o número {number}', remedy: 'Informe um número desta conta, com +' },
    webhook: {
      problem: 'O webhook foi recusado: {why}',
      remedy: 'O gateway precisa de um endereço https público: defina WARUNG_PUBLIC_URL',
    },
  },
  ru: {
    account: { problem: 'Шлюз отказывает: {why}', remedy: 'Скопируйте account SID и auth token ещё раз' },
    number: { problem: 'У аккаунта нет номера {number}', remedy: 'Введите номер этого аккаунта, с +' },
    webhook: {
      problem: 'Вебхук не принят: {why}',
      remedy: 'Шлюзу нужен публичный адрес https: задайте WARUNG_PUBLIC_URL',
    },
  },
};
