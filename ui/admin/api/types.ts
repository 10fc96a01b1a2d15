/**
 * What the REST API answers with, as far as the pages use it (its document: /openapi.json); times are ISO 8601. The compiler
 * holds it to the API's own shapes (test/architecture/page-types.ts).
 */

export type Permission =
  | 'read'
  | 'converse'
  | 'supervise'
  | 'sell'
  | 'fulfil'
  | 'refund'
  | 'catalog'
  | 'privacy'
  | 'settings'
  | 'access';

export type Role = 'owner' | 'manager' | 'agent' | 'viewer';

export type SessionShop = { id: string; slug: string; name: string; role: Role; permissions: Permission[] };

export type Session = {
  user: { id: string; name: string; email: string };
  shops: SessionShop[];
  csrfToken: string;
  /** This one among the person's sessions. */
  sessionId: string;
  hasSecondFactor: boolean;
};

export type Page<T> = { items: T[]; next: string | null };

export type Money = { amount: string; currency: string; text: string };

type ConversationStatus = 'bot' | 'waiting' | 'human' | 'closed';

export type Author = 'customer' | 'bot' | 'staff' | 'system';

export type Conversation = {
  id: string;
  status: ConversationStatus;
  language: string;
  channel: string;
  customer: { id: string; name: string | null };
  assignee: { id: string; name: string } | null;
  waitingSince: string | null;
  waitingReason: string | null;
  team: { id: string; name: string } | null;
  /** When an answer is due; null: nobody owes one. */
  dueAt: string | null;
  /** Marks of that time that are over: 1 half, 2 nearly all, 3 all. */
  rung: number;
  promisedAt: string | null;
  snoozedUntil: string | null;
  tags: string[];
  spam: boolean;
  mergedInto: string | null;
  summary: string | null;
  lastSeq: number;
  unread: number;
  lastText: string;
  lastAuthor: Author | null;
  lastMessageAt: string;
};

export type MessageContent = {
  kind: string;
  text?: string;
  label?: string;
  choices?: { id: string; label: string }[];
  items?: { handle: string; title: string; subtitle: string; price: Money; image?: string }[];
  latitude?: number;
  longitude?: number;
  mediaType?: string;
  url?: string;
  caption?: string;
  media?: { mediaType: string; url: string };
  editedAt?: string;
  takenBackAt?: string;
};

export type Message = {
  id: string;
  seq: number;
  at: string;
  author: Author;
  staffId: string | null;
  content: MessageContent;
};

export type Address = { line: string; city?: string; region?: string; postcode?: string };

export type Customer = {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  language: string | null;
  address: Address | null;
  marketingConsent: boolean | null;
  tags: string[];
  notes: string;
  createdAt: string;
};

export type Lead = {
  id: string;
  title: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  answers: { question: string; answer: string }[];
  consent: string;
  createdAt: string;
};

export type Line = {
  sku: string | null;
  title: string;
  options: Record<string, string>;
  quantity: number;
  unitPrice: Money;
  total: Money;
};

