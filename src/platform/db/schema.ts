import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

/**
 * The tables as Kysely sees them: a flat catalogue, one type a table, in the order of the migrations.
 * bigint columns arrive as numbers (checked to be safe integers when read), timestamptz as Date.
 */

type Json<T extends object | null> = JSONColumnType<T, string, string>;
type DefaultedJson<T extends object> = ColumnType<T, string | undefined, string>;

export type Address = { line: string; city?: string; region?: string; postcode?: string };
export type Contact = { name: string; phone: string; email?: string; address: Address };
export type ProductOption = { name: string; values: string[] };
export type ProductImage = { src: string; alt: string; position: number };
export type Translation = { title?: string; body?: string };

type ShopsTable = {
  id: string;
  slug: string;
  settings: Json<object>;
  settings_version: Generated<number>;
  catalog_version: Generated<number>;
  created_at: Date;
};

type ProductsTable = {
  shop_id: string;
  id: string;
  handle: string;
  title: string;
  body_html: Generated<string>;
  vendor: Generated<string>;
  type: Generated<string>;
  category: Generated<string>;
  tags: Generated<string[]>;
  options: DefaultedJson<ProductOption[]>;
  images: DefaultedJson<ProductImage[]>;
  attributes: DefaultedJson<Record<string, string>>;
  translations: DefaultedJson<Record<string, Translation>>;
  status: Generated<'active' | 'draft' | 'archived'>;
  source: DefaultedJson<Record<string, string>>;
  version: Generated<number>;
  created_at: Date;
  updated_at: Date;
};

type VariantsTable = {
  shop_id: string;
  id: string;
  product_id: string;
  sku: string | null;
  position: number;
  option_values: Generated<string[]>;
  price: number;
  compare_at: number | null;
  stock: Generated<number>;
  held: Generated<number>;
  tracked: Generated<boolean>;
  oversell: Generated<boolean>;
  barcode: string | null;
  grams: number | null;
  image: string | null;
  active: Generated<boolean>;
  source: DefaultedJson<Record<string, string>>;
};

type FaqEntriesTable = {
  shop_id: string;
  id: string;
  question: string;
  answer: string;
  language: string;
  category: Generated<string>;
  position: number;
  version: Generated<number>;
  updated_at: Date;
  /** What the answer cites that has changed since. */
  outdated: Json<{ handle: string; title: string; what: 'title' | 'price' | 'gone'; prices: string[] }[]> | null;
  updated_by: Generated<string | null>;
  helpful: Generated<number>;
  unhelpful: Generated<number>;
};

type FaqVersionsTable = {
  shop_id: string;
  faq_id: string;
  version: number;
  question: string;
  answer: string;
  language: string;
  category: string;
  saved_by: string | null;
  saved_at: Date;
};

type FaqVotesTable = { shop_id: string; faq_id: string; voter: string; helpful: boolean; at: Date };

type PromotionsTable = {
  shop_id: string;
  id: string;
  code: string | null;
  percent: ColumnType<string | null, number | null, number | null>;
  amount: number | null;
  minimum: Generated<number>;
  starts_at: Date | null;
  ends_at: Date | null;
  usage_limit: number | null;
  per_customer_limit: number | null;
  handles: Generated<string[]>;
  used: Generated<number>;
  active: Generated<boolean>;
  created_at: Date;
};

type ConnectionsTable = {
  shop_id: string;
  id: string;
  channel: string;
  name: string;
  token_hash: string | null;
  settings_sealed: string | null;
  settings: DefaultedJson<Record<string, unknown>>;
  pull: Generated<boolean>;
  own: Generated<boolean>;
  enabled: Generated<boolean>;
  mark: Generated<string | null>;
  trouble: Generated<string | null>;
  created_at: Date;
};

