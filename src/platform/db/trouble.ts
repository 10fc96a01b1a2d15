import { AppError } from '#platform/errors';

/** SQLSTATE of connections lost, a server that stops or starts, and too many clients (PostgreSQL manual, appendix A). */
const outageStates = /^(08...|57P0[123]|53300)$/;
const outageCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** node-postgres words these without a code. */
const outageMessages = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a conn)/;

/** Whether the database could not be reached, or went away in the middle. */
export function isOutage(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'unavailable' && isOutage(error.cause);
  if (error instanceof AggregateError) return error.errors.some(isOutage);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return outageStates.test(code) || outageCodes.has(code) || outageMessages.test(error.message);
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '53100' || error.code === 'ENOSPC');
}

/** The storage's own troubles as errors that say what to do; any other error as it is. */
export function asStorageError(error: unknown): unknown {
  if (isOutage(error)) {
    return new AppError('unavailable', 'The database does not answer.', { retryAfterMs: 3_000, cause: error });
  }
  if (isFull(error)) return new AppError('disk_full', 'The disk that holds the data is full.', { cause: error });
  return error;
}