export type Cart = {
  lines: (Line & { variantId: string })[];
  subtotal: Money;
  discount: Money;
  total: Money;
  coupon: string | null;
  heldUntil: string | null;
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

type PaymentStatus = 'unpaid' | 'pending' | 'paid' | 'refunded' | 'failed';

type Payment = {
  id: string;
  provider: string;
  state: 'pending' | 'proof' | 'paid' | 'failed' | 'expired' | 'refunded';
  amount: Money;
  details: Record<string, unknown>;
};

export type Order = {
  id: string;
  number: string;
  customerId: string;
  conversationId: string | null;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  paymentMethod: string;
  shippingMethod: string;
  contact: { name: string; phone: string; email?: string; address: Address };
  lines: Line[];
  discount: Money;
  shipping: Money;
  total: Money;
  tracking: string | null;
  receiptUrl: string;
  placedAt: string;
  payment: Payment | null;
};

export type Variant = {
  id: string;
  sku: string | null;
  options: Record<string, string>;
  price: Money;
  compareAt: Money | null;
  stock: number;
  held: number;
  tracked: boolean;
};

export type Product = {
  id: string;
  handle: string;
  title: string;
  bodyHtml: string;
  type: string;
  tags: string[];
  version: number;
  status: 'active' | 'draft' | 'archived';
  images: { src: string; alt: string; position: number }[];
  variants: Variant[];
};

export type ImportProblem = { file: string; line: number | null; column: string | null; reason: string };

export type ImportChanges = {
  isWhole: boolean;
  settings: boolean;
  products: { added: number; changed: number; archived: number; restocked: number };
  titles: { added: string[]; changed: string[]; archived: string[] };
  faq: { written: number; deleted: number };
  files: { written: number; deleted: number };
};

export type ImportPreview = { problems: ImportProblem[]; changes: ImportChanges | null };

export type FaqEntry = {
  id: string;
  question: string;
  answer: string;
  language: string;
  category: string;
  helpful: number;
  unhelpful: number;
  /** What the answer cites that has changed since it was written. */
  outdated?: Outdated[] | null;
};

export type UnclearMessage = {
  id: string;
  conversationId: string;
  language: string;
  text: string;
  guesses: string[];
  state: 'open' | 'taught' | 'answered' | 'dismissed';
  meaning: string | null;
};

export type LearnedModel = {
  id: string;
  state: 'live' | 'kept' | 'refused' | 'taken_back';
  lessons: number;
  tried: number;
  rightBefore: number;
  rightAfter: number;
};

export type ApiToken = {
  id: string;
  name: string;
  scopes: Permission[];
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
};

type SetupWords = { steps: string[]; fields: Record<string, { label: string; help?: string }> };

export type JsonSchema = {
  type?: string;
  enum?: string[];
  items?: { type?: string };
  secret?: boolean;
  default?: unknown;
  description?: string;
};

export type Channel = {
  id: string;
  label: string;
  icon: string;
  isPlatform: boolean;
  /** What was said there can be changed and taken back. */
  revises: boolean;
  settings: { properties?: Record<string, JsonSchema>; required?: string[] };
  setup: Record<string, SetupWords> | null;
};

export type Connection = {
  id: string;
  channel: string;
  name: string;
  enabled: boolean;
  hasToken: boolean;
  settings: Record<string, unknown>;
  hookUrl: string | null;
  /** Why nothing is heard from there now. */
  trouble: string | null;
};

export type Member = { userId: string; name: string; email: string; role: Role; since: string };

export type Invitation = { id: string; role: Role; createdAt: string; expiresAt: string; invitedBy: string | null };

export type StaffSession = { id: string; address: string | null; agent: string | null; since: string; seenAt: string };

export type AuditEntry = {
  id: string;
  at: string;
  actor: string;
  name: string | null;
  action: string;
  subject: string;
};

export type Identity = { channel: string; connection: string; value: string; since: string };

export type PushKind = 'assigned' | 'mention' | 'waiting';

export type PushList = { publicKey: string; items: { id: string; agent: string; wants: PushKind[]; since: string }[] };

export type DeadJob = { id: string; queue: string; attempts: number; lastError: string | null; createdAt: string };

export type Shop = { id: string; slug: string; settings: Record<string, unknown>; settingsVersion: number };

export type Named = { id: string; name: string };

export type StoryEntry = {
  kind: 'message' | 'note' | 'event';
  id: string;
  at: string;
  conversationId: string;
  seq: number | null;
  author: Author;
  staff: Named | null;
  type: string | null;
  content: MessageContent & { mentions?: string[] } & Record<string, unknown>;
  delivery: { state: string; error: string | null } | null;
  understood?: string[] | null;
  meant?: string | null;
};

/** What the bot took a message for, what else it may mean, and what was said of it. */
export type Reading = {
  others: string[];
  lesson: { state: 'taught' | 'answered' | 'dismissed'; meaning: string | null } | null;
};

type Outdated = { handle: string; title: string; what: 'gone' | 'title' | 'price'; prices: string[] };

export type SavedReply = {
  id: string;
  shortcut: string;
  title: string;
  texts: Record<string, string>;
  outdated?: Outdated[] | null;
};

/** Whether a person can say something in a conversation now. */
export type Reach =
  | { kind: 'open'; until: string | null; text: { max: number; unit: 'characters' | 'utf16' | 'utf8' | 'gsm' } }
  | { kind: 'template' }
  | { kind: 'closed'; why: string };

export type Scheduled = { id: string; text: string; staffId: string; sendAt: string };

export type Suggestions = {
  text: string;
  answers: { id: string; question: string; answer: string; score: number }[];
  products: { handle: string; title: string; price: number; score: number }[];
};

export type Presence = 'online' | 'away' | 'offline';

export type DeskMember = {
  userId: string;
  name: string;
  role: Role;
  presence: Presence;
  presenceSince: string | null;
  open: number;
  limit: number;
  skills: string[];
  teams: string[];
};

export type Team = { id: string; name: string; takes: string[]; members: string[]; waiting: number };

export type CallBack = {
  id: string;
  conversationId: string;
  customer: { id: string; name: string | null };
  phone: string;
  promisedAt: string;
  overdue: boolean;
};

export type FoundMessage = {
  conversationId: string;
  messageId: string;
  at: string;
  author: 'customer' | 'staff';
  text: string;
  customer: { id: string; name: string | null };
};

export type Search = {
  items: FoundMessage[];
  customers: {
    id: string;
    name: string | null;
    phone: string | null;
    email: string | null;
    conversationId: string | null;
  }[];
  orders: { id: string; number: string; name: string; status: string; conversationId: string | null }[];
  next: string | null;
};

export type Hit = {
  id: string;
  handle: string;
  title: string;
  image: string | null;
  variants: {
    id: string;
    sku: string | null;
    options: Record<string, string>;
    price: Money;
    available: number | null;
  }[];
};

export type Wallboard = {
  waiting: number;
  longestWaitSeconds: number;
  overdue: number;
  /** How many came within so many seconds, each counting those before it. */
  firstAnswers: { within15: number; within25: number; within30: number; within60: number; over: number };
  medianFirstSeconds: number | null;
  ratings: { count: number; average: number | null };
};

/** Who looks at a conversation, oneself too. */
export type Viewing = { conversationId: string; viewers: Named[] };

/** What the live connection sends (src/http/staff/live.ts). */
export type LiveFrame =
  | { type: 'ready'; viewing: Viewing[] }
  | { type: 'conversations'; items: Conversation[]; viewing: Viewing[] }
  | { type: 'messages'; conversationId: string; items: Message[] }
  | { type: 'typing'; conversationId: string; text?: string }
  | { type: 'colleagueTyping'; conversationId: string; name: string }
  | { type: 'alerts'; items: { conversationId: string; rung: number; at: string; mine: boolean }[] }
  | { type: 'mention'; conversationId: string; noteId: string }
  | { type: 'importing'; id: string; done: number; total: number }
  | { type: 'rights'; permissions: Permission[] }
  | {
      type: 'changed';
      what: 'orders' | 'catalog' | 'presence' | 'teams' | 'promises' | 'replies' | 'channels' | 'rooms' | 'visitors';
    }
  | { type: 'changed'; what: 'timeline'; conversationId: string };

export type Post = {
  id: string;
  author: 'visitor' | 'bot' | 'staff';
  name: string;
  text: string;
  language: string;
  state: 'held' | 'shown' | 'hidden';
  heldFor: 'moderation' | 'words' | 'links' | 'reports' | null;
  reports: number;
  at: string;
};

export type PublicThread = Post & {
  product: { id: string; handle: string; title: string } | null;
  answeredAt: string | null;
  featuredAt: string | null;
  faqId: string | null;
  replies: Post[];
};

export type PostBan = { id: string; name: string; endsAt: string };

export type Visitor = {
  id: string;
  page: string;
  title: string;
  product: string | null;
  since: string;
  cameAt: string;
  language: string;
  country: string | null;
  returning: boolean;
  conversationId: string | null;
  cart: { count: number; total: string } | null;
  invitedAt: string | null;
};

export type FaqVersion = {
  version: number;
  question: string;
  answer: string;
  language: string;
  category: string;
  savedBy: string | null;
  savedByName: string | null;
  savedAt: string;
};

export type RemovedFaq = FaqVersion & { id: string };

export type UnclearGroup = {
  text: string;
  language: string;
  count: number;
  lastAskedAt: string;
  messages: UnclearMessage[];
};
