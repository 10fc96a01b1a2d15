import type { Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readText } from './read-text.ts';

export type FolderFaq = {
  question: string;
  answer: string;
  language: string;
  category: string;
  line: number;
  file: string;
};

export type ReadFaq = { entries: FolderFaq[]; problems: Problem[] };

/** faq.csv: question, answer, and when the shop speaks several languages, language; category is optional. */
export function readFaqCsv(file: string, bytes: Uint8Array, defaultLanguage: string): ReadFaq {
  const { header, rows, problems } = readCsv(file, bytes);
  if (problems.length > 0) return { entries: [], problems };
  const places = new Map(header.map((name, place) => [name.toLowerCase(), place]));
  for (const name of ['question', 'answer']) {
    if (!places.has(name)) problems.push({ place: { file, line: 1 }, reason: `has no column "${name}"` });
  }
  if (problems.length > 0) return { entries: [], problems };
  const entries = rows.map(({ line, cells }) => {
    const cell = (name: string) => (cells[places.get(name) ?? -1] ?? '').trim();
    for (const column of ['question', 'answer']) {
      if (cell(column) === '') problems.push({ place: { file, line, column }, reason: 'is missing' });
    }
    const language =
      cell('language')
        .toLowerCase()
        .replace(/[-_].*$/, '') || defaultLanguage; // "pt-BR" is "pt"
    if (!/^[a-z]{2}$/.test(language)) {
      problems.push({
        place: { file, line, column: 'language' },
        reason: `"${language}" is not a language of two letters`,
      });
    }
    return { question: cell('question'), answer: cell('answer'), language, category: cell('category'), line, file };
  });
  return { entries, problems };
}

/** faq.md, or faq.en.md for another language than the shop's: "## question", then the answer; a "# title" is passed over. */
export function readFaqMarkdown(file: string, bytes: Uint8Array, language: string): ReadFaq {
  const { text, problems } = readText(file, bytes);
  if (problems.length > 0) return { entries: [], problems };
  const entries: FolderFaq[] = [];
  let open: FolderFaq | undefined;
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const heading = /^(#{1,2})\s+(.*?)\s*#*$/.exec(line);
    if (heading) {
      open = { question: heading[2] ?? '', answer: '', language, category: '', line: at + 1, file };
      if (heading[1] === '##') entries.push(open);
    } else if (open) open.answer += `${line}\n`;
  }
  const trimmed = entries.map((entry) => ({ ...entry, answer: entry.answer.trim() }));
  const empty = trimmed.filter((entry) => entry.answer === '' || entry.question === '');
  return {
    entries: trimmed,
    problems: empty.map(({ line }) => ({ place: { file, line }, reason: 'the question has no answer' })),
  };
}

/** A question stands once in a language; the same one twice with the same answer is no harm. */
export function uniqueFaq(entries: FolderFaq[]): ReadFaq {
  const seen = new Map<string, FolderFaq>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const key = `${entry.language} ${entry.question}`;
    const first = seen.get(key);
    if (!first) seen.set(key, entry);
    else if (first.answer !== entry.answer) {
      const place = { file: entry.file, line: entry.line };
      problems.push({ place, reason: `"${entry.question}" is answered otherwise in ${first.file}:${first.line}` });
    }
  }
  return { entries: [...seen.values()], problems };
}
