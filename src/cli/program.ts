import { Command, InvalidArgumentError } from 'commander';
import { configOf, databasePlace } from '#platform/config';

/** What is true of every command: where the data is, and whether stacks are shown. */
type Shared = { data?: string };

export type LearnFlags = {
  means?: string;
  answer?: string;
  question?: string;
  dismiss?: boolean;
  reopen?: boolean;
  meanings?: boolean;
  models?: boolean;
  takeBack?: boolean;
  shop?: string;
};

/** The commands, each loaded when it is called: `--help` and a wrong word need none of them. */
export function program(): Command {
  const warung = new Command('warung')
    .description('The shop you talk to: customers ask, choose, order, pay and follow their order inside a chat.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`warung: ${wrongUse(text)}\n`) });
  addStart(warung);
  addChat(warung);
  addFolders(warung);
  addBackup(warung);
  addLearn(warung);
  addReplay(warung);
  addDoctor(warung);
  for (const command of warung.commands) {
    command.option('--data <dir>', 'the data folder (WARUNG_DATA; default: data)');
    command.option('--debug', 'show the stack of an error');
  }
  return warung;
}

function addStart(warung: Command): void {
  warung
    .command('start')
    .description('open a shop and serve it; without a folder, the shop of the data folder, or the demo shop')
    .argument('[folder]', 'a shop folder: shop.yaml, products.csv, faq.csv ...')
    .option('--port <port>', 'where to listen (PORT; default: 3000)', readPort)
    .action(async (folder: string | undefined, flags: Shared & { port?: number }) => {
      const config = configOf({ ...given(flags), port: flags.port });
      // The database's engine starts while the program is read: half of a start is the one, half the other.
      const { openDatabase } = await import('#platform/db');
      const [database, { start }] = await Promise.all([openDatabase(databasePlace(config)), import('./start.ts')]);
      await start(config, database, folder);
    });
}

function addChat(warung: Command): void {
  warung
    .command('chat')
    .description('talk to the shop in the terminal; reads lines from a pipe too')
    .argument('[folder]')
    .option('--language <code>', 'the language of the first answer, such as id')
    .action(async (folder: string | undefined, flags: Shared & { language?: string }) =>
      (await import('./chat.ts')).chat(configOf(given(flags)), folder, flags.language),
    );
}

function addFolders(warung: Command): void {
  warung
    .command('import')
    .description('bring the shop up to date with its folder')
    .argument('<folder>')
    .action(async (folder: string, flags: Shared) =>
      (await import('./folders.ts')).importInto(configOf(given(flags)), folder),
    );
  warung
    .command('export')
    .description('write the shop back as a folder')
    .argument('<folder>')
    .option('--shop <name>', 'which one, when there are several')
    .action(async (folder: string, flags: Shared & { shop?: string }) =>
      (await import('./folders.ts')).exportTo(configOf(given(flags)), folder, flags.shop),
    );
  warung
    .command('check')
    .description('what customers will ask and the folder cannot answer')
    .argument('<folder>')
    .action(async (folder: string) => (await import('./check.ts')).check(folder));
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

function addLearn(warung: Command): void {
  warung
    .command('learn')
    .description('messages that were not understood: list them, and say what one meant')
    .argument('[message]', 'its id, from the list')
    .option('--means <meaning>', 'what it meant, such as ask_price; the list of them: --meanings')
    .option('--answer <text>', 'make it a question of the FAQ with this answer')
    .option('--question <text>', 'with --answer: how the question is better asked')
    .option('--dismiss', 'nothing is to be learned of it')
    .option('--reopen', 'take back what was said of it')
    .option('--meanings', 'list what a message can mean')
    .option('--models', 'list what was learned, and how good it is')
    .option('--take-back', 'use what was in use before the last learning')
    .option('--shop <name>', 'which one, when there are several')
    .action(async (message: string | undefined, flags: Shared & LearnFlags) =>
      (await import('./learn.ts')).learn(configOf(given(flags)), message, flags),
    );
}

function addReplay(warung: Command): void {
  warung
    .command('replay')
    .description('give recorded webhooks to the shop and show what each was read as; nothing is sent')
    .argument('<files...>', 'bodies as they came over the wire, or folders of them')
    .option('--channel <id>', 'whose they are, when it cannot be told')
    .option('--shop <name>', 'which one, when there are several')
    .option('--markdown', 'print a table')
    .action(async (files: string[], flags: Shared & { channel?: string; shop?: string; markdown?: boolean }) =>
      (await import('./replay.ts')).replayFiles(configOf(given(flags)), files, flags),
    );
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

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}

/** commander's words, in one line with the remedy. */
function wrongUse(text: string): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ');
  return `${line}${/[.?)]$/.test(line) ? '' : '.'} See \`warung --help\`.`;
}
