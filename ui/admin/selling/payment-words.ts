import { isKey, type Speaking } from '../words/words.tsx';

/** A way to pay in the language; one of a provider that these pages do not know is shown as it is called. */
export function paymentWords(id: string, t: Speaking['t']): string {
  const key = `pay.${id}`;
  return isKey(key) ? t(key) : id;
}
