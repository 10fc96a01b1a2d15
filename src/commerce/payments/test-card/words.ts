export type PageWords = {
  title: string;
  order: string;
  amount: string;
  cardNumber: string;
  pay: string;
  toReceipt: string;
  testOnly: string;
  unknownCard: string;
  declined: string;
  alreadyPaid: string;
  expired: string;
  waiting: string;
  noAnswer: string;
};

const en: PageWords = {
  title: 'Pay by card',
  order: 'Order',
  amount: 'Amount',
  cardNumber: 'Card number',
  pay: 'Pay',
  toReceipt: 'To the order',
  testOnly: 'This is a test page: no money moves. Use one of these card numbers:',
  unknownCard: 'This is not one of the test cards. Check the number.',
  declined: 'The card was declined. Try another one.',
  alreadyPaid: 'This order is paid. Thank you!',
  expired: 'The time to pay this order is over.',
  waiting: 'The bank is still checking. The chat tells you as soon as it is done.',
  noAnswer: 'The bank does not answer. If nothing comes within the hour, the order is canceled and nothing is charged.',
};

const id: PageWords = {
  title: 'Bayar dengan kartu',
  order: 'Pesanan',
  amount: 'Jumlah',
  cardNumber: 'Nomor kartu',
  pay: 'Bayar',
  toReceipt: 'Lihat pesanan',
  testOnly: 'Ini halaman uji coba: tidak ada uang yang berpindah. Pakai salah satu nomor kartu ini:',
  unknownCard: 'Ini bukan nomor kartu uji. Periksa lagi nomornya.',
  declined: 'Kartu ditolak. Coba kartu lain.',
  alreadyPaid: 'Pesanan ini sudah dibayar. Terima kasih!',
  expired: 'Waktu pembayaran pesanan ini sudah habis.',
  waiting: 'Bank masih memeriksa. Begitu selesai, kabarnya muncul di chat.',
  noAnswer: 'Bank tidak menjawab. Bila satu jam tak ada kabar, pesanan dibatalkan dan tidak ada tagihan.',
};

const ru: PageWords = {
  title: 'Оплата картой',
  order: 'Заказ',
  amount: 'Сумма',
  cardNumber: 'Номер карты',
  pay: 'Оплатить',
  toReceipt: 'К заказу',
  testOnly: 'Это тестовая страница: деньги не списываются. Введите один из этих номеров:',
  unknownCard: 'Это не тестовая карта. Проверьте номер.',
  declined: 'Карта отклонена. Попробуйте другую.',
  alreadyPaid: 'Заказ оплачен. Спасибо!',
  expired: 'Время на оплату этого заказа вышло.',
  waiting: 'Банк ещё проверяет. Как только будет готово, сообщим в чате.',
  noAnswer: 'Банк не отвечает. Если за час ничего не придёт, заказ отменится, деньги не спишутся.',
};

const pt: PageWords = {
  title: 'Pagar com cartão',
  order: 'Pedido',
  amount: 'Valor',
  cardNumber: 'Número do cartão',
  pay: 'Pagar',
  toReceipt: 'Ver o pedido',
  testOnly: 'Esta é uma página de teste: nenhum dinheiro é movimentado. Use um destes números:',
  unknownCard: 'Este não é um cartão de teste. Confira o número.',
  declined: 'O cartão foi recusado. Tente outro.',
  alreadyPaid: 'Este pedido já foi pago. Obrigado!',
  expired: 'O prazo para pagar este pedido acabou.',
  waiting: 'O banco ainda está verificando. Avisamos no chat assim que terminar.',
  noAnswer: 'O banco não responde. Se nada chegar em uma hora, o pedido é cancelado e nada é cobrado.',
};

const all: Record<string, PageWords> = { en, id, ru, pt };

export function wordsIn(language: string): PageWords {
  return all[language] ?? en;
}
