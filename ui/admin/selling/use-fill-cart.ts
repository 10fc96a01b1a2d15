import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Cart, Conversation } from '../api/types.ts';

export type CartChange = {
  lines?: { variantId: string; quantity: number }[];
  coupon?: string | null;
};

type Side = { cart: Cart };

/** Changes the customer's cart, the same one as in the chat: a line's quantity, what is added, a code. */
export function useFillCart({ id, customer }: Conversation) {
  const queries = useQueryClient();
  const fill = useMutation({
    mutationFn: (change: CartChange) => api.patch<Cart>(`/customers/${customer.id}/cart`, change),
    onSuccess: (cart) => {
      queries.setQueryData<Side>(['side', id], (side) => side && { ...side, cart });
      queries.invalidateQueries({ queryKey: ['story', id] });
    },
  });
  const inCart = (variantId: string) =>
    queries.getQueryData<Side>(['side', id])?.cart.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
  return {
    set: (variantId: string, quantity: number) => fill.mutate({ lines: [{ variantId, quantity }] }),
    add: (variantId: string) => fill.mutate({ lines: [{ variantId, quantity: inCart(variantId) + 1 }] }),
    coupon: (code: string | null) => fill.mutate({ coupon: code }),
    isPending: fill.isPending,
    error: fill.error,
  };
}
