import { comparedWords } from './place-names.ts';
import { positionLines } from './positions.ts';

export type Position = { latitude: number; longitude: number };

let known: Map<string, Position> | undefined;

/**
 * Where the centre of a larger town lies; null for one that the catalogue of positions does not have.
 * @example positionOf('Набережных Челнов') // { latitude: 55.74, longitude: 52.4 }
 */
export function positionOf(town: string): Position | null {
  known ??= readPositions();
  const all = comparedWords(town);
  for (let size = Math.min(4, all.length); size > 0; size--) {
    for (let from = 0; from + size <= all.length; from++) {
      const found = known.get(all.slice(from, from + size).join(' '));
      if (found) return found;
    }
  }
  return null;
}

function readPositions(): Map<string, Position> {
  const positions = new Map<string, Position>();
  for (const line of positionLines.split('\n').filter(Boolean)) {
    const [names = '', place = ''] = line.split(' = ');
    const [latitude = 0, longitude = 0] = place.split(', ').map(Number);
    for (const name of names.split(' / ')) positions.set(comparedWords(name).join(' '), { latitude, longitude });
  }
  return positions;
}
