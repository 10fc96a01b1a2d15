-- What an answer of the shop cites that has changed since it was written: [{ handle, title, what, prices }]; null: nothing.
alter table faq_entries add column outdated jsonb;