type CustomersTable = {
  shop_id: string;
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  language: string | null;
  address: ColumnType<Address | null, string | null | undefined, string | null>;
  preferences: DefaultedJson<Record<string, unknown>>;
  marketing_consent: boolean | null;
  marketing_consent_at: Date | null;
  tags: Generated<string[]>;
  notes: Generated<string>;
  created_at: Date;
  updated_at: Date;
  erased_at: ColumnType<Date | null, never, Date | null>;
  referrals: DefaultedJson<{ first?: object; last?: object }>;
};

type LeadsTable = {
  shop_id: string;
  id: string;
  customer_id: string;
  conversation_id: string;
  flow: string;
  step: string;
  begun_at: Date;
  title: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  answers: Json<{ question: string; answer: string }[]>;
  consent: string;
  created_at: Date;
};

type IdentitiesTable = {
  shop_id: string;
  id: string;
  connection_id: string;
  value: string;
  customer_id: string;
  alias_of: Generated<string | null>;
  created_at: Date;
};

type ConversationsTable = {
  shop_id: string;
  id: string;
  connection_id: string;
  identity_id: string;
  customer_id: string;
  status: Generated<'bot' | 'waiting' | 'human' | 'closed'>;
  language: string;
  state: DefaultedJson<object>;
  assignee_id: string | null;
  waiting_since: Date | null;
  waiting_reason: string | null;
  summary: string | null;
  last_seq: Generated<number>;
  staff_read_seq: Generated<number>;
  last_text: Generated<string>;
  last_message_at: Date;
  created_at: Date;
  team_id: string | null;
  watch_id: string | null;
  watch_kind: 'first' | 'next' | null;
  watch_since: Date | null;
  due_at: Date | null;
  rung: Generated<number>;
  promised_at: Date | null;
  snoozed_until: Date | null;
  answered_at: Date | null;
  tags: Generated<string[]>;
  spam: Generated<boolean>;
  merged_into: string | null;
  address: DefaultedJson<Record<string, unknown>>;
  heard_at: Generated<Date | null>;
  opted_out_at: Generated<Date | null>;
  numbered: ColumnType<object | null, string | null | undefined, string | null>;
  referral: ColumnType<object | null, string | null | undefined, string | null>;
  asking: 'rating' | 'comment' | 'phone' | null;
};

type NotesTable = {
  shop_id: string;
  id: string;
  conversation_id: string;
  author_id: string;
  text: string;
  mentions: Generated<string[]>;
  created_at: Date;
};

type SavedRepliesTable = {
  shop_id: string;
  id: string;
  shortcut: string;
  title: string;
  texts: Json<Record<string, string>>;
  outdated: Json<{ handle: string; title: string; what: 'gone' | 'title' | 'price'; prices: string[] }[]> | null;
  updated_by: string;
  updated_at: Date;
};

type ScheduledMessagesTable = {
  shop_id: string;
  id: string;
  conversation_id: string;
  staff_id: string;
  text: string;
  send_at: Date;
  created_at: Date;
};

type RatingsTable = {
  shop_id: string;
  id: string;
  conversation_id: string;
  staff_id: string;
  score: number | null;
  comment: string | null;
  asked_at: Date;
  given_at: Date | null;
};

type ResponsesTable = {
  shop_id: string;
  id: string;
  conversation_id: string;
  staff_id: string;
  kind: 'first' | 'next';
  waited_ms: number;
  rung: number;
  at: Date;
};

type CallBacksTable = {
  shop_id: string;
  id: string;
  conversation_id: string;
  phone: string;
  promised_at: Date;
  made_at: Date;
  kept_at: Date | null;
  kept_by: string | null;
  overdue: Generated<boolean>;
};

export type PresenceState = 'online' | 'away' | 'offline';

type DesksTable = {
  shop_id: string;
  user_id: string;
  presence: Generated<PresenceState>;
  presence_since: Date;
  seen_at: Date;
  chat_limit: number | null;
  skills: Generated<string[]>;
  routed_at: Date | null;
};

type TeamsTable = { shop_id: string; id: string; name: string; takes: Generated<string[]>; created_at: Date };

