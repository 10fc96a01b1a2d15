export { attendance } from './attendance.ts';
export {
  deleteShopFiles,
  listShopFiles,
  readShopFile,
  readShopFiles,
  type ShopFile,
  saveShopFile,
} from './files.ts';
export { localTime, readHours, readTimes, startOfDay } from './hours.ts';
export { ruledBy } from './referral-rules.ts';
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
