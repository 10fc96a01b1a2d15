/**
 * A backup is one gzip'd text file that any Postgres can take, embedded or server: a head, then each table, in an order in
 * which rows can be put back (what is referred to comes first), then an end by which a cut file is known.
 *
 *   {"format":"warung-backup","version":1,"at":"2026-11-21T03:00:00.000Z","migrations":["0001-foundation.sql"],"rows":2}
 *   {"table":"shops","columns":["id","slug"],"rows":2}
 *   {"id":"…","slug":"kedai"}
 *   {"id":"…","slug":"warung"}
 *   {"end":true,"rows":2}
 *
 * A row is written by Postgres's row_to_json and read by json_populate_recordset; its text is never parsed in between, so
 * numbers keep every digit.
 */
export type Head = { format: 'warung-backup'; version: 1; at: string; migrations: string[]; rows: number };
export type TableHead = { table: string; columns: string[]; rows: number };
export type End = { end: true; rows: number };

/** How far a long work has come; rows. */
export type Progress = (done: number, total: number) => void;
