-- Files of the shop itself: images and flows of its folder, kept here so that a backup is whole.
create table shop_files (
  shop_id uuid not null references shops (id) on delete cascade,
  path text not null,                             -- as in the folder: 'images/helm.svg'
  media_type text not null,
  hash text not null,                             -- SHA-256, hex
  data bytea not null,
  updated_at timestamptz not null,
  primary key (shop_id, path)
);

-- What the shop's folder said when it was last imported: so that the next import writes only what was changed in the folder,
-- and leaves alone what was changed in the shop.
create table imported_rows (
  shop_id uuid not null references shops (id) on delete cascade,
  kind text not null check (kind in ('folder', 'settings', 'product', 'faq', 'file')),
  key text not null,                              -- a product's handle, a file's path ...
  hash text not null,
  primary key (shop_id, kind, key)
);
