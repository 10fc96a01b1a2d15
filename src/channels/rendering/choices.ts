import type { Length } from '../capabilities.ts';
import type { Loss, NumberedChoice, Place } from '../channel.ts';
import { fitLabels } from './fit-labels.ts';
import { fits } from './measure.ts';
import type { Button, Draft, Piece, Row } from './piece.ts';
import { shortened, splitText } from './split-text.ts';
import { wordsIn } from './words.ts';

type Shown = { pieces: Piece[]; numbered: NumberedChoice[] };

/** Lists that a customer opens one after another; for more than that the numbers are quicker. */
const mostPages = 3;

/** The text with its choices: the first rung on which all of them can stand and be told apart. */
export function choicePieces(draft: Draft, place: Place): Shown {
  if (draft.choices.length === 0) return { pieces: textPieces(draft.text, place), numbered: [] };
  const under = (pieces: Piece[] | null): Shown | null => pieces && { pieces, numbered: [] };
  return (
    under(asButtons(draft, place)) ??
    under(asList(draft, place)) ??
    asQuickReplies(draft, place) ??
    under(asPagedButtons(draft, place)) ??
    asNumbers(draft, place)
  );
}

function textPieces(text: string, { capabilities }: Place): Piece[] {
  return splitText(text, capabilities.text).map((part) => ({ kind: 'text', text: part }));
}

/** Shorter labels are still better than numbers, but a list shows them whole: then it goes first. */
function asButtons(draft: Draft, place: Place): Piece[] | null {
  const { buttons, list } = place.capabilities;
  if (!buttons || draft.choices.length > buttons.max) return null;
  const isWhole = draft.choices.every(({ label }) => fits(label, buttons.label));
  if (!isWhole && list && draft.choices.every(({ label }) => fits(label, list.title) || fits(label, list.description)))
    return null;
  const labelled = relabelled(draft, buttons.label);
  return (
    labelled && withText(draft.text, place, buttons.text, (text) => [{ kind: 'buttons', text, buttons: labelled }])
  );
}

function asQuickReplies(draft: Draft, place: Place): Shown | null {
  const { quickReplies } = place.capabilities;
  if (!quickReplies || draft.choices.length > quickReplies.max) return null;
  const replies = relabelled(draft, quickReplies.label);
  if (!replies) return null;
  const { lines, numbered } = quickReplies.isAlsoWritten ? numbersOf(draft) : { lines: '', numbered: [] };
  const whole = lines ? `${draft.text}\n\n${lines}` : draft.text;
  const pieces = withText(whole, place, quickReplies.text, (text) => [{ kind: 'quickReplies', text, replies }]);
  return { pieces, numbered };
}

/** A long label stands shortened as the title, and whole below it. */
function asList(draft: Draft, place: Place): Piece[] | null {
  const { list } = place.capabilities;
  if (!list || draft.choices.length > list.max * mostPages) return null;
  const titles = fitLabels(
    draft.choices.map(({ label }) => label),
    list.title,
  );
  if (!titles) return null;
  const rows = draft.choices.map(({ id, label }, index): Row => {
    const title = titles[index] ?? label;
    return title === label ? { id, title } : { id, title, description: shortened(label, list.description) };
  });
  const open = shortened(wordsIn(place.language).open, list.open);
  return withText(draft.text, place, list.text, (text) =>
    chunks(rows, list.max).map((page, index) => ({ kind: 'list', text: index === 0 ? text : '…', open, rows: page })),
  );
}

function asPagedButtons(draft: Draft, place: Place): Piece[] | null {
  const { buttons } = place.capabilities;
  const labelled = buttons && draft.choices.length <= buttons.max * mostPages ? relabelled(draft, buttons.label) : null;
  if (!buttons || !labelled) return null;
  return withText(draft.text, place, buttons.text, (text) =>
    chunks(labelled, buttons.max).map((page, index) => ({
      kind: 'buttons',
      text: index === 0 ? text : '…',
      buttons: page,
    })),
  );
}

/** The last rung, which every channel has. */
function asNumbers(draft: Draft, place: Place): Shown {
  const { lines, numbered } = numbersOf(draft);
  const text = [draft.text, lines].filter(Boolean).join('\n\n');
  draft.losses.push({ what: 'choice', instead: 'numbered text' });
  return { pieces: textPieces(text, place), numbered };
}

/** A list that the text has already, with prices perhaps, is not said twice. */
function stands(line: string, text: string): boolean {
  return text.split('\n').some((one) => one === line || one.startsWith(`${line}:`));
}

function numbersOf({ choices, text }: Draft): { lines: string; numbered: NumberedChoice[] } {
  const numbered = choices.map(({ id, label }, index) => ({ number: index + 1, id, label }));
  const lines = numbered.map(({ number, label }) => `${number}. ${label}`).filter((line) => !stands(line, text));
  return { numbered, lines: lines.join('\n') };
}

function relabelled(draft: Draft, length: Length): Button[] | null {
  const labels = fitLabels(
    draft.choices.map(({ label }) => label),
    length,
  );
  if (!labels) return null;
  const isShort = draft.choices.some(({ label }, index) => labels[index] !== label);
  if (isShort) draft.losses.push({ what: 'label', instead: 'a shorter label' } satisfies Loss);
  return draft.choices.map(({ id, label }, index) => ({ id, label: labels[index] ?? label }));
}

/** What is under `text` may be shorter than a plain text: what goes before it stands in texts of its own. */
function withText(text: string, place: Place, length: Length, last: (text: string) => Piece[]): Piece[] {
  if (fits(text, length)) return last(text || '…');
  const parts = splitText(text, length);
  const end = parts.pop() ?? '';
  return [...textPieces(text.slice(0, text.length - end.length), place), ...last(end)];
}

export function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}