type TeamMembersTable = { shop_id: string; team_id: string; user_id: string };

type MessagesTable = {
  shop_id: string;
  id: string;
  conversation_id: string;
  seq: number;
  author: 'customer' | 'bot' | 'staff' | 'system';
  staff_id: string | null;
  content: Json<object>;
  bindings: ColumnType<object | null, string | null | undefined, string | null>;
  reply_to: string | null;
  evidence: ColumnType<object | null, string | null | undefined, string | null>;
  created_at: Date;
  marks: DefaultedJson<Record<string, unknown>>;
};

type LedgerTable = {
  shop_id: string;
  connection_id: string;
  event_key: string;
  raw: string;
  message_id: string | null;
  conversation_id: string | null;
  received_at: Date;
  done_at: Date | null;
  hook_id: Generated<string | null>;
  kind: Generated<string>;
  ref: Generated<string | null>;
  event: ColumnType<object | null, string | null | undefined, string | null>;
};

type HooksTable = { shop_id: string; id: string; connection_id: string; raw: string; received_at: Date };

type SendsTable = {
  shop_id: string;
  id: string;
  conversation_id: string;
  message_id: string;
  connection_id: string;
  position: Generated<number>;
  request: ColumnType<object | null, string | null | undefined, string | null>;
  state: 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'refused' | 'ambiguous';
  external_id: string | null;
  error: string | null;
  attempts: Generated<number>;
  numbered: ColumnType<object | null, string | null | undefined, string | null>;
  losses: ColumnType<object | null, string | null | undefined, string | null>;
  created_at: Date;
  updated_at: Date;
};

type CartsTable = {
  shop_id: string;
  id: string;
  customer_id: string;
  status: Generated<'open' | 'ordered'>;
  coupon: string | null;
  checkout: DefaultedJson<object>;
  held_until: Date | null;
  version: Generated<number>;
  created_at: Date;
  updated_at: Date;
};

type CartLinesTable = {
  shop_id: string;
  cart_id: string;
  variant_id: string;
  quantity: number;
  held: Generated<number>;
  position: number;
  added_at: Date;
};

export type OrderStatus =
  | 'pending'
  | 'confirmed'
  | 'packed'
  | 'shipped'
  | 'delivered'
  | 'completed'
  | 'canceled'
  | 'returned';
export type PaymentStatus = 'unpaid' | 'pending' | 'paid' | 'refunded' | 'failed';

type OrdersTable = {
  shop_id: string;
  id: string;
  number: string;
  customer_id: string;
  conversation_id: string | null;
  cart_id: string;
  status: OrderStatus;
  payment_status: PaymentStatus;
  payment_method: string;
  shipping_method: string;
  contact: Json<Contact>;
  language: string;
  currency: string;
  subtotal: number;
  discount: number;
  shipping: number;
  total: number;
  coupon: string | null;
  tracking: string | null;
  receipt_token: string;
  placed_at: Date;
  updated_at: Date;
};

type OrderLinesTable = {
  shop_id: string;
  order_id: string;
  position: number;
  variant_id: string | null;
  handle: string;
  sku: string | null;
  title: string;
  options: DefaultedJson<Record<string, string>>;
  quantity: number;
  unit_price: number;
  discount: Generated<number>;
  total: number;
};

type OrderTransitionsTable = {
  shop_id: string;
  id: string;
  order_id: string;
  field: 'status' | 'payment_status';
  from_value: string | null;
  to_value: string;
  actor: string;
  reason: Generated<string>;
  at: Date;
};

type OrderNumbersTable = { shop_id: string; last: number };

type PromotionUsesTable = {
  shop_id: string;
  promotion_id: string;
  order_id: string;
  customer_id: string;
  amount: number;
  at: Date;
};

