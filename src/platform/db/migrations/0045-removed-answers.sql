-- The wordings of a question stay when it is removed, so that it can be put in place again.
alter table faq_versions drop constraint faq_versions_shop_id_faq_id_fkey;
