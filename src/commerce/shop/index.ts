export { type Attendance, attendance } from './attendance.ts';
export {
  deleteShopFiles,
  listShopFiles,
  readShopFile,
  readShopFiles,
  type ShopFile,
  saveShopFile,
} from './files.ts';
export { type Interval, localTime, readHours, readTimes, startOfDay, type Week } from './hours.ts';
export { type ReferralRule, ruledBy } from './referral-rules.ts';
export { type Shop, type ShopSettings, settingsSchema } from './settings.ts';
export {
  createShop,
  findShop,
  listShops,
  loadShop,
  nextCatalogVersion,
  nextSettingsVersion,
  type ShopRow,
  saveSettings,
  shopAsColumn,
  shopOf,
} from './shop.ts';
export { minorUnits, openAt, type ShippingMethod, shippingMethods } from './terms.ts';
