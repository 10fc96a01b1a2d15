-- Time: for whom a customer waits, since when, and until when an answer is due. The marks themselves are jobs of the queue
-- 'ladder'; watch_id names the wait they belong to, so that one that comes late finds that it is over.
alter table conversations
  add column team_id uuid,                        -- whose queue it stands in; null: everybody's
  add column watch_id uuid,                       -- null: nobody owes the customer an answer
  add column watch_kind text check (watch_kind in ('first', 'next')),
  add column watch_since timestamptz,             -- from here the time counts: when it was asked, or when the shop opens
  add column due_at timestamptz,
  add column rung smallint not null default 0,    -- how many marks were passed
  add column promised_at timestamptz,             -- what the customer was told: an answer by then
  add column snoozed_until timestamptz,           -- put aside by a person until then
  add column answered_at timestamptz,             -- the last word of a person
  add column tags text[] not null default '{}',
  add column spam boolean not null default false,
  add column merged_into uuid;

create index conversations_waiting on conversations (shop_id, waiting_since) where status = 'waiting';
create index conversations_by_assignee on conversations (shop_id, assignee_id) where assignee_id is not null;

create table responses (                          -- how long customers waited for a person, one row an answer
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  conversation_id uuid not null,
  staff_id text not null,
  kind text not null check (kind in ('first', 'next')),
  waited_ms bigint not null,
  rung smallint not null,
  at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);
create index responses_by_time on responses (shop_id, at desc);

create table call_backs (                         -- promises to call or write back
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  conversation_id uuid not null,
  phone text not null,
  promised_at timestamptz not null,
  made_at timestamptz not null,
  kept_at timestamptz,
  kept_by text,
  overdue boolean not null default false,         -- the promised time went by
  primary key (shop_id, id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);
create index call_backs_open on call_backs (shop_id, promised_at) where kept_at is null;

-- People: who is there, how much they take on, what they know.
create table desks (
  shop_id uuid not null,
  user_id uuid not null,
  presence text not null default 'offline' check (presence in ('online', 'away', 'offline')),
  presence_since timestamptz not null,
  seen_at timestamptz not null,                   -- the last sign of an open page
  chat_limit int check (chat_limit between 0 and 1000),   -- null: the shop's
  skills text[] not null default '{}',            -- 'language:id', 'topic:return', 'channel:web', 'vip'
  routed_at timestamptz,                          -- when they were last given a conversation
  primary key (shop_id, user_id),
  foreign key (shop_id, user_id) references memberships (shop_id, user_id) on delete cascade
);

create table teams (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  name text not null,
  takes text[] not null default '{}',             -- what comes to it, in the words of skills; empty: what it is given by hand
  created_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, name)
);

create table team_members (
  shop_id uuid not null,
  team_id uuid not null,
  user_id uuid not null,
  primary key (shop_id, team_id, user_id),
  foreign key (shop_id, team_id) references teams (shop_id, id) on delete cascade,
  foreign key (shop_id, user_id) references memberships (shop_id, user_id) on delete cascade
);
