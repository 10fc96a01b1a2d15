import { AppError } from '#platform/errors';

/** Says what went wrong and what to do about it, in one line on stderr; the stack too when asked. Returns the exit code. */
export function reportError(error: unknown, debug: boolean): number {
  console.error(`warung: ${inOneLine(error)}`);
  if (debug) console.error(error);
  return error instanceof AppError && error.code === 'wrong_use' ? 2 : 1;
}

function inOneLine(error: unknown): string {
  if (error instanceof AppError) return `${sentence(shortened(error.message))} ${error.remedy}`;
  const message = error instanceof Error ? error.message : String(error);
  if (isAddressInUse(error)) return `Port ${error.port} is taken by another program. Choose another one with --port.`;
  return `${sentence(message)} Run it again with --debug to see where.`;
}

function isAddressInUse(error: unknown): error is { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Of several lines (a folder with several faults) the first, and how many more there are. */
function shortened(message: string): string {
  const [first = '', ...more] = message.split('\n');
  return more.length === 0 ? first : `${first} (and ${more.length} more: see \`warung check FOLDER\`)`;
}

function sentence(message: string): string {
  const line = message.replaceAll(/\s*\n\s*/g, ' ').trim();
  return /[.!?)]$/.test(line) ? line : `${line}.`;
}
