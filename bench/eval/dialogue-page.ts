import { type DialogueResult, evaluateDialogues } from './dialogues.ts';
import { abbreviated, drawnOut, mistyped } from './mistakes.ts';
import { percent, table } from './table.ts';

/** The shipped dialogues: by language and category, every miss with its cause, and again as people type in a hurry. */
export async function dialoguePage(): Promise<string[]> {
  const results = await evaluateDialogues();
  const misses = results.flatMap(({ dialogue, miss }) => {
    if (!miss) return [];
    const reply = miss.reply.replaceAll('\n', ' / ').slice(0, 160).trim();
    return [
      `- ${dialogue.language} ${dialogue.category}, ${dialogue.name}: "${miss.say}": ${miss.cause}. Said: ${reply}`,
    ];
  });
  return [
    '## Our own dialogues',
    'Each is a customer who has never been there, through the whole turn; it passes when all that is expected of each of its turns holds.',
    grid(results),
    '### Typed in a hurry',
    await hurried(results),
    `### Misses: ${misses.length}`,
    misses.join('\n') || 'None.',
  ];
}

/** Categories down, languages across. */
function grid(results: DialogueResult[]): string {
  const languages = [...new Set(results.map(({ dialogue }) => dialogue.language))];
  const categories = [...new Set(results.map(({ dialogue }) => dialogue.category))];
  const row = (name: string, some: DialogueResult[]) => [
    name,
    ...languages.map((language) => passed(some.filter(({ dialogue }) => dialogue.language === language))),
    passed(some),
  ];
  return table([
    ['', ...languages, 'all'],
    ...categories.map((category) =>
      row(
        category,
        results.filter(({ dialogue }) => dialogue.category === category),
      ),
    ),
    row('all', results),
    ['share', ...languages.map((language) => shareOf(results, language)), shareOf(results)],
  ]);
}

function passed(results: DialogueResult[]): string {
  return `${results.filter(({ miss }) => !miss).length}/${results.length}`;
}

function shareOf(results: DialogueResult[], language?: string): string {
  const some = results.filter(({ dialogue }) => !language || dialogue.language === language);
  return percent(some.filter(({ miss }) => !miss).length / some.length);
}

async function hurried(clean: DialogueResult[]): Promise<string> {
  const languages = [...new Set(clean.map(({ dialogue }) => dialogue.language))];
  const rows: [string, DialogueResult[]][] = [
    ['as written', clean],
    ['a mistake in every second word of four letters and more', await evaluateDialogues(mistyped)],
    ['every third word drawn out ("hargaaaa")', await evaluateDialogues(drawnOut)],
    ['every third word of five letters and more without its vowels ("brng")', await evaluateDialogues(abbreviated)],
  ];
  return table([
    ['dialogues that pass', ...languages, 'all'],
    ...rows.map(([name, results]) => [name, ...languages.map((one) => shareOf(results, one)), shareOf(results)]),
  ]);
}
