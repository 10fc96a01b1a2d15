import { CommanderError } from 'commander';
import { program } from './program.ts';
import { reportError } from './report-error.ts';

/**
 * The command line; `argv` as the process has it.
 * @returns the exit code: 0 well, 1 failed, 2 wrong use
 */
export async function main(argv: string[]): Promise<number> {
  try {
    await program().parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportError(error, argv.includes('--debug'));
  }
}
