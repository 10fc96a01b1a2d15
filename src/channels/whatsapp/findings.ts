import type { FindingWords } from '../finding.ts';

type Kind = 'token' | 'secret' | 'quality';

export const findings: FindingWords<Kind> = {
  en: {
    token: {
      problem: 'WhatsApp refuses: {why}',
      remedy: 'Copy the token and the id of the number again; the token needs whatsapp_business_messaging',
    },
    secret: {
      problem: 'The app secret is not that of the app to which the token belongs',
      remedy: 'Copy it again under App settings, Basic',
    },
    quality: {
      problem: 'The quality of the number is rated low',
      remedy: 'Write less unasked: the limits will be lowered',
    },
  },
  id: {
    token: {
      problem: 'WhatsApp menolak: {why}',
      remedy: 'Salin lagi token dan ID nomornya; token perlu whatsapp_business_messaging',
    },
    secret: {
      problem: 'Rahasia aplikasi bukan milik aplikasi yang punya token ini',
      remedy: 'Salin lagi di Pengaturan aplikasi, Dasar',
    },
    quality: {
      problem: 'Kualitas nomor dinilai rendah',
      remedy: 'Kurangi pesan yang tidak diminta: batasnya akan diturunkan',
    },
  },
  pt: {
    token: {
      problem: 'O WhatsApp recusa: {why}',
      remedy: 'Copie de novo o token e o ID do número; o token precisa de whatsapp_business_messaging',
    },
    secret: {
      problem: 'A chave secreta não é do aplicativo a que o token pertence',
      remedy: 'Copie de novo em Configurações do app, Básico',
    },
    quality: {
      problem: 'A qualidade do número está avaliada como baixa',
      remedy: 'Escreva menos sem ser chamado: os limites serão reduzidos',
    },
  },
  ru: {
    token: {
      problem: 'WhatsApp отказывает: {why}',
      remedy: 'Скопируйте токен и ID номера ещё раз; токену нужно право whatsapp_business_messaging',
    },
    secret: {
      problem: 'Секрет не от того приложения, которому принадлежит токен',
      remedy: 'Скопируйте его снова: «Настройки приложения», «Основное»',
    },
    quality: {
      problem: 'Качество номера оценено низко',
      remedy: 'Пишите реже без запроса: лимиты будут снижены',
    },
  },
};
