/** What the test button can find wrong, in the languages of the set-up page. `{server}` is IMAP or SMTP, `{said}` its words. */
const en = {
  login: {
    problem: '{server}: the server does not accept the user and password ({said})',
    remedy:
      'Look at both. Gmail, Yandex, Mail.ru, iCloud and Zoho want a password made for programs, and IMAP switched on in the settings of the mailbox',
  },
  noName: {
    problem: '{server}: there is no server of this name',
    remedy: 'Look at how the name of the server is written',
  },
  inside: {
    problem: '{server}: the server lies inside this network ({said})',
    remedy: 'Whoever runs the shop can allow it: WARUNG_ALLOW_INSIDE',
  },
  closed: {
    problem: '{server}: nobody answers at this port',
    remedy:
      'Usual ports are 993 (IMAP) and 465 (SMTP) with tls, or 143 and 587 with starttls. Your own provider may block them',
  },
  silent: {
    problem: '{server}: the server takes the connection and says nothing',
    remedy: 'This port may want tls from the start: choose tls, or another port',
  },
  notTls: {
    problem: '{server}: this port does not begin with tls',
    remedy: 'Choose starttls, or the port for tls: 993 (IMAP), 465 (SMTP)',
  },
  noStarttls: {
    problem: '{server}: the server offers no encryption at this port',
    remedy: 'Choose tls with port 993 (IMAP) or 465 (SMTP)',
  },
  certificate: {
    problem: '{server}: the certificate of the server is not good for this name ({said})',
    remedy: 'Enter the name of the server that its provider gives, not one of your own that only leads there',
  },
  noWayIn: {
    problem: 'Nothing says how mails come in',
    remedy: 'Enter the IMAP server; or a secret for the webhook, when your mail server posts the mails',
  },
  other: { problem: '{server}: {said}', remedy: 'Try again in some minutes, and ask the provider of the mailbox' },
};

export type Trouble = keyof typeof en;

type Words = Record<Trouble, { problem: string; remedy: string }>;

const id: Words = {
  login: {
    problem: '{server}: server tidak menerima pengguna dan kata sandi ini ({said})',
    remedy:
      'Periksa keduanya. Gmail, Yandex, Mail.ru, iCloud dan Zoho meminta kata sandi aplikasi, dan IMAP harus dinyalakan di setelan kotak surat',
  },
  noName: { problem: '{server}: tidak ada server dengan nama ini', remedy: 'Periksa penulisan nama server' },
  inside: {
    problem: '{server}: server berada di dalam jaringan ini ({said})',
    remedy: 'Pengelola toko dapat mengizinkannya: WARUNG_ALLOW_INSIDE',
  },
  closed: {
    problem: '{server}: tidak ada yang menjawab di port ini',
    remedy:
      'Port yang umum: 993 (IMAP) dan 465 (SMTP) dengan tls, atau 143 dan 587 dengan starttls. Penyedia internet Anda mungkin memblokirnya',
  },
  silent: {
    problem: '{server}: server menerima sambungan tetapi diam',
    remedy: 'Port ini mungkin memakai tls sejak awal: pilih tls, atau port lain',
  },
  notTls: {
    problem: '{server}: port ini tidak dimulai dengan tls',
    remedy: 'Pilih starttls, atau port untuk tls: 993 (IMAP), 465 (SMTP)',
  },
  noStarttls: {
    problem: '{server}: server tidak menawarkan enkripsi di port ini',
    remedy: 'Pilih tls dengan port 993 (IMAP) atau 465 (SMTP)',
  },
  certificate: {
    problem: '{server}: sertifikat server tidak cocok dengan nama ini ({said})',
    remedy: 'Isi nama server yang diberikan penyedianya, bukan nama Anda sendiri yang hanya mengarah ke sana',
  },
  noWayIn: {
    problem: 'Belum ada jalan masuk untuk surat',
    remedy: 'Isi server IMAP; atau rahasia webhook bila server surat Anda yang mengirimkannya',
  },
  other: {
    problem: '{server}: {said}',
    remedy: 'Coba lagi beberapa menit lagi, dan tanyakan kepada penyedia kotak surat',
  },
};

