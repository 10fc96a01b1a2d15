import { AppError } from '#platform/errors';

/** Where in a shop's folder: a file, its line (1 is the first), and the column's number or, in a table, its name. */
export type Place = { file: string; line?: number; column?: number | string };

export type Problem = { place: Place; reason: string };

/** So many problems are told at once; the owner corrects them and tries again. */
const mostTold = 50;

/** @example placeText({ file: 'shop.yaml', line: 12, column: 3 }) // 'shop.yaml:12:3' */
export function placeText({ file, line, column }: Place): string {
  const at = line === undefined ? file : `${file}:${line}`;
  if (column === undefined) return at;
  return typeof column === 'number' ? `${at}:${column}` : `${at}, column "${column}"`;
}

/** A folder that is not imported, with all that is wrong in it, one line each in the message. */
export class InvalidFolder extends AppError {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const told = problems.slice(0, mostTold).map(({ place, reason }) => `${placeText(place)}: ${reason}`);
    const untold = problems.length - told.length;
    super('invalid_file', [...told, ...(untold > 0 ? [`and ${untold} more`] : [])].join('\n'), {
      path: problems[0] && placeText(problems[0].place),
    });
    this.problems = problems;
  }
}
