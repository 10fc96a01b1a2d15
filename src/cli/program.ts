import { Command } from 'commander';
import { configOf } from '#platform/config';

/** What is true of every command: where the data is, and whether stacks are shown. */
type Shared = { data?: string };

/** The commands, each loaded when it is called: `--help` and a wrong word need none of them. */
export function program(): Command {
  const warung = new Command('warung')
    .description('The shop you talk to: customers ask, choose, order, pay and follow their order inside a chat.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`warung: ${wrongUse(text)}\n`) });
  addBackup(warung);
  addDoctor(warung);
  for (const command of warung.commands) {
    command.option('--data <dir>', 'the data folder (WARUNG_DATA; default: data)');
    command.option('--debug', 'show the stack of an error');
  }
  return warung;
}

function addBackup(warung: Command): void {
  warung
    .command('backup')
    .description('write the whole database to a file, while the shop runs')
    .argument('<file>', 'such as warung.gz')
    .action(async (file: string, flags: Shared) => (await import('./backup.ts')).backup(configOf(given(flags)), file));
  warung
    .command('restore')
    .description('put a backup in the place of all that is in the database')
    .argument('<file>')
    .action(async (file: string, flags: Shared) => (await import('./backup.ts')).restore(configOf(given(flags)), file));
}

function addDoctor(warung: Command): void {
  warung
    .command('doctor')
    .description('what is set up, what is missing, what to do about it')
    .action(async (flags: Shared) => (await import('./doctor.ts')).doctor(() => configOf(given(flags))));
}

function given({ data }: Shared): { dataDir?: string } {
  return { dataDir: data };
}

/** commander's words, in one line with the remedy. */
function wrongUse(text: string): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ');
  return `${line}${/[.?)]$/.test(line) ? '' : '.'} See \`warung --help\`.`;
}
