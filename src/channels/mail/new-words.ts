/** How mail programs begin what is answered to: "-----Original Message-----", "Пересылаемое сообщение". */
const separator =
  /^\s*[-_=]{2,}\s*(original message|forwarded message|исходное сообщение|пересылаемое сообщение|пересланное сообщение|mensagem original|mensagem encaminhada|pesan asli|pesan terusan)(?!\p{L})|^\s*_{10,}\s*$/iu;

const header =
  /^[\s>*]*(from|sent|date|to|cc|subject|от|отправлено|дата|кому|копия|тема|de|enviado|enviada em|data|para|assunto|dari|dikirim|terkirim|tanggal|kepada|ke|perihal|subjek)\s*\*?:/i;

/** "On …, Rina wrote:", "… пишет:", "Pada …, Rina menulis:", "Em …, Rina escreveu:", "2 апреля 2026 от Rina <…>:" */
const attributions = [
  /(\d|@).*\b(wrote|menulis|escreveu)\s*:\s*$/is,
  /(\d|@).*(написал\(?а?\)?|пишет)\s*:\s*$/is,
  /\d{4}.*\sот\s.*[:>]\s*$/is,
  /\d{4}.*\d{1,2}[:.]\d\d.*<\S+@\S+>\s*:\s*$/is,
  /^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s.*\d{1,2}:\d\d.*@.*:\s*$/is,
];

/** How an attribution begins that may go on in the next line. */
const begins =
  /^\s*(on|pada|em|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)[ ,.]|^\s*\d{1,4}[./-]\d/i;

const device =
  /^\s*(sent from (my|mail|yahoo|outlook|samsung)|отправлено (с|из)\s|enviado (do|pelo) |(dikirim|terkirim) dari |(get|obter o|dapatkan|скачать) outlook (for|para|untuk|для) )/i;
const mostLetters = 20_000;

/** What is new in a mail: without what it answers to, the signature, and the word of the device; all of it when that is nothing. */
export function newWords(text: string): string {
  const all = text.replace(/\r\n?/g, '\n').slice(0, mostLetters).split('\n');
  const kept = withoutQuotes(all);
  const words = kept
    .filter((line) => !device.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return (
    words ||
    all
      .map((line) => line.replace(/^[>\s]+/, ''))
      .join('\n')
      .trim()
  );
}

function withoutQuotes(all: string[]): string[] {
  const kept: string[] = [];
  for (let n = 0; n < all.length; n++) {
    const line = all[n] ?? '';
    if (separator.test(line) || /^-- ?$/.test(line) || isHeaderBlock(all, n)) return kept;
    const long = attributionAt(all, n);
    if (long > 0) {
      const next = all.slice(n + long).find((after) => after.trim() !== '') ?? '';
      if (!next.startsWith('>')) return kept;
      n += long - 1;
    } else if (!/^\s*>/.test(line)) kept.push(line);
  }
  return kept;
}

/** Three of the headers of a mail, one below another. */
function isHeaderBlock(all: string[], n: number): boolean {
  if (!header.test(all[n] ?? '')) return false;
  const near = all.slice(n, n + 6).filter((line) => line.trim() !== '');
  return near.filter((line) => header.test(line)).length >= 3;
}

/** Over how many lines the attribution that begins here goes; 0: none does. */
function attributionAt(all: string[], n: number): number {
  if ((all[n] ?? '').trim() === '' || /^\s*>/.test(all[n] ?? '')) return 0;
  const most = begins.test(all[n] ?? '') ? 3 : 1;
  for (let count = 1; count <= most; count++) {
    const lines = all.slice(n, n + count);
    if (lines.some((line) => line.trim() === '')) return 0;
    const text = lines.join(' ');
    if (text.length < 400 && attributions.some((pattern) => pattern.test(text))) return count;
  }
  return 0;
}
