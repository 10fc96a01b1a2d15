/** The one place that talks to the REST API: which shop, the CSRF token, and errors as they come. */

export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly path: string | undefined;

  constructor(status: number, error: { code: string; message: string; path?: string }) {
    super(error.message);
    this.status = status;
    this.code = error.code;
    this.path = error.path;
  }
}

const standing = { csrfToken: '', shop: '' };

export function actAs(next: { csrfToken?: string; shop?: string }): void {
  Object.assign(standing, next);
}

export const api = {
  get: <T>(path: string, query: Record<string, string | number | undefined> = {}) =>
    call<T>('GET', withQuery(path, query)),
  post: <T>(path: string, body: object = {}, headers: Record<string, string> = {}) =>
    call<T>('POST', path, body, headers),
  patch: <T>(path: string, body: object) => call<T>('PATCH', path, body),
  put: <T>(path: string, body: object) => call<T>('PUT', path, body),
  /** A file as it is, in one piece. */
  upload: <T>(path: string, file: Blob, query: Record<string, string> = {}) =>
    call<T>('POST', withQuery(path, query), file),
  delete: <T = void>(path: string, body?: object) => call<T>('DELETE', path, body),
};

function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  const text = new URLSearchParams(given).toString();
  return text ? `${path}?${text}` : path;
}

async function call<T>(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<T> {
  const isFile = body instanceof Blob;
  const response = await fetch(`/v1${path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      ...headers,
      ...(body && { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
      ...(standing.shop && { 'x-warung-shop': standing.shop }),
      ...(method !== 'GET' && { 'x-csrf-token': standing.csrfToken }),
    },
    body: isFile ? body : body && JSON.stringify(body),
  });
  if (response.status === 204) return undefined as T;
  const answer = await response.json().catch(() => ({ error: { code: 'internal', message: response.statusText } }));
  if (!response.ok) throw new ApiError(response.status, answer.error);
  return answer as T;
}