type PaymentsTable = {
  shop_id: string;
  id: string;
  order_id: string;
  provider: string;
  reference: string;
  amount: number;
  currency: string;
  state: 'pending' | 'proof' | 'paid' | 'failed' | 'expired' | 'refunded';
  url: string | null;
  details: DefaultedJson<Record<string, unknown>>;
  expires_at: Date | null;
  created_at: Date;
  updated_at: Date;
};

type PaymentEventsTable = {
  shop_id: string;
  provider: string;
  event_id: string;
  payment_id: string | null;
  raw: string;
  at: Date;
};

type JobsTable = {
  seq: GeneratedAlways<number>;
  id: string;
  shop_id: string;
  queue: string;
  key: string;
  payload: Json<object>;
  run_at: Date;
  attempts: Generated<number>;
  state: Generated<'ready' | 'dead'>;
  worker: string | null;
  leased_until: Date | null;
  last_error: string | null;
  created_at: Date;
};

type EventsTable = {
  seq: GeneratedAlways<number>;
  shop_id: string;
  id: string;
  type: string;
  subject_id: string | null;
  payload: Json<object>;
  at: Date;
};

type WebhookEndpointsTable = {
  shop_id: string;
  id: string;
  url: string;
  secret_sealed: string;
  types: Generated<string[]>;
  enabled: Generated<boolean>;
  created_at: Date;
};

type WebhookDeliveriesTable = {
  shop_id: string;
  id: string;
  endpoint_id: string;
  event_id: string;
  state: 'queued' | 'delivered' | 'failed';
  status_code: number | null;
  error: string | null;
  attempts: Generated<number>;
  next_at: Date | null;
  created_at: Date;
  updated_at: Date;
};

type IdempotencyKeysTable = {
  shop_id: string;
  key: string;
  request_hash: string;
  status: number;
  body: Json<object>;
  at: Date;
};

type StaffUsersTable = {
  id: string;
  name: string;
  email: string;
  email_verified: boolean;
  image: string | null;
  created_at: Date;
  updated_at: Date;
  two_factor_enabled: Generated<boolean>;
};

type StaffTwoFactorsTable = {
  id: string;
  user_id: string;
  secret: string;
  backup_codes: string;
  verified: Generated<boolean>;
  failed_verification_count: Generated<number>;
  locked_until: Date | null;
};

type AuditTable = { shop_id: string; id: string; actor: string; action: string; subject: Generated<string>; at: Date };

type StaffSessionsTable = {
  id: string;
  user_id: string;
  token: string;
  expires_at: Date;
  ip_address: string | null;
  user_agent: string | null;
  created_at: Date;
  updated_at: Date;
};

type StaffAccountsTable = {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  password: string | null;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: Date | null;
  refresh_token_expires_at: Date | null;
  scope: string | null;
  created_at: Date;
  updated_at: Date;
};

type StaffVerificationsTable = {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
};

export type Role = 'owner' | 'manager' | 'agent' | 'viewer';

type MembershipsTable = { shop_id: string; user_id: string; role: Role; created_at: Date };

type InvitationsTable = {
  id: Generated<string>;
  invited_by: string | null;
  token_hash: string;
  shop_id: string | null;
  role: Role;
  created_at: Date;
  expires_at: Date;
};

type PushSubscriptionsTable = {
  shop_id: string;
  id: string;
  user_id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  wants: string[];
  language: string;
  agent: Generated<string>;
  created_at: Date;
};

type ApiTokensTable = {
  shop_id: string;
  id: string;
  name: string;
  token_hash: string;
  scopes: string[];
  created_by: string | null;
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
};

type UploadsTable = {
  shop_id: string;
  id: string;
  token: string;
  connection_id: string;
  sender: string;
  media_type: string;
  data: Buffer;
  created_at: Date;
};

type ShopFilesTable = {
  shop_id: string;
  path: string;
  media_type: string;
  hash: string;
  data: Buffer;
  updated_at: Date;
};

type ImportedRowsTable = {
  shop_id: string;
  kind: 'folder' | 'settings' | 'product' | 'faq' | 'file';
  key: string;
  hash: string;
};

