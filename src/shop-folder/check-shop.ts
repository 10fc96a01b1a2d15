import type { ProductInput } from '#commerce/catalog';
import { htmlText, isSizeName } from '#commerce/catalog';
import { offeredPayments, paymentProviders } from '#commerce/payments';
import { fold, words } from '#understanding/text';
import { faqTopics, knownLanguages, saysSizes } from './customers-ask.ts';
import type { Place } from './problem.ts';
import type { FolderProduct } from './read-products.ts';
import type { ShopFolder } from './read-shop-folder.ts';

/** Something that customers will ask and the shop's folder cannot answer, and what to do about it. */
export type Finding = { place: Place; text: string; remedy: string };

const shortBody = 40;
const thinFaq = 5;
const mostNamed = 5;

/**
 * What is right but wanting in a folder that was read without a problem: every finding is a question that the bot will have to
 * pass on to people. In the order in which customers would miss it.
 */
export function checkShop(folder: ShopFolder): Finding[] {
  return [...settingsFindings(folder), ...productFindings(folder), ...faqFindings(folder)];
}

function settingsFindings({ settings, placeOf }: ShopFolder): Finding[] {
  const at = (key: string) => placeOf([key]);
  const real = offeredPayments({ settings }).filter((id) =>
    paymentProviders.some((one) => one.id === id && one.production),
  );
  const unspoken = settings.languages.filter((language) => !knownLanguages.includes(language));
  const ungreeted = settings.languages.filter((language) => !settings.greeting[language]);
  const everywhere = settings.shipping.some((method) => (method.regions ?? []).length === 0);
  return [
    ...findingIf(
      settings.shipping.length === 0,
      at('shipping'),
      'no way of shipping: what delivery costs has no answer',
      'add shipping: with a price',
    ),
    ...findingIf(
      settings.shipping.length > 0 && !everywhere,
      at('shipping'),
      'customers outside the named regions cannot be sent anything',
      'add a method without regions',
    ),
    ...findingIf(
      settings.shipping.some((method) => !method.days),
      at('shipping'),
      'a way of shipping says nothing of how long it takes',
      'add days: 2-3',
    ),
    ...findingIf(
      real.length === 0,
      at('payments'),
      'no payment that moves real money',
      'add cod or bank_transfer to payments',
    ),
    ...findingIf(
      Object.keys(settings.hours).length === 0,
      at('hours'),
      'no hours: when people answer has no answer',
      'add hours:',
    ),
    ...findingIf(
      settings.stores.some((store) => store.latitude === undefined),
      at('stores'),
      'a store without a position is never the nearest',
      'add latitude and longitude',
    ),
    ...findingIf(
      unspoken.length > 0,
      at('languages'),
      `the bot does not speak ${unspoken.join(', ')}`,
      `it speaks ${knownLanguages.join(', ')}`,
    ),
    ...findingIf(
      ungreeted.length > 0,
      at('greeting'),
      `no greeting of your own in ${ungreeted.join(', ')}`,
      'add it under greeting, or leave it to the bot',
    ),
  ];
}

/** One finding for all products that lack the same, naming a few. */
function productFindings({ products, settings }: ShopFolder): Finding[] {
  const file = 'products.csv';
  if (!products || products.length === 0) {
    return [
      { place: { file }, text: 'no products: there is nothing to sell', remedy: 'put Shopify’s product export there' },
    ];
  }
  const shown = products.filter(({ input }) => input.status === 'active');
  const [, ...others] = settings.languages;
  const lacking = (text: string, remedy: string, lacks: (input: ProductInput, product: FolderProduct) => boolean) =>
    together(
      file,
      shown.filter((product) => lacks(product.input, product)),
      shown.length,
      text,
      remedy,
    );
  return [
    ...lacking(
      'no description, or hardly one',
      'say what it is made of, for whom, how to care for it',
      ({ bodyHtml }) => htmlText(bodyHtml).length < shortBody,
    ),
    ...lacking('no picture', 'add Image Src', ({ images }) => images.length === 0),
    ...lacking(
      'sizes, but no size guide',
      'add a table of measurements to the description',
      (input) => input.options.some(({ name }) => isSizeName(name)) && !saysSizes(htmlText(input.bodyHtml)),
    ),
    ...lacking('a price of 0', 'correct the price, or make the product a draft', ({ variants }) =>
      variants.some((variant) => variant.price === 0),
    ),
    ...lacking('sold out in every variant', 'fill Variant Inventory Qty, or make the product a draft', ({ variants }) =>
      variants.every((variant) => variant.tracked && !variant.oversell && variant.stock === 0),
    ),
    ...lacking(
      'stock that is not counted: it is never short',
      'fill Variant Inventory Tracker and Qty',
      (_, { countsStock }) => !countsStock,
    ),
    ...lacking('an old price that is not above the price', 'correct Variant Compare At Price', ({ variants }) =>
      variants.some((variant) => variant.compareAt !== null && variant.compareAt <= variant.price),
    ),
    ...lacking('no type: it is not found by browsing', 'fill Type', ({ type }) => type === ''),
    ...others.flatMap((language) =>
      lacking(
        `no title in ${language}`,
        `add it to translations/${language}.csv`,
        ({ translations }) => !translations[language]?.title,
      ),
    ),
  ];
}

function together(file: string, products: FolderProduct[], of: number, text: string, remedy: string): Finding[] {
  const [first] = products;
  if (!first) return [];
  const named = products.slice(0, mostNamed).map((product) => product.input.handle);
  const more = products.length > mostNamed ? ` and ${products.length - mostNamed} more` : '';
  const who = products.length === of && of > 1 ? `all ${of} products` : `${named.join(', ')}${more}`;
  return [{ place: { file, line: first.line }, text: `${text}: ${who}`, remedy }];
}

function faqFindings({ faq, settings }: ShopFolder): Finding[] {
  const file = 'faq.csv';
  if (!faq || faq.length === 0) {
    return [
      {
        place: { file },
        text: 'no questions and answers: all such questions go to people',
        remedy: 'write the ten you hear most',
      },
    ];
  }
  return settings.languages.flatMap((language) => {
    const own = faq.filter((entry) => entry.language === language);
    const place = { file: own[0]?.file ?? file };
    if (own.length < thinFaq) {
      return [
        {
          place,
          text: `only ${own.length} questions and answers in ${language}`,
          remedy: 'write the ten you hear most',
        },
      ];
    }
    const said = new Set(own.flatMap((entry) => words(`${entry.question} ${entry.answer} ${fold(entry.category)}`)));
    return Object.entries(faqTopics)
      .filter(([, topic]) => topic[language] !== undefined && !topic[language].some((start) => startsAny(said, start)))
      .map(([name]) => ({
        place,
        text: `nothing about ${name} in ${language}`,
        remedy: 'add a question with its answer',
      }));
  });
}

function startsAny(said: Set<string>, start: string): boolean {
  return [...said].some((word) => word.startsWith(start));
}

function findingIf(wanting: boolean, place: Place, text: string, remedy: string): Finding[] {
  return wanting ? [{ place, text, remedy }] : [];
}
