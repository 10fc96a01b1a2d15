/** What ways of delivery are called in any of our languages, a line a way. */
const ways = [
  'kurir courier курьер курьером курьера entregador motoboy mensageiro',
  'pos post mail почта почтой почту correio correios',
  'kilat ekspres express instan instant sameday экспресс срочная срочно быстрая быстрый быстро expresso expressa rapido urgente',
  'reguler regular biasa standar standard обычный обычная обычной обычную стандарт стандартная normal padrao comum',
  'ekonomi economy hemat cheap эконом экономная economico economica',
];

const wayOf = new Map(ways.flatMap((words, way) => words.split(' ').map((word) => [word, way] as const)));

/** Whether two folded words name one way of delivery, perhaps in two languages: "kurir" and "курьером". */
export function isSameDelivery(one: string, other: string): boolean {
  const way = wayOf.get(one);
  return way !== undefined && way === wayOf.get(other);
}
