/**
 * Pages as tagged templates: whatever is put into them is escaped, unless it is itself a piece of a page.
 * @example html`<p title="${untrusted}">${items.map((item) => html`<b>${item}</b>`)}</p>`
 */
export type Html = { readonly markup: string };

export type Piece = Html | string | number | null | undefined | false | Piece[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  return { markup: parts.reduce((page, part, index) => page + markupOf(pieces[index - 1]) + part) };
}

/** Markup that is known to be safe: made here, or cleaned. */
export function safe(markup: string): Html {
  return { markup };
}

/** Data within a page. "<" is written so that no text in it can end the block. */
export function dataBlock(kind: string, data: unknown): Html {
  return html`<script ${safe(kind)}>${safe(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (Array.isArray(piece)) return piece.map(markupOf).join('');
  return typeof piece === 'object' ? piece.markup : escaped(String(piece));
}
