export { type Shop, type ShopSettings, settingsSchema } from './settings.ts';
