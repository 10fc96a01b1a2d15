-- What comes from the servers of a platform and what goes to them.

create table hooks (                              -- one webhook as it came; its events are rows of the ledger
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  connection_id uuid not null,
  raw text not null,                              -- the body; "base64:..." when it is not text
  received_at timestamptz not null,
  primary key (shop_id, id)
);
create index hooks_by_time on hooks (shop_id, received_at);

alter table ledger
  add column hook_id uuid,                        -- the webhook it came in; then raw is ''
  add column kind text not null default 'message',
  add column ref text,                            -- the platform's id of the message that it is about
  add column event jsonb;                         -- of what is not a message: the event, parsed
create index ledger_by_ref on ledger (shop_id, connection_id, ref) where ref is not null;
create index ledger_by_hook on ledger (shop_id, hook_id) where hook_id is not null;

-- One person may be known by several ids on a connection (a phone, a user id); one of them has the conversation.
alter table identities add column alias_of uuid;

alter table conversations
  add column address jsonb not null default '{}', -- where replies go, in the channel's own words
  add column heard_at timestamptz,                -- when the customer last wrote: opens the window to answer in
  add column opted_out_at timestamptz,            -- set: nothing may be sent until they write again
  add column numbered jsonb,                      -- choices that were written out by number (channels/rendering)
  add column referral jsonb;                      -- what brought them here last

alter table customers add column referrals jsonb not null default '{}'; -- { "first": ..., "last": ... }

alter table messages add column marks jsonb not null default '{}';      -- edited, deleted, reactions: what became of it

alter table sends
  drop constraint sends_state_check,
  add constraint sends_state_check
    check (state in ('queued', 'sending', 'sent', 'delivered', 'read', 'refused', 'ambiguous')),
  add column attempts int not null default 0,
  add column numbered jsonb,
  add column losses jsonb;
create index sends_open on sends (shop_id, conversation_id) where state in ('queued', 'sending');
create index sends_by_external on sends (shop_id, connection_id, external_id) where external_id is not null;
