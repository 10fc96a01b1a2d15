import { z } from 'zod';
import { eventTypes } from '#platform/events';

const meanings: Record<(typeof eventTypes)[number], string> = {
  'message.received': 'A customer wrote',
  'message.sent': 'The bot or a person answered',
  'message.failed': 'What was answered could not be delivered',
  'conversation.handed_over': 'A conversation waits for a person',
  'conversation.taken': 'A person took a conversation over',
  'conversation.handed_back': 'A person gave a conversation back to the bot',
  'conversation.closed': 'A conversation was closed',
  'conversation.assigned': 'A conversation was given to a person or a team',
  'conversation.alerted':
    'A customer has waited for long: data.rung is 1 (half of the time), 2, 3 (over), 4 and more (again)',
  'conversation.promised': 'A customer was promised an answer or a call by data.at',
  'conversation.merged': 'Another conversation is shown within this one (data.merged), or no longer (data.unmerged)',
  'cart.changed': 'A cart changed',
  'order.placed': 'An order was placed',
  'order.changed': "An order's status or data changed",
  'payment.changed': "A payment's state changed",
  'product.changed': 'A product was added or changed',
  'stock.changed': "A variant's stock was set",
  'customer.changed': 'A customer was changed',
  'customer.erased': "A customer's personal data were erased",
  'lead.created': 'A customer asked to be called or written to',
  'faq.changed': 'A question or answer changed',
  'faq.outdated': 'An answer cites a product or a price that has changed',
  'post.shown': 'What a visitor wrote is to be read by everybody',
  'post.held': 'What a visitor wrote waits for somebody to look at it; data.why says why',
  'post.answered': 'What a visitor asked before everybody was answered, by the bot or a person (data.by)',
  'catalog.imported': 'A shop folder was imported',
  'settings.changed': "The shop's settings changed",
};

const bodySchema = z.toJSONSchema(
  z.object({
    id: z.uuid().describe("The event's id: the same when it is sent again"),
    type: z.string(),
    shopId: z.uuid(),
    subjectId: z.uuid().nullable().describe('What it is about'),
    data: z.looseObject({}).describe('Ids and plain facts; read the rest from the API'),
    at: z.iso.datetime(),
  }),
);

const headers = [
  ['webhook-id', "The event's id"],
  ['webhook-timestamp', 'When it was sent, in seconds since 1970: refuse what is older than five minutes'],
  [
    'webhook-signature',
    'v1,<signature>: HMAC-SHA-256 in base64 over "<webhook-id>.<webhook-timestamp>.<body>", with the bytes that the ' +
      'base64 after whsec_ of the secret stands for (the Standard Webhooks specification)',
  ],
] as const;

/** The `webhooks` of the OpenAPI document: what an endpoint is sent, event by event. */
export function webhookDocs(): Record<string, object> {
  return Object.fromEntries(eventTypes.map((type) => [type, { post: operation(type, meanings[type]) }]));
}

function operation(type: string, summary: string) {
  return {
    tags: ['Webhooks sent'],
    operationId: `on${type.replace(/(^|[._])(\w)/g, (_match, _dot, letter: string) => letter.toUpperCase())}`,
    summary,
    parameters: headers.map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    requestBody: { required: true, content: { 'application/json': { schema: bodySchema } } },
    responses: {
      '2XX': {
        description: 'Taken. Anything else, or no answer in ten seconds, and it is sent again, eight times at most',
      },
    },
  };
}
