import { z } from 'zod';
import { themeOf } from '#platform/colour';
import type { ShopFace } from '../live.ts';
import { imageMaxBytes, imageTypes } from './images.ts';
import type { Prompt, WidgetSettings } from './protocol.ts';

const prompt = z.strictObject({
  on: z.enum(['landing', 'product', 'cart', 'any']),
  after: z.number().min(0).max(3_600),
  text: z.record(z.string(), z.string().min(1).max(300)),
  page: z.string().max(300).optional(),
  cart_from: z.number().nonnegative().optional(),
  returning: z.boolean().optional(),
});

const promptLimits = z
  .strictObject({
    per_session: z.number().int().min(0).max(20).default(1),
    per_week: z.number().int().min(0).max(100).default(3),
    rest_hours: z.number().min(0).max(720).default(24),
  })
  .prefault({});

/** What the owner of a web connection can set. */
export const webSettings = z.strictObject({
  /** Sites that may show the chat ("https://shop.example"); empty: any. */
  allowed_origins: z.array(z.url()).default([]),
  /** The shop's first word by page and event; an empty list: none. */
  prompts: z.array(prompt).max(50).optional(),
  /** How often they may show to one visitor. */
  prompt_limits: promptLimits,
  /** Whether the shop's people see who has a page with the chat open. */
  show_visitors: z.boolean().default(true),
});

const ownColour = '#1d6b57';

const ownPrompts: Prompt[] = [
  {
    on: 'landing',
    after: 12,
    text: {
      en: 'Hello! Looking for something in particular? I can help.',
      id: 'Halo! Lagi cari sesuatu? Sini saya bantu.',
      pt: 'Olá! Procurando algo em especial? Posso ajudar.',
      ru: 'Здравствуйте! Ищете что-то определённое? Помогу найти.',
    },
  },
  {
    on: 'product',
    after: 20,
    text: {
      en: 'Any question about this one? Sizes, stock, delivery: just ask.',
      id: 'Ada yang mau ditanyakan soal produk ini? Ukuran, stok, ongkir: tanya saja.',
      pt: 'Alguma dúvida sobre este produto? Tamanhos, estoque, entrega: é só perguntar.',
      ru: 'Есть вопрос об этом товаре? Размеры, наличие, доставка — спрашивайте.',
    },
  },
  {
    on: 'cart',
    after: 6,
    text: {
      en: 'Welcome back! Your cart is still here. Shall we finish the order?',
      id: 'Selamat datang lagi! Keranjangnya masih ada. Mau dilanjutkan?',
      pt: 'Que bom ver você de novo! Seu carrinho continua aqui. Vamos finalizar?',
      ru: 'С возвращением! Ваша корзина ждёт. Оформим заказ?',
    },
  },
];

/** What the widget needs to draw itself: the same for every visitor. */
export function widgetSettings(face: ShopFace): WidgetSettings {
  const { prompts, prompt_limits, show_visitors } = webSettings.parse(face.settings);
  const { slug, name, persona, languages, logo, greeting, color } = face;
  return {
    shop: { slug, name, persona, languages, logo },
    theme: themeOf(color ?? ownColour),
    greeting,
    prompts: prompts ?? ownPrompts,
    promptLimits: prompt_limits,
    presence: show_visitors,
    images: { maxBytes: imageMaxBytes, types: imageTypes },
  };
}
