export { pageAssets } from './page-assets.ts';
export { type StorefrontWorld, storefrontRoutes } from './storefront.ts';
