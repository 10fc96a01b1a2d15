import type { SetupWords } from '../channel.ts';

export const setup: Record<string, SetupWords> & { en: SetupWords } = {
  en: {
    steps: [
      'Open the console of your gateway (Twilio or one that speaks as it does) and buy a number that can send text messages.',
      'Copy the account SID and the auth token into the first two fields, and the number with its + into the third.',
      'Save, then press the test button: it tells the gateway that the webhook of the number is {hookUrl}.',
      'With a messaging service: enter its SID, and paste {hookUrl} there as the webhook for incoming messages.',
      'STOP and START are minded by themselves: who writes STOP gets nothing more. For HELP you can write an answer below.',
    ],
    fields: {
      account_sid: { label: 'Account SID', help: 'AC and 32 digits and letters' },
      auth_token: { label: 'Auth token' },
      number: { label: 'Number', help: 'With +: +12025550123' },
      messaging_service_sid: { label: 'Messaging service', help: 'Optional: MG…' },
      mms: { label: 'The number can send pictures (MMS)' },
      help_text: { label: 'Answer to HELP', help: 'Who you are, and that STOP ends the messages' },
      webhook_url: { label: 'Address the gateway calls', help: 'Only when it is another one than shown here' },
      api_url: { label: 'Address of the API', help: 'Only for a gateway other than Twilio' },
    },
  },
  id: {
    steps: [
      'Buka konsol gateway Anda (Twilio atau yang sejenis), lalu beli nomor yang bisa mengirim SMS.',
      'Salin account SID dan auth token ke dua kolom pertama, dan nomor dengan + ke kolom ketiga.',
      'Simpan, lalu tekan tombol uji: gateway diberi tahu bahwa webhook nomor itu {hookUrl}.',
      'Dengan messaging service: isi SID-nya, dan tempelkan {hookUrl} di sana sebagai webhook pesan masuk.',
      'STOP dan START diurus sendiri: yang menulis STOP tidak dikirimi lagi. Untuk HELP Anda bisa menulis jawaban di bawah.',
    ],
    fields: {
      account_sid: { label: 'Account SID', help: 'AC dan 32 angka dan huruf' },
      auth_token: { label: 'Auth token' },
      number: { label: 'Nomor', help: 'Dengan +: +6281234567890' },
      messaging_service_sid: { label: 'Messaging service', help: 'Boleh kosong: MG…' },
      mms: { label: 'Nomor ini bisa mengirim gambar (MMS)' },
      help_text: { label: 'Jawaban untuk HELP', help: 'Siapa Anda, dan bahwa STOP menghentikan pesan' },
      webhook_url: { label: 'Alamat yang dipanggil gateway', help: 'Hanya bila lain dari yang tertulis di sini' },
      api_url: { label: 'Alamat API', help: 'Hanya untuk gateway selain Twilio' },
    },
  },
  pt: {
    steps: [
      'Abra o console do seu gateway (Twilio ou um compatível) e compre um número que envie SMS.',
      'Copie o account SID e o auth token para os dois primeiros campos e o número, com +, para o terceiro.',
      'Salve e aperte o botão de teste: ele informa ao gateway que o webhook do número é {hookUrl}.',
      'Com um messaging service: informe o SID dele e cole {hookUrl} lá como webhook das mensagens recebidas.',
      'STOP e START são respeitados sozinhos: quem escreve STOP não recebe mais nada. Para HELP você pode escrever uma resposta abaixo.',
    ],
    fields: {
      account_sid: { label: 'Account SID', help: 'AC e 32 algarismos e letras' },
      auth_token: { label: 'Auth token' },
      number: { label: 'Número', help: 'Com +: +5511987654321' },
      messaging_service_sid: { label: 'Messaging service', help: 'Opcional: MG…' },
      mms: { label: 'O número envia imagens (MMS)' },
      help_text: { label: 'Resposta a HELP', help: 'Quem você é, e que STOP encerra as mensagens' },
      webhook_url: { label: 'Endereço que o gateway chama', help: 'Só quando é diferente do mostrado aqui' },
      api_url: { label: 'Endereço da API', help: 'Só para um gateway que não seja o Twilio' },
    },
  },
  ru: {
    steps: [
      'Откройте консоль своего шлюза (Twilio или совместимого с ним) и купите номер, который отправляет SMS.',
      'Скопируйте account SID и auth token в первые два поля, а номер с + — в третье.',
      'Сохраните и нажмите кнопку проверки: она сообщит шлюзу, что вебхук номера находится по адресу {hookUrl}.',
      'С messaging service: укажите его SID и вставьте там {hookUrl} как вебхук для входящих сообщений.',
      'STOP и START соблюдаются сами: кто написал STOP, больше ничего не получит. Ответ на HELP можно написать ниже.',
    ],
    fields: {
      account_sid: { label: 'Account SID', help: 'AC и 32 цифры и буквы' },
      auth_token: { label: 'Auth token' },
      number: { label: 'Номер', help: 'С +: +79161234567' },
      messaging_service_sid: { label: 'Messaging service', help: 'Необязательно: MG…' },
      mms: { label: 'Номер отправляет картинки (MMS)' },
      help_text: { label: 'Ответ на HELP', help: 'Кто вы и что STOP прекращает сообщения' },
      webhook_url: { label: 'Адрес, который вызывает шлюз', help: 'Только если он не тот, что показан здесь' },
      api_url: { label: 'Адрес API', help: 'Только для шлюза, отличного от Twilio' },
    },
  },
};
