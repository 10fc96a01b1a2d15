alter table conversations
  add column asking text check (asking in ('rating', 'comment', 'phone'));   -- what the customer's next message may answer

create table notes (                              -- for the shop's people alone
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  conversation_id uuid not null,
  author_id text not null,
  text text not null,
  mentions text[] not null default '{}',          -- staff_users.id
  created_at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);
create index notes_by_conversation on notes (shop_id, conversation_id, created_at);

create table saved_replies (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  shortcut text not null,                         -- what is typed after '/'
  title text not null,
  texts jsonb not null,                           -- by language: { "id": "Halo {customer.name}" }
  updated_by text not null,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, shortcut)
);

create table scheduled_messages (                 -- gone once said or taken back
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,                               -- the id of the message it becomes
  conversation_id uuid not null,
  staff_id text not null,
  text text not null,
  send_at timestamptz not null,
  created_at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);
create index scheduled_by_conversation on scheduled_messages (shop_id, conversation_id, send_at);

create table ratings (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  conversation_id uuid not null,
  staff_id text not null,                         -- who closed it
  score smallint check (score between 1 and 5),
  comment text,
  asked_at timestamptz not null,
  given_at timestamptz,
  primary key (shop_id, id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);
create index ratings_by_conversation on ratings (shop_id, conversation_id, asked_at desc);
create index ratings_by_time on ratings (shop_id, given_at) where given_at is not null;

create index events_by_subject on events (shop_id, subject_id, seq) where type not like 'message.%';
create index conversations_merged on conversations (shop_id, merged_into) where merged_into is not null;
