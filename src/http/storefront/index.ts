export { pageAssets } from './page-assets.ts';
export { storefrontRoutes } from './storefront.ts';
