-- A platform that is listened to instead of calling us (a mailbox): how far it was read, in the channel's own words, and
-- what keeps us from listening now.
alter table connections
  add column mark text,
  add column trouble text;
