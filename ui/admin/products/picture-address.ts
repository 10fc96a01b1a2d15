/** Where a picture of the shop is found: those of its folder are named by their path in it. */
export function pictureAddress(src: string, shop: { slug: string }): string {
  return src.startsWith('images/') ? `/s/${shop.slug}/${src}` : src;
}
