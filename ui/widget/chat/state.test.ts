import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireMessage, WireUpdate } from '../../../src/channels/web/protocol.ts';
import { type Change, change, emptyState, openReply, type Pending, type State, unread } from './state.ts';

const at = '2026-05-01T10:00:00Z';
const reply = (seq: number, more: object = {}): WireMessage => ({
  id: `m${seq}`,
  seq,
  author: 'bot',
  at,
  content: { kind: 'text', text: `${seq}`, ...more },
});
const own = (seq: number, text: string): WireMessage => ({
  id: `m${seq}`,
  seq,
  author: 'customer',
  at,
  content: { kind: 'text', text },
});
const update = (...messages: WireMessage[]): Change => ({
  type: 'update',
  update: { messages, more: false, conversation: { id: 'c', status: 'bot', language: 'id' }, cart: null, order: null },
});
const queued = (id: string): Change => ({ type: 'queued', message: pending(id) });
const pending = (id: string): Pending => ({ id, at, content: { kind: 'text', text: id } });
const given = (...changes: Change[]): State => changes.reduce(change, emptyState(0));

describe('messages', () => {
  it('stand in order, each once, however they arrive', () => {
    const all = [1, 2, 3, 4, 5].map((seq) => reply(seq));
    fc.assert(
      fc.property(fc.array(fc.subarray(all), { maxLength: 8 }), (batches) => {
        const state = given(...batches.map((batch) => update(...batch)));
        const seqs = state.messages.map((message) => message.seq);
        expect(seqs).toEqual([...new Set(batches.flat().map((message) => message.seq))].sort());
        expect(state.lastSeq).toBe(Math.max(0, ...seqs));
      }),
    );
  });

  it('say whether there are earlier ones', () => {
    expect(given(update(reply(1))).earlier).toBe(false);
    expect(given(update(reply(7))).earlier).toBe(true);
    const more: WireUpdate = {
      messages: [reply(5), reply(6)],
      more: false,
      conversation: null,
      cart: null,
      order: null,
    };
    const state = given(update(reply(7)), { type: 'earlier', update: more });
    expect([state.messages.map((message) => message.seq), state.earlier]).toEqual([[5, 6, 7], false]);
  });

  it('not seen yet are counted, the visitor’s own are not', () => {
    const state = given(update(own(1, 'halo'), reply(2), reply(3)));
    expect(unread(state)).toBe(2);
    expect(unread(change(state, { type: 'read' }))).toBe(0);
  });
});

it('begins anew when the visitor was erased', () => {
  const erased = given(
    update(own(1, 'hapus data saya'), reply(2)),
    { type: 'read' },
    {
      type: 'update',
      update: { messages: [], more: false, conversation: null, cart: null, order: null },
    },
  );
  expect(erased).toMatchObject({ messages: [], lastSeq: 0, readSeq: 0 });
});

describe('what the visitor says', () => {
  it('shows at once and stays until it has come back', () => {
    const sent = given(queued('a'));
    expect(sent.pending).toHaveLength(1);
    const kept = change(sent, { type: 'receipt', id: 'a', messageId: 'm1' });
    expect(kept.pending[0]?.messageId).toBe('m1');
    expect(change(kept, update(own(1, 'a')))).toMatchObject({ pending: [], messages: [{ seq: 1 }] });
  });

  it('is never shown twice when it comes back before its receipt', () => {
    const state = given(queued('a'), update(own(1, 'a')), { type: 'receipt', id: 'a', messageId: 'm1' });
    expect(state).toMatchObject({ pending: [], messages: [{ seq: 1 }] });
  });

  it('can be refused and sent again', () => {
    const refused = given(queued('a'), { type: 'refused', id: 'a', reason: 'too long' });
    expect(refused.pending[0]?.failed).toBe('too long');
    expect(change(refused, { type: 'again', id: 'a' }).pending[0]?.failed).toBeUndefined();
  });
});

describe('typing', () => {
  it('shows from the receipt to the answer', () => {
    const waiting = given(queued('a'), { type: 'receipt', id: 'a', messageId: 'm1' });
    expect(waiting.typing).not.toBeNull();
    expect(change(waiting, update(own(1, 'a'))).typing).not.toBeNull();
    expect(change(waiting, update(own(1, 'a'), reply(2))).typing).toBeNull();
  });

  it('does not show for a person who may be away', () => {
    const human = given({
      type: 'update',
      update: {
        messages: [],
        more: false,
        conversation: { id: 'c', status: 'human', language: 'id' },
        cart: null,
        order: null,
      },
    });
    expect(change(change(human, queued('a')), { type: 'receipt', id: 'a', messageId: 'm1' }).typing).toBeNull();
  });
});

describe('choices', () => {
  const choices = [{ id: 'x', label: 'Ya' }];

  it('can be taken until the visitor says something', () => {
    const offered = given(update(own(1, 'a'), reply(2, { choices }), reply(3)));
    expect(openReply(offered)?.seq).toBe(2);
    expect(openReply(change(offered, queued('b')))).toBeUndefined();
    expect(openReply(change(offered, update(own(4, 'b'))))).toBeUndefined();
  });
});
