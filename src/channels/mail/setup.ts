import type { SetupWords } from '../channel.ts';

export const setup: Record<string, SetupWords> & { en: SetupWords } = {
  en: {
    steps: [
      'Choose a mailbox for the shop, and make a password for programs where its provider asks for one.',
      'Enter its address, the SMTP server, user and password; then press the test button.',
      'Make up a secret word of at least 16 letters.',
      'Let the mail server post every incoming mail, as it is, to {hookUrl}, with the header X-Mail-Signature: sha256= and the HMAC-SHA256 of the mail by that word.',
    ],
    fields: {
      address: { label: 'Address' },
      name: { label: 'Name of the sender' },
      smtp_host: { label: 'SMTP server' },
      smtp_port: { label: 'Port' },
      smtp_security: { label: 'Encryption' },
      user: { label: 'User' },
      password: { label: 'Password' },
      webhook_secret: { label: 'Secret of the webhook' },
    },
  },
  id: {
    steps: [
      'Pilih kotak surat untuk toko, dan buat kata sandi aplikasi bila penyedianya memintanya.',
      'Isi alamat, server SMTP, pengguna dan kata sandi; lalu tekan tombol uji.',
      'Buat kata rahasia minimal 16 huruf.',
      'Atur server surat agar mengirim setiap surat masuk apa adanya ke {hookUrl}, dengan header X-Mail-Signature: sha256= dan HMAC-SHA256 surat itu dengan kata tersebut.',
    ],
    fields: {
      address: { label: 'Alamat' },
      name: { label: 'Nama pengirim' },
      smtp_host: { label: 'Server SMTP' },
      smtp_port: { label: 'Port' },
      smtp_security: { label: 'Enkripsi' },
      user: { label: 'Pengguna' },
      password: { label: 'Kata sandi' },
      webhook_secret: { label: 'Rahasia webhook' },
    },
  },
  pt: {
    steps: [
      'Escolha uma caixa de correio para a loja e crie uma senha de aplicativo se o provedor pedir.',
      'Informe o endereço, o servidor SMTP, o usuário e a senha; depois aperte o botão de teste.',
      'Invente uma palavra secreta de pelo menos 16 letras.',
      'Faça o servidor de e-mail enviar cada mensagem recebida, como está, para {hookUrl}, com o cabeçalho X-Mail-Signature: sha256= e o HMAC-SHA256 da mensagem com essa palavra.',
    ],
    fields: {
      address: { label: 'Endereço' },
      name: { label: 'Nome do remetente' },
      smtp_host: { label: 'Servidor SMTP' },
      smtp_port: { label: 'Porta' },
      smtp_security: { label: 'Criptografia' },
      user: { label: 'Usuário' },
      password: { label: 'Senha' },
      webhook_secret: { label: 'Segredo do webhook' },
    },
  },
  ru: {
    steps: [
      'Выберите почтовый ящик для магазина и создайте пароль для приложений, если его требует почтовая служба.',
      'Введите адрес, сервер SMTP, пользователя и пароль и нажмите кнопку проверки.',
      'Придумайте секретное слово не короче 16 букв.',
      'Настройте почтовый сервер так, чтобы каждое входящее письмо он передавал без изменений на {hookUrl} с заголовком X-Mail-Signature: sha256= и HMAC-SHA256 письма с этим словом.',
    ],
    fields: {
      address: { label: 'Адрес' },
      name: { label: 'Имя отправителя' },
      smtp_host: { label: 'Сервер SMTP' },
      smtp_port: { label: 'Порт' },
      smtp_security: { label: 'Шифрование' },
      user: { label: 'Пользователь' },
      password: { label: 'Пароль' },
      webhook_secret: { label: 'Секрет вебхука' },
    },
  },
};
