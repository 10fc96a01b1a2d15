-- One installation holds many shops. Every row of shop data carries shop_id, and every key begins with it,
-- so that the tables can be distributed by it. Ids are UUID v7, made by the application.
-- Money is bigint in minor units (exponent by ISO 4217); the currency is the shop's.

create table shops (
  id uuid primary key,
  slug text not null unique,
  settings jsonb not null,                        -- the shop.yaml document (see shop-folder)
  settings_version bigint not null default 1,
  catalog_version bigint not null default 1,      -- raised by every change that the search index must follow
  created_at timestamptz not null
);

-- Catalogue -----------------------------------------------------------------

create table products (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  handle text not null,
  title text not null,
  body_html text not null default '',
  vendor text not null default '',
  type text not null default '',
  category text not null default '',
  tags text[] not null default '{}',
  options jsonb not null default '[]',            -- [{ "name": "Size", "values": ["S", "M"] }], at most three
  images jsonb not null default '[]',             -- [{ "src": "...", "alt": "...", "position": 1 }]
  attributes jsonb not null default '{}',         -- { "material": "cotton" }
  translations jsonb not null default '{}',       -- { "en": { "title": "...", "body": "..." } }
  status text not null default 'active' check (status in ('active', 'draft', 'archived')),
  source jsonb not null default '{}',             -- columns of the imported file that we only carry, for a faithful export
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, handle)
);
create index products_by_version on products (shop_id, version);

create table variants (
  shop_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  sku text,
  position int not null,
  option_values text[] not null default '{}',     -- in the order of products.options
  price bigint not null check (price >= 0),
  compare_at bigint check (compare_at >= 0),
  stock int not null default 0,                   -- on hand
  held int not null default 0 check (held >= 0),  -- promised by live holds; available = stock - held
  tracked boolean not null default true,          -- false: stock is never short
  oversell boolean not null default false,        -- Shopify's inventory policy "continue"
  barcode text,
  grams int,
  image text,
  active boolean not null default true,           -- false: taken off the product; kept for carts and orders that name it
  source jsonb not null default '{}',
  primary key (shop_id, id),
  foreign key (shop_id, product_id) references products (shop_id, id) on delete cascade,
  check (stock - held >= 0 or oversell or not tracked)
);
create index variants_by_product on variants (shop_id, product_id, position);
create unique index variants_by_sku on variants (shop_id, sku) where active;

create table faq_entries (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  question text not null,
  answer text not null,
  language text not null,
  category text not null default '',
  position int not null,
  version bigint not null default 1,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, language, question)
);

create table promotions (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  code text,                                      -- null: applied by itself; compared upper-case
  percent numeric(5, 2) check (percent > 0 and percent <= 100),
  amount bigint check (amount > 0),
  minimum bigint not null default 0,
  starts_at timestamptz,
  ends_at timestamptz,
  usage_limit int,
  per_customer_limit int,
  handles text[] not null default '{}',           -- empty: the whole cart
  used int not null default 0,
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, code),
  check ((percent is null) <> (amount is null)),
  check (usage_limit is null or used <= usage_limit)
);

-- People --------------------------------------------------------------------

create table connections (                        -- one account of one channel
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  channel text not null,
  name text not null,
  token_hash text,                                -- SHA-256, hex; null: no token opens it
  settings_sealed text,                           -- secrets, encrypted with the installation's key
  settings jsonb not null default '{}',
  pull boolean not null default false,            -- replies are kept to be fetched; nothing is pushed
  own boolean not null default false,             -- the shop's own, made by itself; one a channel
  enabled boolean not null default true,          -- connections are disabled, never deleted
  created_at timestamptz not null,
  primary key (shop_id, id)
);
create index connections_by_token on connections (token_hash);
create unique index connections_own on connections (shop_id, channel) where own;

create table customers (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  name text,
  phone text,                                     -- E.164 where it could be read
  email text,
  language text,
  address jsonb,                                  -- { "line": "...", "city": "...", "region": "...", "postcode": "..." }
  preferences jsonb not null default '{}',        -- { "shippingMethod": "...", "paymentMethod": "...", "options": { "Size": "L" } }
  marketing_consent boolean,                      -- null: never asked
  marketing_consent_at timestamptz,
  tags text[] not null default '{}',
  notes text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (shop_id, id)
);

