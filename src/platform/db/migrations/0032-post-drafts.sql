-- What the writer's browser calls a post: sent twice, it stands once. The post's own id says when it was written.
alter table posts add column draft_id uuid;
create unique index posts_drafts on posts (shop_id, draft_id);
