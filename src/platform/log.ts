import { type Logger, type LoggerOptions, pino } from 'pino';

export type { Logger };

/**
 * Log lines carry ids, codes and times, never message texts, addresses or tokens: what is logged is named at the call,
 * and the paths below are struck out should one slip through.
 */
export function openLog(level: string): Logger {
  return pino(logOptions(level));
}

export function logOptions(level: string): LoggerOptions {
  return {
    level,
    redact: ['*.text', '*.phone', '*.email', '*.address', '*.token', '*.authorization', '*.cookie', '*.password'],
    serializers: { err: errorLine },
  };
}

/** Of an error only what says where it went wrong: a database's `detail`, say, quotes the row. */
function errorLine(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : undefined;
  return { type: name, message, code: 'code' in error ? error.code : undefined, cause, stack };
}