create table identities (                         -- who a customer is on one connection; not the person
  shop_id uuid not null,
  id uuid not null,
  connection_id uuid not null,
  value text not null,                            -- the sender's id there
  customer_id uuid not null,
  created_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, connection_id, value),
  foreign key (shop_id, connection_id) references connections (shop_id, id),
  foreign key (shop_id, customer_id) references customers (shop_id, id) on delete cascade
);
create index identities_by_customer on identities (shop_id, customer_id);

-- Conversations -------------------------------------------------------------

create table conversations (
  shop_id uuid not null,
  id uuid not null,
  connection_id uuid not null,
  identity_id uuid not null,
  customer_id uuid not null,
  status text not null default 'bot' check (status in ('bot', 'waiting', 'human', 'closed')),
  language text not null,
  state jsonb not null default '{}',              -- the dialogue's state (dialogue/state.ts)
  assignee_id text,                               -- a member of staff
  waiting_since timestamptz,
  waiting_reason text,
  summary text,                                   -- what was wanted and tried, for whom takes over
  last_seq int not null default 0,
  staff_read_seq int not null default 0,
  last_text text not null default '',
  last_message_at timestamptz not null,
  created_at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, identity_id) references identities (shop_id, id) on delete cascade,
  foreign key (shop_id, customer_id) references customers (shop_id, id) on delete cascade
);
create unique index conversations_by_identity on conversations (shop_id, identity_id);
create index conversations_by_time on conversations (shop_id, last_message_at desc);
create index conversations_by_status on conversations (shop_id, status, last_message_at desc);

create table messages (
  shop_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  seq int not null,                               -- 1, 2, 3 ... within the conversation, without gaps
  author text not null check (author in ('customer', 'bot', 'staff', 'system')),
  staff_id text,
  content jsonb not null,                         -- conversations/message.ts: Inbound content or Reply
  bindings jsonb,                                 -- { choice id: command }: what an offered choice stands for; never sent out
  reply_to uuid,                                  -- the message that this answers
  evidence jsonb,                                 -- what was understood, and why; never sent out
  created_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, conversation_id, seq),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);
create index messages_by_reply on messages (shop_id, reply_to);

create table ledger (                             -- every event that came in, as it came, before it was acknowledged
  shop_id uuid not null,
  connection_id uuid not null,
  event_key text not null,                        -- the sender's own id of the event
  raw text not null,
  message_id uuid,                                -- null: kept, but not a message
  conversation_id uuid,
  received_at timestamptz not null,
  done_at timestamptz,                            -- set in the transaction of the turn's effects
  primary key (shop_id, connection_id, event_key)
);
create index ledger_by_message on ledger (shop_id, message_id);

create table sends (                              -- one row an outbound request
  shop_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  connection_id uuid not null,
  position int not null default 0,
  request jsonb,
  state text not null check (state in ('queued', 'sent', 'delivered', 'read', 'refused', 'ambiguous')),
  external_id text,
  error text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, message_id, position)
);
create index sends_by_conversation on sends (shop_id, conversation_id);

-- Selling -------------------------------------------------------------------

create table carts (
  shop_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  status text not null default 'open' check (status in ('open', 'ordered')),
  coupon text,
  checkout jsonb not null default '{}',           -- commerce/checkout: what has been given so far
  held_until timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, customer_id) references customers (shop_id, id) on delete cascade
);
create unique index carts_open on carts (shop_id, customer_id) where status = 'open';

create table cart_lines (
  shop_id uuid not null,
  cart_id uuid not null,
  variant_id uuid not null,
  quantity int not null check (quantity > 0),
  held int not null default 0 check (held >= 0),  -- how many of them are held in stock until carts.held_until
  position int not null,
  added_at timestamptz not null,
  primary key (shop_id, cart_id, variant_id),
  foreign key (shop_id, cart_id) references carts (shop_id, id) on delete cascade,
  foreign key (shop_id, variant_id) references variants (shop_id, id)
);
create index cart_lines_by_variant on cart_lines (shop_id, variant_id);

create table orders (
  shop_id uuid not null,
  id uuid not null,
  number text not null,
  customer_id uuid not null,
  conversation_id uuid,
  cart_id uuid not null,
  status text not null check (status in
    ('pending', 'confirmed', 'packed', 'shipped', 'delivered', 'completed', 'canceled', 'returned')),
  payment_status text not null check (payment_status in ('unpaid', 'pending', 'paid', 'refunded', 'failed')),
  payment_method text not null,
  shipping_method text not null,
  contact jsonb not null,                         -- { name, phone, email, address }
  language text not null,
  currency text not null,
  subtotal bigint not null,
  discount bigint not null,
  shipping bigint not null,
  total bigint not null check (total >= 0),
  coupon text,
  tracking text,
  receipt_token text not null,
  placed_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, number),
  unique (shop_id, cart_id),                      -- a cart is ordered once
  unique (shop_id, receipt_token),
  foreign key (shop_id, customer_id) references customers (shop_id, id)
);
create index orders_by_customer on orders (shop_id, customer_id, placed_at desc);
create index orders_by_time on orders (shop_id, placed_at desc);

