import type { Shop } from '#commerce/shop';
import type { Outcome, Step, World } from '#dialogue';
import type { Address, Db } from '#platform/db';

/** The person of this turn. */
export type SceneCustomer = {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  language: string | null;
  address: Address | null;
  preferences: Record<string, unknown>;
  marketingConsent: boolean | null;
};

/** Everything a turn's steps may need, read once when the turn opened. */
export type Scene = World & {
  shop: Shop;
  customer: SceneCustomer;
  conversationId: string;
  language: string;
  baseUrl: string;
};

export type Act = (tx: Db, scene: Scene, steps: Step[]) => Promise<Outcome[]>;
