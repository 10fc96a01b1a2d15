export { checkShop, type Finding } from './check-shop.ts';
export { type ExportReport, exportShop } from './export-shop.ts';
export { type ImportOptions, type ImportReport, importShop } from './import-shop.ts';
export { InvalidFolder, type Place, type Problem, placeText } from './problem.ts';
export { readShopFolder, type ShopFolder } from './read-shop-folder.ts';
export { slugOfFolder } from './slug-of-folder.ts';
