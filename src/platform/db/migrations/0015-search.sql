-- Finding what was said, and who is who. The words of a message stand as they were written (lower-case); what is looked for
-- is cut to its stem and matched by its beginning, so that one index serves every language. The shop's id is a word of each
-- row: an index of words is then one of words in a shop. What the bot said is not indexed: it repeats the shop's own words.
-- The form in which words are compared: small letters, without the marks of Latin ones, and "ё" as "е"; the same as
-- understanding/text/fold.ts for what is written in the four languages, whatever the database's own locale is.
create function searchable(text) returns text language sql immutable parallel safe as $$
  select translate(lower($1),
    'áàâãäåéèêëíìîïóòôõöúùûüçñýÿÁÀÂÃÄÅÉÈÊËÍÌÎÏÓÒÔÕÖÚÙÛÜÇÑÝŸАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁё',
    'aaaaaaeeeeiiiiooooouuuucnyyaaaaaaeeeeiiiiooooouuuucnyyабвгдежзийклмнопрстуфхцчшщъыьэюяее')
$$;

alter table messages add column words tsvector generated always as (
  case when author in ('customer', 'staff') then
    to_tsvector('simple'::regconfig,
      searchable(left(coalesce(content->>'text', content->>'caption', content->>'label', ''), 4000)))
      || array_to_tsvector(array[shop_id::text])
  end) stored;
create index messages_by_words on messages using gin (words) where words is not null;

alter table customers add column words tsvector generated always as (
  to_tsvector('simple'::regconfig, searchable(coalesce(name, '')) || ' ' || coalesce(regexp_replace(phone, '[^0-9]', '', 'g'), '') || ' '
      || coalesce(translate(email, '@.-_+', '     '), ''))
    || array_to_tsvector(array[shop_id::text])) stored;
create index customers_by_words on customers using gin (words);

alter table orders add column words tsvector generated always as (
  to_tsvector('simple'::regconfig,
    searchable(number || ' ' || coalesce(contact->>'name', '')) || ' '
      || coalesce(regexp_replace(contact->>'phone', '[^0-9]', '', 'g'), ''))
    || array_to_tsvector(array[shop_id::text])) stored;
create index orders_by_words on orders using gin (words);

