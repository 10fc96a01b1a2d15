/** One line: a variant and how many of it, with the prices of now. Amounts in minor units. */
export type CartLine = {
  variantId: string;
  productId: string;
  handle: string;
  sku: string | null;
  title: string;
  options: Record<string, string>;
  quantity: number;
  unitPrice: number;
  /** This line's share of the discount. */
  discount: number;
  /** quantity x unitPrice, before the discount. */
  total: number;
  /** What can still be had, beyond others' holds, this line's own included; null: not counted. */
  available: number | null;
};

/** What a customer has in the cart now. A cart without lines may not exist in the database yet: then `id` is null. */
export type Cart = {
  id: string | null;
  customerId: string;
  lines: CartLine[];
  currency: string;
  subtotal: number;
  discount: number;
  total: number;
  /** The code in force, upper-case; null when none or when it no longer applies. */
  coupon: string | null;
  heldUntil: Date | null;
  version: number;
  checkout: CheckoutState;
};

/** What has been given for the order so far; kept with the cart. */
export type CheckoutState = {
  status: 'none' | 'active' | 'paused';
  name?: string;
  phone?: string;
  email?: string;
  address?: { line: string; city?: string; region?: string; postcode?: string };
  shippingMethod?: string;
  paymentMethod?: string;
  /** The customer's own latest word on the summary: the total (minor units) they were shown. */
  confirmedTotal?: number;
};
