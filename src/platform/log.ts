import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * Log lines carry ids, codes and times, never message texts, addresses or tokens: what is logged is named at the call,
 * and the paths below are struck out should one slip through.
 */
export function openLog(level: string): Logger {
  return pino({
    level,
    redact: ['*.text', '*.phone', '*.email', '*.address', '*.token', '*.authorization', '*.cookie', '*.password'],
  });
}
