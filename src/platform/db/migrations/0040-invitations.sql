-- An open invitation is seen and taken back by its id: its token is known only to who has the link.
alter table invitations
  add column id uuid not null default gen_random_uuid() unique,
  add column invited_by text;                     -- staff_users.id, or who else made it
