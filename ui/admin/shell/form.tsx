import type { ReactNode } from 'react';
import { ApiError } from '../api/client.ts';

/** A form that the page sends by itself, instead of the browser. */
export function Form(props: { className?: string; onSend(): void; children: ReactNode }) {
  const { className = 'stack', onSend, children } = props;
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}

/** What the server says is wrong with that one field. */
export function errorAt(error: Error | null, path: string): string | undefined {
  return error instanceof ApiError && error.path === path ? error.message : undefined;
}