const pt: Words = {
  login: {
    problem: '{server}: o servidor não aceita o usuário e a senha ({said})',
    remedy:
      'Confira os dois. Gmail, Yandex, Mail.ru, iCloud e Zoho pedem uma senha de aplicativo, e o IMAP ligado nas configurações da caixa',
  },
  noName: {
    problem: '{server}: não existe servidor com esse nome',
    remedy: 'Confira como o nome do servidor está escrito',
  },
  inside: {
    problem: '{server}: o servidor fica dentro desta rede ({said})',
    remedy: 'Quem administra a loja pode permitir: WARUNG_ALLOW_INSIDE',
  },
  closed: {
    problem: '{server}: ninguém responde nesta porta',
    remedy:
      'As portas comuns são 993 (IMAP) e 465 (SMTP) com tls, ou 143 e 587 com starttls. Seu provedor de internet pode bloqueá-las',
  },
  silent: {
    problem: '{server}: o servidor aceita a conexão e não diz nada',
    remedy: 'Esta porta pode usar tls desde o início: escolha tls, ou outra porta',
  },
  notTls: {
    problem: '{server}: esta porta não começa com tls',
    remedy: 'Escolha starttls, ou a porta do tls: 993 (IMAP), 465 (SMTP)',
  },
  noStarttls: {
    problem: '{server}: o servidor não oferece criptografia nesta porta',
    remedy: 'Escolha tls com a porta 993 (IMAP) ou 465 (SMTP)',
  },
  certificate: {
    problem: '{server}: o certificado do servidor não vale para este nome ({said})',
    remedy: 'Use o nome do servidor que o provedor informa, não um nome seu que só leva até ele',
  },
  noWayIn: {
    problem: 'Nada diz por onde os e-mails chegam',
    remedy: 'Informe o servidor IMAP; ou um segredo do webhook, se o seu servidor de e-mail envia as mensagens',
  },
  other: { problem: '{server}: {said}', remedy: 'Tente de novo em alguns minutos e pergunte ao provedor da caixa' },
};

const ru: Words = {
  login: {
    problem: '{server}: сервер не принимает пользователя и пароль ({said})',
    remedy:
      'Проверьте и то, и другое. Gmail, Яндекс, Mail.ru, iCloud и Zoho требуют пароль для приложений, а в настройках ящика должен быть включён IMAP',
  },
  noName: { problem: '{server}: сервера с таким именем нет', remedy: 'Проверьте, как написано имя сервера' },
  inside: {
    problem: '{server}: сервер находится внутри этой сети ({said})',
    remedy: 'Тот, кто обслуживает магазин, может это разрешить: WARUNG_ALLOW_INSIDE',
  },
  closed: {
    problem: '{server}: на этом порту никто не отвечает',
    remedy:
      'Обычные порты: 993 (IMAP) и 465 (SMTP) с tls или 143 и 587 со starttls. Их может блокировать ваш провайдер',
  },
  silent: {
    problem: '{server}: сервер принимает соединение и молчит',
    remedy: 'Возможно, этот порт ждёт tls с самого начала: выберите tls или другой порт',
  },
  notTls: {
    problem: '{server}: этот порт не начинает с tls',
    remedy: 'Выберите starttls или порт для tls: 993 (IMAP), 465 (SMTP)',
  },
  noStarttls: {
    problem: '{server}: на этом порту сервер не предлагает шифрования',
    remedy: 'Выберите tls с портом 993 (IMAP) или 465 (SMTP)',
  },
  certificate: {
    problem: '{server}: сертификат сервера не подходит к этому имени ({said})',
    remedy: 'Укажите то имя сервера, которое даёт почтовая служба, а не своё, которое лишь ведёт к нему',
  },
  noWayIn: {
    problem: 'Не сказано, как приходят письма',
    remedy: 'Укажите сервер IMAP или секрет вебхука, если письма передаёт ваш почтовый сервер',
  },
  other: { problem: '{server}: {said}', remedy: 'Попробуйте ещё раз через несколько минут и спросите почтовую службу' },
};

export const findings: Record<string, Words> & { en: Words } = { en, id, pt, ru };
