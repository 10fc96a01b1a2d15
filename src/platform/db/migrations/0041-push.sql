create table push_subscriptions (                 -- a browser of one of the shop's people that wants to be told
  shop_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  endpoint text not null,                         -- an address of the browser's maker
  p256dh text not null,                           -- the browser's public key and
  auth text not null,                             -- its secret: what is sent is encrypted for it alone
  wants text[] not null,                          -- 'assigned', 'mention', 'waiting'
  language text not null,
  agent text not null default '',                 -- what the browser calls itself
  created_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, endpoint),
  foreign key (shop_id, user_id) references memberships (shop_id, user_id) on delete cascade
);
create index push_by_person on push_subscriptions (shop_id, user_id);
