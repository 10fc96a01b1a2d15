-- What visitors write before everybody, about the shop or about one product, and what is answered there.
create table posts (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,                              -- made where it was written: sent twice, it stands once
  product_id uuid,                               -- null: about the shop
  parent_id uuid,                                -- null: opens a thread
  author text not null check (author in ('visitor', 'bot', 'staff')),
  author_id text,                                -- of a visitor: what their browser is known by; of staff: staff_users.id
  address_key text,                              -- of a visitor: made of the address, for bans; gone after a week
  name text not null,
  text text not null,
  language text not null,
  state text not null check (state in ('held', 'shown', 'hidden')),
  held_for text check (held_for in ('moderation', 'words', 'links', 'reports')),
  reports int not null default 0,
  answered_at timestamptz,                       -- of a thread: since when an answer of the shop stands
  featured_at timestamptz,                       -- shown as what customers say
  faq_id uuid,                                   -- the answer it has become
  created_at timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, product_id) references products (shop_id, id) on delete cascade,
  foreign key (shop_id, parent_id) references posts (shop_id, id) on delete cascade
);
create index posts_of_room on posts (shop_id, product_id, id desc) where parent_id is null;
create index posts_replies on posts (shop_id, parent_id, id) where parent_id is not null;
create index posts_held on posts (shop_id, id desc) where state = 'held';
create index posts_waiting on posts (shop_id, id desc) where parent_id is null and answered_at is null and state = 'shown';
create index posts_featured on posts (shop_id, featured_at desc) where featured_at is not null;
create index posts_by_author on posts (shop_id, author_id, created_at desc);
create index posts_addresses on posts (shop_id, created_at) where address_key is not null;

create table post_reports (
  shop_id uuid not null references shops (id) on delete cascade,
  post_id uuid not null,
  reporter text not null,
  at timestamptz not null,
  primary key (shop_id, post_id, reporter),
  foreign key (shop_id, post_id) references posts (shop_id, id) on delete cascade
);

create table post_bans (
  shop_id uuid not null references shops (id) on delete cascade,
  id uuid not null,
  author_id text not null,
  address_key text,
  name text not null,                            -- as they called themselves
  banned_by text not null,
  ends_at timestamptz not null,
  created_at timestamptz not null,
  primary key (shop_id, id)
);
create index post_bans_by_author on post_bans (shop_id, author_id);
