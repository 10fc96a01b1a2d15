import type { ClientBase } from 'pg';

export type Table = { name: string; columns: string[]; identity: string[] };

/** All tables but the list of migrations, each after those it refers to. */
export async function readTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { refers: string[] }>(`
    select c.relname as name,
      array(select attname::text from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum) as columns,
      array(select attname::text from pg_attribute a where a.attrelid = c.oid and attidentity <> '') as identity,
      array(select distinct confrelid::regclass::text from pg_constraint
        where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as refers
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> 'migrations'
    order by c.relname collate "C"`);
  const sorted: typeof rows = [];
  const place = (table: (typeof rows)[number]) => {
    if (sorted.includes(table)) return;
    for (const other of rows) if (table.refers.includes(other.name)) place(other);
    sorted.push(table);
  };
  for (const table of rows) place(table);
  return sorted;
}

export async function readMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name collate "C"');
  return rows.map(({ name }) => name);
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