create table order_lines (
  shop_id uuid not null,
  order_id uuid not null,
  position int not null,
  variant_id uuid,                                -- null once the variant is gone
  handle text not null,
  sku text,
  title text not null,
  options json not null default '{}',              -- json, not jsonb: the order of the options is the shop's
  quantity int not null check (quantity > 0),
  unit_price bigint not null,
  discount bigint not null default 0,
  total bigint not null,
  primary key (shop_id, order_id, position),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade
);

create table order_transitions (
  shop_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  field text not null check (field in ('status', 'payment_status')),
  from_value text,
  to_value text not null,
  actor text not null,                            -- 'customer', 'bot', 'system', 'provider:<id>' or 'staff:<id>'
  reason text not null default '',
  at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade
);
create index order_transitions_by_order on order_transitions (shop_id, order_id, at);

create table order_numbers (
  shop_id uuid primary key references shops (id) on delete cascade,
  last int not null
);

create table promotion_uses (
  shop_id uuid not null,
  promotion_id uuid not null,
  order_id uuid not null,
  customer_id uuid not null,
  amount bigint not null,
  at timestamptz not null,
  primary key (shop_id, promotion_id, order_id),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade
);

create table payments (
  shop_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  provider text not null,
  reference text not null,                        -- the provider's name for it
  amount bigint not null,                         -- what is to be paid (a transfer's may differ by a few units from the order's)
  currency text not null,
  state text not null check (state in ('pending', 'proof', 'paid', 'failed', 'expired', 'refunded')),
  url text,
  details jsonb not null default '{}',
  expires_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  unique (shop_id, provider, reference),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade
);
create index payments_by_order on payments (shop_id, order_id);

create table payment_events (                     -- what providers told us, once each
  shop_id uuid not null,
  provider text not null,
  event_id text not null,
  payment_id uuid,
  raw text not null,
  at timestamptz not null,
  primary key (shop_id, provider, event_id)
);

-- Work and news -------------------------------------------------------------

create table jobs (
  seq bigint generated always as identity,
  id uuid not null,
  shop_id uuid not null,
  queue text not null,
  key text not null,                              -- jobs of one key run one after another, in order of seq
  payload jsonb not null,
  run_at timestamptz not null,
  attempts int not null default 0,
  state text not null default 'ready' check (state in ('ready', 'dead')),
  worker text,                                    -- who has claimed it
  leased_until timestamptz,
  last_error text,
  created_at timestamptz not null,
  primary key (shop_id, id)
);
create index jobs_in_order on jobs (key, seq) where state = 'ready';
create index jobs_due on jobs (run_at, seq) where state = 'ready';
create index jobs_dead on jobs (shop_id, created_at) where state = 'dead';

create table events (                             -- what happened in a shop, in the transaction in which it happened
  seq bigint generated always as identity,
  shop_id uuid not null,
  id uuid not null,
  type text not null,                             -- 'order.placed', 'message.received', ...
  subject_id uuid,
  payload jsonb not null,
  at timestamptz not null,
  primary key (shop_id, id)
);
create index events_in_order on events (shop_id, seq);

create table webhook_endpoints (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  url text not null,
  secret_sealed text not null,
  types text[] not null default '{}',             -- empty: all
  enabled boolean not null default true,
  created_at timestamptz not null,
  primary key (shop_id, id)
);

create table webhook_deliveries (
  shop_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  state text not null check (state in ('queued', 'delivered', 'failed')),
  status_code int,
  error text,
  attempts int not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, endpoint_id) references webhook_endpoints (shop_id, id) on delete cascade
);
create index webhook_deliveries_by_endpoint on webhook_deliveries (shop_id, endpoint_id, created_at desc);

create table idempotency_keys (                   -- of the REST API
  shop_id uuid not null,
  key text not null,
  request_hash text not null,
  status int not null,
  body jsonb not null,
  at timestamptz not null,
  primary key (shop_id, key)
);
