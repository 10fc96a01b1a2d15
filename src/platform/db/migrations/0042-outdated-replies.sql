-- What a saved reply cites that has changed since it was written, as with answers: [{ handle, title, what, prices }]; null: nothing.
alter table saved_replies add column outdated jsonb;
