export { announce, bridgeNews } from './bridge.ts';
export { holderOf } from './lock.ts';
export { migrate } from './migrate.ts';
export { type Database, type DatabasePlace, type Db, openDatabase } from './open.ts';
export type {
  Address,
  Contact,
  OrderStatus,
  PaymentStatus,
  PresenceState,
  ProductImage,
  ProductOption,
  Role,
  Schema,
  Translation,
} from './schema.ts';
export { hasSnapshot } from './snapshot.ts';
export { publishAfter, transact } from './transact.ts';
export { asStorageError, isOutage } from './trouble.ts';
