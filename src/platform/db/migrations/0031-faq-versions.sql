-- Every wording that a question and its answer have had, whoever wrote it; written by the database, so that none is missed.
alter table faq_entries
  add column updated_by text,                    -- 'staff:<id>', 'token:<id>' or 'owner'; null: an import
  add column helpful int not null default 0,
  add column unhelpful int not null default 0;

create table faq_versions (
  shop_id uuid not null references shops (id) on delete cascade,
  faq_id uuid not null,
  version int not null,
  question text not null,
  answer text not null,
  language text not null,
  category text not null,
  saved_by text,
  saved_at timestamptz not null,
  primary key (shop_id, faq_id, version),
  foreign key (shop_id, faq_id) references faq_entries (shop_id, id) on delete cascade
);

create table faq_votes (
  shop_id uuid not null references shops (id) on delete cascade,
  faq_id uuid not null,
  voter text not null,
  helpful boolean not null,
  at timestamptz not null,
  primary key (shop_id, faq_id, voter),
  foreign key (shop_id, faq_id) references faq_entries (shop_id, id) on delete cascade
);

insert into faq_versions (shop_id, faq_id, version, question, answer, language, category, saved_at)
select shop_id, id, version, question, answer, language, category, updated_at from faq_entries;

create function keep_faq_version() returns trigger language plpgsql as $$
begin
  insert into faq_versions (shop_id, faq_id, version, question, answer, language, category, saved_by, saved_at)
  values (new.shop_id, new.id, new.version, new.question, new.answer, new.language, new.category, new.updated_by, new.updated_at)
  on conflict do nothing;
  return new;
end $$;

create trigger faq_versions_are_kept after insert on faq_entries for each row execute function keep_faq_version();
create trigger faq_changes_are_kept after update on faq_entries for each row
  when ((old.question, old.answer, old.language, old.category) is distinct from (new.question, new.answer, new.language, new.category))
  execute function keep_faq_version();
