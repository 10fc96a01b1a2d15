-- Whoever reacts to what happened (notices to customers, webhooks) gets a job in the transaction in which it happened,
-- wherever the event was written. The jobs of one subject run in the order of its events.
create function queue_reaction() returns trigger language plpgsql as $$
begin
  if new.type in ('order.placed', 'order.changed', 'payment.changed') or exists (
    select 1 from webhook_endpoints w
    where w.shop_id = new.shop_id and w.enabled and (w.types = '{}' or new.type = any(w.types))
  ) then
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    values (new.shop_id, gen_random_uuid(), 'event', 'event ' || coalesce(new.subject_id, new.shop_id),
      jsonb_build_object('eventId', new.id), new.at, new.at);
  end if;
  return new;
end $$;

create trigger events_are_reacted_to after insert on events for each row execute function queue_reaction();
