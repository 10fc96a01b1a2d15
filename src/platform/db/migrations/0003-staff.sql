-- People of the shop. A person has one sign-in for the whole installation and a role in each shop they work for.
-- The four staff_* tables are the sign-in library's, in its columns.

create table staff_users (
  id uuid primary key,
  name text not null,
  email text not null unique,                     -- lower-case
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table staff_sessions (
  id uuid primary key,
  user_id uuid not null references staff_users (id) on delete cascade,
  token text not null unique,                     -- worth nothing without the installation's secret, which signs the cookie
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index staff_sessions_by_user on staff_sessions (user_id);

create table staff_accounts (
  id uuid primary key,
  user_id uuid not null references staff_users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,                                  -- scrypt
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index staff_accounts_by_user on staff_accounts (user_id);

create table staff_verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table memberships (
  shop_id uuid not null references shops (id) on delete cascade,
  user_id uuid not null references staff_users (id) on delete cascade,
  role text not null check (role in ('owner', 'manager', 'agent', 'viewer')),
  created_at timestamptz not null,
  primary key (shop_id, user_id)
);
create index memberships_by_user on memberships (user_id);

create table invitations (                        -- one-time links; gone once used
  token_hash text primary key,                    -- SHA-256, hex
  shop_id uuid references shops (id) on delete cascade,   -- null: every shop that has no owner yet
  role text not null check (role in ('owner', 'manager', 'agent', 'viewer')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table api_tokens (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  name text not null,
  token_hash text not null unique,                -- SHA-256, hex
  scopes text[] not null,                         -- inbox/permissions.ts
  created_by uuid,
  created_at timestamptz not null,
  last_used_at timestamptz,                       -- to the hour
  revoked_at timestamptz,
  primary key (shop_id, id)
);

alter table webhook_deliveries add column next_at timestamptz;
