/** What the pages do in the browser: follow the chosen variant, show pictures, print. All else works without it. */
import './storefront.css';
import './rooms.css';
import './faq.ts';
import './room.ts';

type Variant = {
  options: Record<string, string>;
  sku: string | null;
  price: string;
  compareAt: string | null;
  stock: { text: string; style: string };
  available: boolean;
  image: string | null;
  say: string;
  choice: string;
};

const byId = (id: string) => document.getElementById(id);

const data = byId('variants')?.textContent;
const form = byId('options');
if (data && form instanceof HTMLFormElement) followChoice(form, JSON.parse(data) as Variant[]);

function followChoice(form: HTMLFormElement, variants: Variant[]): void {
  const chosen = () => {
    const wanted = Object.fromEntries(new FormData(form)) as Record<string, string>;
    return variants.find((variant) => Object.entries(wanted).every(([name, value]) => variant.options[name] === value));
  };
  form.addEventListener('change', () => {
    const variant = chosen();
    markImpossible(form, variants);
    if (variant) show(variant);
  });
  markImpossible(form, variants);
}

/** Values that, with all else as chosen, cannot be had are struck through; they can still be chosen and asked about. */
function markImpossible(form: HTMLFormElement, variants: Variant[]): void {
  const wanted = Object.fromEntries(new FormData(form)) as Record<string, string>;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const changed = { ...wanted, [input.name]: input.value };
    const possible = variants.some(
      (variant) =>
        variant.available && Object.entries(changed).every(([name, value]) => variant.options[name] === value),
    );
    input.closest('label')?.classList.toggle('gone', !possible);
  }
}

function show(variant: Variant): void {
  const price = byId('price');
  if (price) {
    price.textContent = variant.price;
    if (variant.compareAt) {
      const old = document.createElement('s');
      old.textContent = variant.compareAt;
      price.append(' ', old);
    }
  }
  const stock = byId('stock');
  if (stock) {
    stock.textContent = variant.stock.text;
    stock.className = variant.stock.style;
  }
  byId('order')?.setAttribute('data-warung-open', variant.say);
  byId('order')?.setAttribute('data-warung-choice', variant.choice);
  if (variant.image) showPicture(variant.image);
  const url = new URL(location.href);
  if (variant.sku) url.searchParams.set('sku', variant.sku);
  history.replaceState(null, '', url);
}

function showPicture(address: string): void {
  const image = byId('stage')?.querySelector('img');
  if (image) image.src = address;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-picture]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    showPicture(link.href);
    for (const other of document.querySelectorAll('[data-picture]')) other.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
  });
}

for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());

const languages = document.querySelector<HTMLDetailsElement>('.languages');
document.addEventListener('click', (event) => {
  if (languages?.open && event.target instanceof Node && !languages.contains(event.target)) languages.open = false;
});
