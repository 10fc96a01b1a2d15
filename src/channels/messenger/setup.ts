import type { SetupWords } from '../channel.ts';

export const setup: Record<string, SetupWords> & { en: SetupWords } = {
  en: {
    steps: [
      'At developers.facebook.com make an app of the kind Business and add the product Messenger.',
      'Under App settings, Basic: copy the app id and the app secret. On your page, under About, Page transparency: copy the id of the page.',
      'Under Messenger, API setup: connect the page and make a token, with pages_messaging, pages_manage_metadata and pages_read_engagement.',
      'Make up a verify token, fill in the fields here and save.',
      'Under Messenger, API setup, Webhooks: enter {hookUrl} as the callback address, and the verify token.',
      'Press the test button: it subscribes the page, and sets the greeting, the first questions and the menu.',
      'To answer everybody, have pages_messaging approved (App review); to let people answer for seven days, Human Agent too.',
    ],
    fields: {
      account_id: { label: 'Id of the page', help: 'Digits, not the name' },
      app_id: { label: 'App id', help: 'Optional: tells our own messages from those of your other tools' },
      app_secret: { label: 'App secret' },
      verify_token: { label: 'Verify token', help: 'A word of your own, 8 letters at least' },
      access_token: { label: 'Access token of the page', help: 'Without an end' },
      api_url: { label: 'Address of the API' },
      api_version: { label: 'Version of the API' },
    },
  },
  id: {
    steps: [
      'Di developers.facebook.com buat aplikasi jenis Bisnis dan tambahkan produk Messenger.',
      'Di Pengaturan aplikasi, Dasar: salin ID aplikasi dan rahasia aplikasi. Di halaman Anda, Tentang, Transparansi halaman: salin ID halaman.',
      'Di Messenger, Penyiapan API: hubungkan halaman dan buat token dengan pages_messaging, pages_manage_metadata, dan pages_read_engagement.',
      'Buat token verifikasi, isi kolom di sini, lalu simpan.',
      'Di Messenger, Penyiapan API, Webhook: masukkan {hookUrl} sebagai alamat panggilan balik, beserta token verifikasi.',
      'Tekan tombol uji: halaman dilanggan, lalu salam, pertanyaan pembuka, dan menu dipasang.',
      'Agar bisa menjawab semua orang, ajukan pages_messaging (Tinjauan aplikasi); agar orang bisa menjawab selama tujuh hari, ajukan juga Human Agent.',
    ],
    fields: {
      account_id: { label: 'ID halaman', help: 'Angka, bukan namanya' },
      app_id: { label: 'ID aplikasi', help: 'Boleh kosong: membedakan pesan kami dari alat Anda yang lain' },
      app_secret: { label: 'Rahasia aplikasi' },
      verify_token: { label: 'Token verifikasi', help: 'Kata buatan sendiri, minimal 8 huruf' },
      access_token: { label: 'Token akses halaman', help: 'Tanpa masa berlaku' },
      api_url: { label: 'Alamat API' },
      api_version: { label: 'Versi API' },
    },
  },
  pt: {
    steps: [
      'Em developers.facebook.com crie um aplicativo do tipo Empresa e adicione o produto Messenger.',
      'Em Configurações do app, Básico: copie o ID e a chave secreta do app. Na sua página, em Sobre, Transparência da Página: copie o ID da página.',
      'Em Messenger, Configuração da API: conecte a página e gere um token com pages_messaging, pages_manage_metadata e pages_read_engagement.',
      'Invente um token de verificação, preencha os campos aqui e salve.',
      'Em Messenger, Configuração da API, Webhooks: informe {hookUrl} como endereço de retorno e o token de verificação.',
      'Aperte o botão de teste: ele assina a página e define a saudação, as perguntas iniciais e o menu.',
      'Para responder a todos, peça a aprovação de pages_messaging (Análise do app); para que pessoas respondam por sete dias, também a de Human Agent.',
    ],
    fields: {
      account_id: { label: 'ID da página', help: 'Números, não o nome' },
      app_id: { label: 'ID do app', help: 'Opcional: distingue as nossas mensagens das de outras ferramentas' },
      app_secret: { label: 'Chave secreta do app' },
      verify_token: { label: 'Token de verificação', help: 'Uma palavra sua, pelo menos 8 letras' },
      access_token: { label: 'Token de acesso da página', help: 'Sem validade' },
      api_url: { label: 'Endereço da API' },
      api_version: { label: 'Versão da API' },
    },
  },
  ru: {
    steps: [
      'На developers.facebook.com создайте приложение типа «Бизнес» и добавьте продукт Messenger.',
      'В «Настройки приложения», «Основное» скопируйте ID и секрет приложения. На вашей странице, «Информация», «Прозрачность Страницы» — ID страницы.',
      'В Messenger, «Настройка API» подключите страницу и создайте токен с правами pages_messaging, pages_manage_metadata и pages_read_engagement.',
      'Придумайте токен подтверждения, заполните поля здесь и сохраните.',
      'В Messenger, «Настройка API», Webhooks введите {hookUrl} как адрес обратного вызова и токен подтверждения.',
      'Нажмите кнопку проверки: она подпишет страницу и поставит приветствие, первые вопросы и меню.',
      'Чтобы отвечать всем, получите одобрение pages_messaging (проверка приложения); чтобы люди могли отвечать семь дней — ещё и Human Agent.',
    ],
    fields: {
      account_id: { label: 'ID страницы', help: 'Цифры, не название' },
      app_id: { label: 'ID приложения', help: 'Необязательно: отличает наши сообщения от других ваших программ' },
      app_secret: { label: 'Секрет приложения' },
      verify_token: { label: 'Токен подтверждения', help: 'Ваше слово, не короче 8 букв' },
      access_token: { label: 'Токен доступа страницы', help: 'Бессрочный' },
      api_url: { label: 'Адрес API' },
      api_version: { label: 'Версия API' },
    },
  },
};
