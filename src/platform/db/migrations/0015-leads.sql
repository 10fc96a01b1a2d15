-- What customers left who want to be called or written to, with what they answered on the way there.
create table leads (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  customer_id uuid not null,
  conversation_id uuid not null,
  flow text not null,                             -- the guided conversation's id
  step text not null,
  begun_at timestamptz not null,                  -- when it was begun: one going-through leaves one lead
  title text not null,
  name text,
  phone text,
  email text,
  answers jsonb not null default '[]',            -- [{ question, answer }] in the shop's language
  consent text not null,                          -- the words that were said yes to
  created_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, conversation_id, flow, step, begun_at),
  foreign key (shop_id, customer_id) references customers (shop_id, id) on delete cascade,
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);

create index leads_by_time on leads (shop_id, created_at desc, id desc);
create index leads_by_customer on leads (shop_id, customer_id);
