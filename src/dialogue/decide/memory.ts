import type { CommandOf, Remembered } from '#understanding';
import { type Draft, push } from './draft.ts';

/** Forgets what is named, at once; who names nothing may mean all of it, which is asked. */
export function forget(draft: Draft, { what }: CommandOf<'forget'>) {
  const named = what.length > 0 ? what : openDatum(draft);
  if (named.includes('size')) withoutUsual(draft);
  if (named.length > 0) push(draft, { do: 'forget', what: named });
  else push(draft, { do: 'askConfirm', what: 'erase', onYes: { name: 'erase_me' } });
}

/** What is forgotten is not offered either. */
function withoutUsual({ state, open }: Draft) {
  if (open.pending?.kind !== 'option') return;
  const { usual: _, ...pending } = open.pending;
  open.pending = pending;
  state.pending = pending;
}

/** "How do you know?": of what is named, else of what was just asked or told. */
export function askKnown(draft: Draft, { what }: CommandOf<'ask_known'>) {
  const { code, lastCommands } = draft.state;
  // "Why?", of a code that was refused, is answered as it was.
  if (code !== null && code !== draft.world.cart.coupon && lastCommands.includes('apply_coupon'))
    return push(draft, { do: 'applyCoupon', code });
  const meant = what.length > 0 ? what : openDatum(draft);
  push(draft, meant.length === 0 && draft.state.told ? { do: 'tellSource' } : { do: 'tellKnown', what: meant });
}

function openDatum({ open }: Draft): Remembered[] {
  return open.pending?.kind === 'option' && open.pending.usual ? ['size'] : [];
}
