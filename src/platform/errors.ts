/**
 * Three kinds of trouble. Expected outcomes are returned, never thrown (`{ kind: 'outOfStock', left: 3 }`).
 * Wrong use is an `AppError` from the one table below. The world outside fails with an `OutsideError`.
 */
const errorTable = {
  invalid_body: { status: 400, remedy: 'Correct the named field and send it again.' },
  invalid_file: { status: 400, remedy: 'Correct the named place in the file and import it again.' },
  wrong_use: { status: 400, remedy: 'See `warung --help`.' },
  unauthorized: { status: 401, remedy: 'Send a valid token: Authorization: Bearer <token>.' },
  forbidden: { status: 403, remedy: 'Ask an owner of the shop for the right to do this.' },
  not_found: { status: 404, remedy: 'Check the id; it may belong to another shop.' },
  conflict: { status: 409, remedy: 'Read the current state and try again.' },
  too_large: { status: 413, remedy: 'Send less than 256 KiB.' },
  too_many: { status: 429, remedy: 'Wait as long as Retry-After says.' },
  unavailable: { status: 503, remedy: 'Try again in a moment.' },
  data_in_use: { status: 503, remedy: 'Stop the other process, or give this one another folder with --data.' },
  disk_full: { status: 507, remedy: 'Free some space on the disk that holds the data, then try again.' },
  misconfigured: { status: 500, remedy: 'Run `warung doctor`.' },
} as const;

export type ErrorCode = keyof typeof errorTable;

/** Wrong use or a broken promise, with the place (`path`) and, by its code, the remedy. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly path: string | undefined;
  readonly retryAfterMs: number | undefined;
  override readonly name = 'AppError';

  constructor(code: ErrorCode, message: string, more: { path?: string; cause?: unknown; retryAfterMs?: number } = {}) {
    super(message, { cause: more.cause });
    this.code = code;
    this.path = more.path;
    this.retryAfterMs = more.retryAfterMs;
  }

  get status(): number {
    return errorTable[this.code].status;
  }

  get remedy(): string {
    return errorTable[this.code].remedy;
  }
}

/** A platform, provider or mail server failed; the adapter says whether trying again can help. */
export class OutsideError extends Error {
  readonly source: string;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  override readonly name = 'OutsideError';

  constructor(source: string, message: string, more: { retryable: boolean; retryAfterMs?: number; cause?: unknown }) {
    super(message, { cause: more.cause });
    this.source = source;
    this.retryable = more.retryable;
    this.retryAfterMs = more.retryAfterMs;
  }
}
