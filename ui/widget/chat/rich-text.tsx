import type { ComponentChildren } from 'preact';

const link = /\bhttps?:\/\/[^\s<>"']+/gi;
/** What ends a sentence does not belong to the address before it. */
const trailing = /[).,;:!?\]}»”]+$/;

/** `at`: where in the text it begins. */
export type Piece = { at: number; text: string; href?: string };

/** Text as pieces, those that are web addresses marked; nothing but http and https is ever an address. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(link)) {
    const address = match[0].replace(trailing, '');
    if (!URL.canParse(address)) continue;
    if (match.index > from) pieces.push({ at: from, text: text.slice(from, match.index) });
    pieces.push({ at: match.index, text: address, href: address });
    from = match.index + address.length;
  }
  if (from < text.length) pieces.push({ at: from, text: text.slice(from) });
  return pieces;
}

/** An address of the shop's own or of the web, as something safe to put into a link; undefined when it is neither. */
export function safeUrl(url: string | undefined, origin: string): string | undefined {
  if (!url || !URL.canParse(url, origin)) return undefined;
  const { protocol, href } = new URL(url, origin);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** A link that opens here when it leads to the page's own site, else in a new tab. */
export function Anchor(props: { href: string; class?: string; label?: string; children: ComponentChildren }) {
  const away = new URL(props.href).origin !== location.origin;
  return (
    <a
      href={props.href}
      class={props.class}
      aria-label={props.label}
      {...(away && { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {props.children}
    </a>
  );
}

const longestAddress = 40;

/** An address as people read it: without what is always the same, and no longer than a line. */
function shortAddress(href: string): string {
  const text = href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return text.length <= longestAddress ? text : `${text.slice(0, longestAddress - 1)}…`;
}

export function RichText({ text }: { text: string }) {
  return (
    <p dir="auto">
      {piecesOf(text).map(({ text, href, at }) =>
        href ? (
          <Anchor key={at} href={href}>
            {shortAddress(href)}
          </Anchor>
        ) : (
          text
        ),
      )}
    </p>
  );
}
