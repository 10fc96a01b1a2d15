import type { SetupWords } from '../channel.ts';

export const setup: Record<string, SetupWords> & { en: SetupWords } = {
  en: {
    steps: [
      'In the Instagram app make the account a professional one, and under Settings, Messages, allow connected tools.',
      'At developers.facebook.com make an app of the kind Business and add the product Instagram (API setup with Instagram login).',
      'There add the account and make a token, with instagram_business_basic and instagram_business_manage_messages. Copy the id of the account beside it.',
      'Copy the Instagram app secret and app id from the same page, make up a verify token, fill in the fields here and save.',
      'Under Configure webhooks enter {hookUrl} and the verify token, and subscribe to messages and the fields that begin with messaging_.',
      'Press the test button: it subscribes the account, and sets the first questions and the menu.',
      'To answer everybody, have instagram_business_manage_messages approved (App review); to let people answer for seven days, Human Agent too.',
    ],
    fields: {
      account_id: { label: 'Id of the account', help: 'Digits, beginning with 178414' },
      app_id: { label: 'App id', help: 'Optional: tells our own messages from those written on the phone' },
      app_secret: { label: 'Instagram app secret' },
      verify_token: { label: 'Verify token', help: 'A word of your own, 8 letters at least' },
      access_token: { label: 'Access token', help: 'Of the account; it is to be renewed every 60 days' },
      api_url: { label: 'Address of the API', help: 'https://graph.facebook.com for a token of the linked page' },
      api_version: { label: 'Version of the API' },
    },
  },
  id: {
    steps: [
      'Di aplikasi Instagram jadikan akun profesional, lalu di Pengaturan, Pesan, izinkan alat terhubung.',
      'Di developers.facebook.com buat aplikasi jenis Bisnis dan tambahkan produk Instagram (penyiapan API dengan login Instagram).',
      'Di sana tambahkan akun dan buat token dengan instagram_business_basic dan instagram_business_manage_messages. Salin ID akun di sebelahnya.',
      'Salin rahasia dan ID aplikasi Instagram dari halaman yang sama, buat token verifikasi, isi kolom di sini, lalu simpan.',
      'Di Konfigurasi webhook masukkan {hookUrl} dan token verifikasi, lalu berlangganan messages dan kolom yang diawali messaging_.',
      'Tekan tombol uji: akun dilanggan, lalu pertanyaan pembuka dan menu dipasang.',
      'Agar bisa menjawab semua orang, ajukan instagram_business_manage_messages (Tinjauan aplikasi); agar orang bisa menjawab selama tujuh hari, ajukan juga Human Agent.',
    ],
    fields: {
      account_id: { label: 'ID akun', help: 'Angka, diawali 178414' },
      app_id: { label: 'ID aplikasi', help: 'Boleh kosong: membedakan pesan kami dari yang ditulis di ponsel' },
      app_secret: { label: 'Rahasia aplikasi Instagram' },
      verify_token: { label: 'Token verifikasi', help: 'Kata buatan sendiri, minimal 8 huruf' },
      access_token: { label: 'Token akses', help: 'Milik akun; diperbarui tiap 60 hari' },
      api_url: { label: 'Alamat API', help: 'https://graph.facebook.com untuk token halaman yang ditautkan' },
      api_version: { label: 'Versi API' },
    },
  },
  pt: {
    steps: [
      'No aplicativo do Instagram torne a conta profissional e, em Configurações, Mensagens, permita ferramentas conectadas.',
      'Em developers.facebook.com crie um aplicativo do tipo Empresa e adicione o produto Instagram (configuração da API com login do Instagram).',
      'Ali adicione a conta e gere um token com instagram_business_basic e instagram_business_manage_messages. Copie o ID da conta ao lado.',
      'Copie da mesma página a chave secreta e o ID do app do Instagram, invente um token de verificação, preencha os campos aqui e salve.',
      'Em Configurar webhooks informe {hookUrl} e o token de verificação, e assine messages e os campos que começam com messaging_.',
      'Aperte o botão de teste: ele assina a conta e define as perguntas iniciais e o menu.',
      'Para responder a todos, peça a aprovação de instagram_business_manage_messages (Análise do app); para que pessoas respondam por sete dias, também a de Human Agent.',
    ],
    fields: {
      account_id: { label: 'ID da conta', help: 'Números, começa com 178414' },
      app_id: { label: 'ID do app', help: 'Opcional: distingue as nossas mensagens das escritas no celular' },
      app_secret: { label: 'Chave secreta do app do Instagram' },
      verify_token: { label: 'Token de verificação', help: 'Uma palavra sua, pelo menos 8 letras' },
      access_token: { label: 'Token de acesso', help: 'Da conta; renove a cada 60 dias' },
      api_url: { label: 'Endereço da API', help: 'https://graph.facebook.com para um token da página vinculada' },
      api_version: { label: 'Versão da API' },
    },
  },
  ru: {
    steps: [
      'В приложении Instagram сделайте аккаунт профессиональным и в «Настройки», «Сообщения» разрешите подключённые инструменты.',
      'На developers.facebook.com создайте приложение типа «Бизнес» и добавьте продукт Instagram (настройка API с входом через Instagram).',
      'Там добавьте аккаунт и создайте токен с правами instagram_business_basic и instagram_business_manage_messages. Рядом скопируйте ID аккаунта.',
      'С той же страницы скопируйте секрет и ID приложения Instagram, придумайте токен подтверждения, заполните поля здесь и сохраните.',
      'В «Настройка Webhooks» введите {hookUrl} и токен подтверждения и подпишитесь на messages и поля, которые начинаются с messaging_.',
      'Нажмите кнопку проверки: она подпишет аккаунт и поставит первые вопросы и меню.',
      'Чтобы отвечать всем, получите одобрение instagram_business_manage_messages (проверка приложения); чтобы люди могли отвечать семь дней — ещё и Human Agent.',
    ],
    fields: {
      account_id: { label: 'ID аккаунта', help: 'Цифры, начинается с 178414' },
      app_id: { label: 'ID приложения', help: 'Необязательно: отличает наши сообщения от написанных с телефона' },
      app_secret: { label: 'Секрет приложения Instagram' },
      verify_token: { label: 'Токен подтверждения', help: 'Ваше слово, не короче 8 букв' },
      access_token: { label: 'Токен доступа', help: 'Аккаунта; обновляйте каждые 60 дней' },
      api_url: { label: 'Адрес API', help: 'https://graph.facebook.com для токена связанной страницы' },
      api_version: { label: 'Версия API' },
    },
  },
};
