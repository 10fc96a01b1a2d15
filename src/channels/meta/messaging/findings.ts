import type { FindingWords } from '../../finding.ts';

export type FindingKind = 'address' | 'token' | 'secret' | 'account' | 'subscription' | 'profile';

/** What the test button says. */
export const findings: FindingWords<FindingKind> = {
  en: {
    address: {
      problem: '{platform} cannot reach {hookUrl}',
      remedy: 'Give the shop a public https address (WARUNG_PUBLIC_URL)',
    },
    token: {
      problem: '{platform} refuses the access token: {why}',
      remedy: 'Make a new token without an end and copy all of it',
    },
    secret: {
      problem: 'The app secret is not that of the app to which the token belongs',
      remedy: 'Copy it again under App settings, Basic',
    },
    account: {
      problem: 'The token is that of {name} ({id})',
      remedy: 'Enter {id} as the id of the account, or make a token for the right one',
    },
    subscription: {
      problem: 'The messages of the account could not be ordered: {why}',
      remedy: 'Give the token all rights that step 3 names, and make it anew',
    },
    profile: {
      problem: 'Menu and first questions could not be set: {why}',
      remedy: 'Give the token the right to send messages; the chat itself works without them',
    },
  },
  id: {
    address: {
      problem: '{platform} tidak bisa menjangkau {hookUrl}',
      remedy: 'Beri toko alamat https publik (WARUNG_PUBLIC_URL)',
    },
    token: {
      problem: '{platform} menolak token akses: {why}',
      remedy: 'Buat token baru tanpa masa berlaku dan salin seluruhnya',
    },
    secret: {
      problem: 'Rahasia aplikasi bukan milik aplikasi yang punya token ini',
      remedy: 'Salin lagi di Pengaturan aplikasi, Dasar',
    },
    account: {
      problem: 'Token ini milik {name} ({id})',
      remedy: 'Masukkan {id} sebagai ID akun, atau buat token untuk akun yang benar',
    },
    subscription: {
      problem: 'Pesan akun ini tidak bisa dilanggan: {why}',
      remedy: 'Beri token semua hak yang disebut langkah 3, lalu buat ulang',
    },
    profile: {
      problem: 'Menu dan pertanyaan pembuka tidak bisa dipasang: {why}',
      remedy: 'Beri token hak mengirim pesan; chat tetap jalan tanpa menu',
    },
  },
  pt: {
    address: {
      problem: '{platform} não consegue acessar {hookUrl}',
      remedy: 'Dê à loja um endereço https público (WARUNG_PUBLIC_URL)',
    },
    token: {
      problem: '{platform} recusa o token de acesso: {why}',
      remedy: 'Gere um token novo sem validade e copie-o inteiro',
    },
    secret: {
      problem: 'A chave secreta não é do aplicativo a que o token pertence',
      remedy: 'Copie de novo em Configurações do app, Básico',
    },
    account: {
      problem: 'O token é de {name} ({id})',
      remedy: 'Informe {id} como ID da conta, ou gere um token para a conta certa',
    },
    subscription: {
      problem: 'Não foi possível assinar as mensagens da conta: {why}',
      remedy: 'Dê ao token todos os direitos do passo 3 e gere-o de novo',
    },
    profile: {
      problem: 'Não foi possível definir o menu e as perguntas iniciais: {why}',
      remedy: 'Dê ao token o direito de enviar mensagens; o chat funciona sem o menu',
    },
  },
  ru: {
    address: {
      problem: '{platform} не может открыть {hookUrl}',
      remedy: 'Дайте магазину публичный адрес https (WARUNG_PUBLIC_URL)',
    },
    token: {
      problem: '{platform} не принимает токен доступа: {why}',
      remedy: 'Создайте новый бессрочный токен и скопируйте его целиком',
    },
    secret: {
      problem: 'Секрет не от того приложения, которому принадлежит токен',
      remedy: 'Скопируйте его снова: «Настройки приложения», «Основное»',
    },
    account: {
      problem: 'Токен принадлежит {name} ({id})',
      remedy: 'Введите {id} как ID аккаунта или создайте токен для нужного',
    },
    subscription: {
      problem: 'Не удалось подписаться на сообщения аккаунта: {why}',
      remedy: 'Дайте токену все права из шага 3 и создайте его заново',
    },
    profile: {
      problem: 'Не удалось поставить меню и первые вопросы: {why}',
      remedy: 'Дайте токену право отправлять сообщения; чат работает и без меню',
    },
  },
};
