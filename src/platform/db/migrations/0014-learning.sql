-- Messages that were not surely understood, for a person to say what was meant. A settled one is a lesson: an example for the
-- shop's own model, or the question of an answer.
create table lessons (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  customer_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  language text not null,
  text text not null,
  guesses jsonb not null default '[]',              -- names of commands, the likeliest first
  confidence real not null,
  asked_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'taught', 'answered', 'dismissed')),
  meaning text,                                     -- when taught: the name of what was meant
  faq_id uuid,                                      -- when answered
  settled_at timestamptz,
  settled_by text,
  primary key (shop_id, id),
  unique (shop_id, message_id)
);
create index lessons_by_state on lessons (shop_id, state, id desc);
create index lessons_by_customer on lessons (shop_id, customer_id);

-- What was learned from the lessons. Of the models one at most is live; without one the shipped model is.
create table learned_models (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  sources text not null,                            -- of which code and corpus: another release learns anew
  lessons_hash text not null,
  lessons int not null,
  understood int not null,                          -- of the lessons, how many it now understands as taught
  tried int not null,                               -- phrasings it was tried on without having seen them
  right_before int not null,
  right_after int not null,
  state text not null check (state in ('live', 'kept', 'refused', 'taken_back')),
  made_at timestamptz not null,
  model bytea,
  primary key (shop_id, id)
);
create unique index learned_models_live on learned_models (shop_id) where state = 'live';
