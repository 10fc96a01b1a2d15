-- Files that customers sent through a channel of ours, kept with the rest of the shop so that a backup is whole.
create table uploads (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  token text not null unique,                     -- its unguessable name in addresses
  connection_id uuid not null,
  sender text not null,                           -- identities.value: whose file it is
  media_type text not null,
  data bytea not null,
  created_at timestamptz not null,
  primary key (shop_id, id)
);
create index uploads_by_sender on uploads (shop_id, connection_id, sender, created_at);