type LessonsTable = {
  shop_id: string;
  /** Of the message. */
  id: string;
  customer_id: string;
  conversation_id: string;
  language: string;
  text: string;
  guesses: Json<string[]>;
  confidence: number;
  asked_at: Date;
  state: Generated<'open' | 'taught' | 'answered' | 'dismissed'>;
  meaning: string | null;
  faq_id: string | null;
  settled_at: Date | null;
  settled_by: string | null;
};

type LearnedModelsTable = {
  shop_id: string;
  id: string;
  sources: string;
  lessons_hash: string;
  lessons: number;
  understood: number;
  tried: number;
  right_before: number;
  right_after: number;
  state: 'live' | 'kept' | 'refused' | 'taken_back';
  made_at: Date;
  model: Buffer | null;
};

type PostState = 'held' | 'shown' | 'hidden';

type PostsTable = {
  shop_id: string;
  id: string;
  draft_id: Generated<string | null>;
  product_id: string | null;
  parent_id: string | null;
  author: 'visitor' | 'bot' | 'staff';
  author_id: string | null;
  address_key: string | null;
  name: string;
  text: string;
  language: string;
  state: PostState;
  held_for: 'moderation' | 'words' | 'links' | 'reports' | null;
  reports: Generated<number>;
  answered_at: Date | null;
  featured_at: Date | null;
  faq_id: string | null;
  created_at: Date;
};

type PostReportsTable = { shop_id: string; post_id: string; reporter: string; at: Date };

type PostBansTable = {
  shop_id: string;
  id: string;
  author_id: string;
  address_key: string | null;
  name: string;
  banned_by: string;
  ends_at: Date;
  created_at: Date;
};

export type Schema = {
  shops: ShopsTable;
  products: ProductsTable;
  variants: VariantsTable;
  faq_entries: FaqEntriesTable;
  faq_versions: FaqVersionsTable;
  faq_votes: FaqVotesTable;
  promotions: PromotionsTable;
  connections: ConnectionsTable;
  customers: CustomersTable;
  leads: LeadsTable;
  identities: IdentitiesTable;
  conversations: ConversationsTable;
  messages: MessagesTable;
  responses: ResponsesTable;
  call_backs: CallBacksTable;
  desks: DesksTable;
  notes: NotesTable;
  saved_replies: SavedRepliesTable;
  scheduled_messages: ScheduledMessagesTable;
  ratings: RatingsTable;
  teams: TeamsTable;
  team_members: TeamMembersTable;
  ledger: LedgerTable;
  hooks: HooksTable;
  sends: SendsTable;
  carts: CartsTable;
  cart_lines: CartLinesTable;
  orders: OrdersTable;
  order_lines: OrderLinesTable;
  order_transitions: OrderTransitionsTable;
  order_numbers: OrderNumbersTable;
  promotion_uses: PromotionUsesTable;
  payments: PaymentsTable;
  payment_events: PaymentEventsTable;
  jobs: JobsTable;
  events: EventsTable;
  webhook_endpoints: WebhookEndpointsTable;
  webhook_deliveries: WebhookDeliveriesTable;
  idempotency_keys: IdempotencyKeysTable;
  uploads: UploadsTable;
  staff_users: StaffUsersTable;
  staff_sessions: StaffSessionsTable;
  staff_two_factors: StaffTwoFactorsTable;
  audit: AuditTable;
  staff_accounts: StaffAccountsTable;
  staff_verifications: StaffVerificationsTable;
  memberships: MembershipsTable;
  invitations: InvitationsTable;
  push_subscriptions: PushSubscriptionsTable;
  api_tokens: ApiTokensTable;
  shop_files: ShopFilesTable;
  imported_rows: ImportedRowsTable;
  lessons: LessonsTable;
  learned_models: LearnedModelsTable;
  posts: PostsTable;
  post_reports: PostReportsTable;
  post_bans: PostBansTable;
};
