-- The second factor, in the sign-in library's columns, and who did what.
alter table staff_users add column two_factor_enabled boolean not null default false;

create table staff_two_factors (
  id uuid primary key,
  user_id uuid not null references staff_users (id) on delete cascade,
  secret text not null,                           -- encrypted with the installation's secret
  backup_codes text not null,                     -- likewise
  verified boolean not null default true,
  failed_verification_count int not null default 0,
  locked_until timestamptz
);
create index staff_two_factors_by_user on staff_two_factors (user_id);

create table audit (                              -- what people and programs did, in the transaction in which it was done
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  actor text not null,                            -- 'staff:<id>', 'token:<id>' or 'owner'
  action text not null,                           -- the operation's name in the API: 'postOrdersIdCancel'
  subject text not null default '',               -- the id in its address
  at timestamptz not null,
  primary key (shop_id, id)
);
