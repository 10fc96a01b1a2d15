import type { SetupWords } from '../channel.ts';

export const setup: Record<string, SetupWords> & { en: SetupWords } = {
  en: {
    steps: [
      'Open @BotFather in Telegram, send /newbot and choose a name.',
      'Copy the token that it gives you into the first field, and the name of the bot without the @ into the third.',
      'Make up a secret word of at least 16 letters for the webhook.',
      'Save, then press the test button: it tells Telegram that the webhook is {hookUrl}.',
      'For groups: send /setprivacy to @BotFather and switch it off, so that the bot sees answers to it.',
      'To be paid in the chat: send /mybots, choose Payments, connect a provider and copy its token.',
    ],
    fields: {
      bot_token: { label: 'Bot token', help: 'From @BotFather: 123456:ABC…' },
      webhook_secret: { label: 'Secret of the webhook', help: '16 letters, digits, _ or - at least' },
      username: { label: 'Name of the bot', help: 'Without the @' },
      payment_token: { label: 'Payment token', help: 'Optional' },
      api_url: { label: 'Address of the API', help: 'Only when you run a Bot API server of your own' },
    },
  },
  id: {
    steps: [
      'Buka @BotFather di Telegram, kirim /newbot, lalu pilih nama.',
      'Salin token yang diberikan ke kolom pertama, dan nama bot tanpa @ ke kolom ketiga.',
      'Buat kata rahasia minimal 16 huruf untuk webhook.',
      'Simpan, lalu tekan tombol uji: Telegram diberi tahu bahwa webhook-nya {hookUrl}.',
      'Untuk grup: kirim /setprivacy ke @BotFather dan matikan, supaya bot melihat balasan untuknya.',
      'Agar dibayar di dalam chat: kirim /mybots, pilih Payments, hubungkan penyedia, lalu salin tokennya.',
    ],
    fields: {
      bot_token: { label: 'Token bot', help: 'Dari @BotFather: 123456:ABC…' },
      webhook_secret: { label: 'Rahasia webhook', help: 'Minimal 16 huruf, angka, _ atau -' },
      username: { label: 'Nama bot', help: 'Tanpa @' },
      payment_token: { label: 'Token pembayaran', help: 'Boleh kosong' },
      api_url: { label: 'Alamat API', help: 'Hanya bila Anda menjalankan server Bot API sendiri' },
    },
  },
  pt: {
    steps: [
      'Abra @BotFather no Telegram, envie /newbot e escolha um nome.',
      'Copie o token para o primeiro campo e o nome do bot, sem o @, para o terceiro.',
      'Invente uma palavra secreta de pelo menos 16 letras para o webhook.',
      'Salve e aperte o botão de teste: ele informa ao Telegram que o webhook é {hookUrl}.',
      'Para grupos: envie /setprivacy ao @BotFather e desative, para que o bot veja as respostas a ele.',
      'Para receber no chat: envie /mybots, escolha Payments, conecte um provedor e copie o token.',
    ],
    fields: {
      bot_token: { label: 'Token do bot', help: 'Do @BotFather: 123456:ABC…' },
      webhook_secret: { label: 'Segredo do webhook', help: 'Pelo menos 16 letras, números, _ ou -' },
      username: { label: 'Nome do bot', help: 'Sem o @' },
      payment_token: { label: 'Token de pagamento', help: 'Opcional' },
      api_url: { label: 'Endereço da API', help: 'Só se você mantém um servidor Bot API próprio' },
    },
  },
  ru: {
    steps: [
      'Откройте @BotFather в Telegram, отправьте /newbot и выберите имя.',
      'Скопируйте токен в первое поле, а имя бота без @ — в третье.',
      'Придумайте для вебхука секретное слово не короче 16 букв.',
      'Сохраните и нажмите кнопку проверки: она сообщит Telegram, что вебхук находится по адресу {hookUrl}.',
      'Для групп: отправьте @BotFather команду /setprivacy и выключите режим, чтобы бот видел ответы ему.',
      'Чтобы принимать оплату в чате: отправьте /mybots, выберите Payments, подключите провайдера и скопируйте его токен.',
    ],
    fields: {
      bot_token: { label: 'Токен бота', help: 'От @BotFather: 123456:ABC…' },
      webhook_secret: { label: 'Секрет вебхука', help: 'Не короче 16 букв, цифр, _ или -' },
      username: { label: 'Имя бота', help: 'Без @' },
      payment_token: { label: 'Платёжный токен', help: 'Необязательно' },
      api_url: { label: 'Адрес API', help: 'Только если у вас свой сервер Bot API' },
    },
  },
};
