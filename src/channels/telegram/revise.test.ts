import { expect, it } from 'vitest';
import { shownBy } from './simulated-methods.ts';
import { telegram } from './telegram.ts';

it('asks for a change as Telegram takes it, and for taking back by the message’s own number', () => {
  const edit = telegram.revise?.('-100123:42', { kind: 'edit', text: 'Rp80.000' });
  expect(shownBy(edit?.method ?? '', edit?.body ?? {})).toMatchObject([{ text: 'Rp80.000' }]);
  const takeBack = telegram.revise?.('-100123:42', { kind: 'takeBack' });
  expect(takeBack).toEqual({ method: 'deleteMessage', body: { message_id: 42 } });
});
