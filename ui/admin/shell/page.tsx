import { type ReactNode, useEffect } from 'react';

/** A page beside the inbox: its title, a line that explains it, its tools. */
export function Sheet({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Warung`;
  }, [title]);
  return (
    <div className="page">
      <h1>{title}</h1>
      {lead && <div className="muted">{lead}</div>}
      {children}
    </div>
  );
}
