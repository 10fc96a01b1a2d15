alter table customers add erased_at timestamptz;      -- personal data gone; what the law wants kept stays with the orders

create index promotion_uses_by_customer on promotion_uses (shop_id, customer_id, promotion_id);
create index payments_open on payments (shop_id, provider, amount) where state in ('pending', 'proof');
create index customers_by_time on customers (shop_id, created_at desc);
create index identities_by_value on identities (shop_id, value);
create index conversations_by_customer on conversations (shop_id, customer_id);
create index carts_by_customer on carts (shop_id, customer_id);
