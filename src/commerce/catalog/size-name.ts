import { fold } from '#understanding/text';

const sizeNames = new Set(['ukuran', 'size', 'размер', 'tamanho', 'nomor', 'рост', 'numero', 'numeracao']);

/** Whether an option is one of those whose values only measurements explain, and which a person has: a size. */
export function isSizeName(name: string): boolean {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .some((word) => sizeNames.has(word));
}
