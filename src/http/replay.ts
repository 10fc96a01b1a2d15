import { basename, dirname } from 'node:path';
import { type Account, channels, eventsIn, type Hook, isPlatform, type PlatformChannel, rawText } from '#channels';
import { connectionsOf, createConnection, type InboundEvent, takeIn } from '#conversations';
import { transact } from '#platform/db';
import { AppError } from '#platform/errors';
import type { World } from '#world';

/** A recorded body: the name of its file, which may say whose it is, or `channel`. */
export type Recorded = { name: string; body: Buffer; channel?: string };

export type Replayed = { channel: string; events: { kind: string; about: string }[]; fresh: number };

/**
 * Takes in a recorded webhook as if it had been signed, on a connection of its own that is switched off: it is read, kept and
 * answered as any other, and nothing goes out. Given again it changes nothing.
 */
export async function replay(world: World, shopId: string, recorded: Recorded): Promise<Replayed> {
  const { channel, events } = await readBest(world, shopId, recorded);
  const connectionId = await replayConnection(world, shopId, channel.id);
  const hook = { shopId, connectionId, raw: rawText(recorded.body), events };
  const taken = await takeIn(world.db, hook, world.clock.now());
  return {
    channel: channel.id,
    events: events.map((event) => ({ kind: event.kind, about: aboutOf(event) })),
    fresh: taken.fresh,
  };
}

type Read = { channel: PlatformChannel; events: InboundEvent[] };

/** By the channel that is named, else by the one that understands most of it. */
async function readBest(world: World, shopId: string, recorded: Recorded): Promise<Read> {
  const platforms = channels.filter(isPlatform);
  const named = platforms.find(({ id }) => id === (recorded.channel ?? basename(dirname(recorded.name))));
  if (recorded.channel && !named) throw new AppError('wrong_use', `There is no channel ${recorded.channel}.`);
  const reads: (Read & { known: number })[] = [];
  for (const channel of named ? [named] : platforms) {
    const events = await eventsIn(channel, hookOf(recorded.body), accountOf(world, shopId), world);
    reads.push({ channel, events, known: knownIn(events) });
  }
  const [best] = reads.toSorted((a, b) => b.known - a.known);
  if (best && (named || best.known >= 0)) return best;
  throw new AppError('wrong_use', `Nobody reads ${recorded.name}: say whose it is with --channel.`);
}

function knownIn(events: InboundEvent[]): number {
  if (events.some((event) => event.kind === 'unknown' && event.what === 'unreadable')) return -1;
  return events.filter(({ kind }) => kind !== 'unknown').length;
}

function hookOf(rawBody: Buffer): Hook {
  const isJson = /^\s*[[{]/.test(rawBody.subarray(0, 100).toString('latin1'));
  const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  return {
    method: 'POST',
    url: 'http://localhost/hooks/replay',
    headers: { 'content-type': type },
    query: {},
    rawBody,
  };
}

function accountOf(world: World, shopId: string): Account {
  return { shopId, connectionId: 'replay', settings: {}, hookUrl: '', baseUrl: world.baseUrl() };
}

const replayName = 'replay';

async function replayConnection({ db, clock }: World, shopId: string, channel: string): Promise<string> {
  return transact(db, async (tx) => {
    const known = (await connectionsOf(tx, shopId)).find(
      (other) => other.channel === channel && other.name === replayName,
    );
    if (known) return known.id;
    const wanted = { shopId, channel, name: replayName, tokenHash: null, pull: false, enabled: false };
    return (await createConnection(tx, { ...wanted, now: clock.now() })).id;
  });
}

/** The event in a few words, for people. */
function aboutOf(event: InboundEvent): string {
  switch (event.kind) {
    case 'message':
    case 'echo': {
      const { content } = event;
      const words = 'text' in content ? content.text : 'label' in content ? content.label : '';
      return [content.kind, words].filter(Boolean).join(': ');
    }
    case 'status':
      return [event.state, event.reason].filter(Boolean).join(': ');
    case 'reaction':
      return event.emoji ?? 'taken back';
    case 'consent':
      return `${event.about}: ${event.given ? 'yes' : 'no'}`;
    case 'edit':
      return event.text;
    case 'control':
      return event.by;
    case 'read':
      return event.until.toISOString();
    case 'referral':
      return [event.referral.source, event.referral.ref].filter(Boolean).join(': ');
    case 'identity':
      return `${event.sender.id} is ${event.becomes}`;
    case 'unknown':
      return [event.what, event.note].filter(Boolean).join(': ');
    default:
      return '';
  }
}
