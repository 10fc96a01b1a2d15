export { checkShop, type Finding } from './check-shop.ts';
export { type ExportReport, exportShop } from './export-shop.ts';
export { type ImportOptions, type ImportReport, importShop } from './import-shop.ts';
export { InvalidFolder, placeText } from './problem.ts';
export { readPart } from './read-parts.ts';
export { readShopFolder } from './read-shop-folder.ts';
export { slugOfFolder } from './slug-of-folder.ts';
export { beginStaging, dropStaged, type Staging, stagedFolder, stagedMaxBytes, stageFile } from './staging.ts';
