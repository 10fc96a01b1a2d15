/** The language of a page: asked for in the address, remembered, wished by the browser, else the shop's own. */
export function pickLanguage(
  spoken: readonly string[],
  asked: { query?: string; cookie?: string; header?: string },
): string {
  for (const wish of [asked.query, asked.cookie, ...wishesOf(asked.header ?? '')]) {
    if (wish && spoken.includes(wish)) return wish;
  }
  return spoken[0] ?? 'en';
}

/** The languages of an Accept-Language header, best first. */
function wishesOf(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

export const languageNames: Record<string, string> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  pt: 'Português',
  ru: 'Русский',
};
