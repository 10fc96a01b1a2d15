/** A promotion as a cart is priced by it. Amounts in minor units. */
export type Promotion = {
  id: string;
  /** Upper-case; null: applied by itself. */
  code: string | null;
  /** Either percent or amount. */
  percent: number | null;
  amount: number | null;
  /** Of the cart's subtotal before any discount. */
  minimum: number;
  startsAt: Date | null;
  /** From this instant on it no longer holds. */
  endsAt: Date | null;
  usageLimit: number | null;
  perCustomerLimit: number | null;
  /** Products it is for; empty: all. */
  handles: string[];
  used: number;
  usedByCustomer: number;
};
