/**
 * The rooms of the house and what each may import, top to bottom: data flows one way, no arrow runs back up, so there are
 * no circles. `platform` is open to all. A room is entered through its index.ts only, by its name: `#conversations`,
 * `#commerce/carts`. This table is the documentation; architecture.test.ts holds the code to it.
 */
const table = {
  cli: 'app open-shop http inbox learning shop-folder conversations commerce/* world understanding',
  app: 'open-shop reactions turn http public desk inbox learning channels shop-folder conversations commerce/* customers world understanding',
  'open-shop': 'shop-folder commerce/shop',
  reactions: 'dialogue inbox conversations commerce/* customers world',
  turn: 'actions desk dialogue learning conversations commerce/* customers world understanding',
  http: 'public visitors desk inbox learning channels shop-folder conversations commerce/* customers world understanding',
  public: 'actions dialogue conversations commerce/* customers world understanding',
  visitors: '',
  actions: 'dialogue conversations commerce/* customers world understanding',
  desk: 'dialogue inbox channels conversations commerce/* customers world understanding',
  dialogue: 'conversations commerce/* understanding',
  inbox: 'channels conversations commerce/* customers world',
  learning: 'commerce/* world understanding',
  channels: 'conversations world',
  'shop-folder': 'commerce/* customers understanding',
  conversations: 'commerce/* customers understanding',
  world: 'commerce/*',
  'commerce/orders':
    'customers commerce/checkout commerce/payments commerce/shipping commerce/carts commerce/promotions commerce/stock commerce/catalog commerce/shop understanding',
  'commerce/checkout':
    'customers commerce/payments commerce/shipping commerce/carts commerce/promotions commerce/stock commerce/catalog commerce/shop',
  customers: 'commerce/shop',
  'commerce/payments': 'commerce/shop',
  'commerce/shipping': 'commerce/shop understanding',
  'commerce/carts': 'commerce/promotions commerce/stock commerce/catalog commerce/shop',
  'commerce/flows': 'commerce/shop understanding',
  'commerce/promotions': 'commerce/stock commerce/catalog commerce/shop',
  'commerce/stock': 'commerce/catalog commerce/shop',
  'commerce/catalog': 'commerce/shop understanding',
  'commerce/shop': 'understanding',
  understanding: '',
  platform: '',
};

export const rooms: Record<string, string[]> = Object.fromEntries(
  Object.entries(table).map(([room, may]) => [room, may.split(' ').filter(Boolean)]),
);

/** Rooms that compute and nothing else: what they need arrives as an argument, so that they are tested without a database. */
export const pureRooms = ['understanding', 'dialogue'];

/**
 * One folder each, knowing only their contract and the platform; the folders that are no members but shared by them; and what
 * outside their room they may see.
 */
export const families = [
  {
    folder: 'channels',
    contract: ['channel.ts', 'live.ts', 'capabilities.ts', 'content.ts', 'finding.ts'],
    shared: ['rendering', 'outbox', 'simulation', 'meta'],
    sees: ['conversations', 'world'],
  },
  { folder: 'commerce/payments', contract: ['provider.ts'], shared: [], sees: [] },
];

/** The doors of a room beside its index.ts. */
export const doors: Record<string, string> = {
  'understanding/text': 'tokens, stems and fuzzy comparison, without the engine',
  'understanding/retrieval': 'the text index, without the engine',
  'understanding/classifier': 'what the shop has taught is learned in a thread of its own',
  'understanding/topics': 'what questions are about, whatever their language, without the engine',
};

/**
 * Shapes that pages in the browser share with the server: types without code. So that a page's type check sees nothing
 * of the server, they name each other by path; pages import the first of them only.
 */
export const sharedShapes = [
  'channels/web/protocol.ts',
  'conversations/message.ts',
  'understanding/command.ts',
  'platform/colour.ts',
];

/** Files of pure rooms that read what is shipped with them, when they are loaded and never again. */
export const loaders = ['understanding/engine.ts', 'understanding/classifier/corpus.ts'];

/** Where a word of customers is written as a channel or a way to pay is: "bisa cod?". */
export const wordLists = [
  'shop-folder/customers-ask.ts',
  'understanding/languages/id/slang.ts',
  'understanding/languages/pt/slang.ts',
];
