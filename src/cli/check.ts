import { checkShop, type Finding, InvalidFolder, placeText, readShopFolder } from '#shop-folder';

/**
 * Reports what customers will ask and the folder cannot answer. What is wrong, so that it would not be imported, is told with
 * its place, and is the command's failure; what is only wanting is not.
 */
export async function check(folder: string): Promise<void> {
  const read = await readShopFolder(folder).catch((error: unknown) => {
    if (error instanceof InvalidFolder) console.log(`It cannot be imported:\n${error.message}`);
    throw error;
  });
  const findings = checkShop(read);
  const size = `${read.products?.length ?? 0} products, ${read.faq?.length ?? 0} answers`;
  if (findings.length === 0) console.log(`${read.settings.name}: ${size}. Nothing is wanting.`);
  else console.log(`${read.settings.name}: ${size}. What customers will ask and it cannot answer:`);
  for (const finding of findings) console.log(lineOf(finding));
}

function lineOf({ place, text, remedy }: Finding): string {
  return `  ${placeText(place)}: ${text}. Remedy: ${remedy}.`;
}
