/** What the pages of mails are made of: colours that can be read on white, and text that stays text. */
export const ink = '#1f2933';
export const soft = '#52606d';
export const line = '#d9e2ec';
export const accent = '#0b6e4f';
export const linkStyle = `color:${accent}`;

export function absolute(url: string, baseUrl: string): string {
  return url.startsWith('/') ? `${baseUrl}${url}` : /^https?:/.test(url) ? url : '';
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
