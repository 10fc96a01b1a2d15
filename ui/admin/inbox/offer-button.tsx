import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Conversation } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { type Key, useWords } from '../words/words.tsx';

export type Offer =
  | { kind: 'products'; handles: string[] }
  | { kind: 'cart' }
  | { kind: 'order' | 'payment'; orderId: string };

/** Says something of the shop's in the talk, as the bot would: goods, the cart, an order, the way to pay. */
export function OfferButton({ conversation, offer, words }: { conversation: Conversation; offer: Offer; words: Key }) {
  const { t } = useWords();
  const { may } = useStanding();
  const send = useMutation({ mutationFn: () => api.post(`/conversations/${conversation.id}/offer`, offer) });
  if (!may('sell')) return null;
  return (
    <>
      <Button size="compact-xs" variant="default" loading={send.isPending} onClick={() => send.mutate()}>
        {t(words)}
      </Button>
      {send.error && (
        <span className="failed" role="alert">
          {send.error.message}
        </span>
      )}
    </>
  );
}
