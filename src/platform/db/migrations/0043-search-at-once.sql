-- What is written goes into the indexes of words at once. Else it waits in a list that every search reads from end to end,
-- which took longer than the search itself: 11 ms at a million messages.
alter index messages_by_words set (fastupdate = off);
alter index customers_by_words set (fastupdate = off);
alter index orders_by_words set (fastupdate = off);
select gin_clean_pending_list('messages_by_words'::regclass), gin_clean_pending_list('customers_by_words'::regclass),
  gin_clean_pending_list('orders_by_words'::regclass);
