import type { Key } from '../words/words.tsx';
import type { Path } from './document.ts';

/**
 * How a setting is asked for. `lines` and `commas`: a list as text; amounts are decimal numbers in major units; `choice`: yes, no,
 * or nothing said.
 */
export type Field = {
  path: Path;
  words: Key;
  kind?: 'text' | 'area' | 'number' | 'amount' | 'switch' | 'select' | 'choice' | 'color' | 'date' | 'lines' | 'commas';
  /** What stands behind the words: a language. */
  suffix?: string;
  options?: [value: string, words: Key][];
  required?: boolean;
};

export type List = { path: Path; fields: Field[]; blank: object; empty: Key };

export const shopFields: Field[] = [
  { path: ['name'], words: 'field.name', required: true },
  { path: ['description'], words: 'field.description', kind: 'area' },
  { path: ['contact', 'phone'], words: 'field.phone' },
  { path: ['contact', 'email'], words: 'field.email' },
  { path: ['contact', 'address'], words: 'field.address' },
  { path: ['color'], words: 'field.color', kind: 'color' },
  { path: ['persona', 'name'], words: 'field.bot' },
  {
    path: ['persona', 'tone'],
    words: 'field.tone',
    kind: 'select',
    options: [
      ['informal', 'field.informal'],
      ['formal', 'field.formal'],
    ],
  },
];

export const hoursFields: Field[] = [
  { path: ['timezone'], words: 'field.timezone', required: true },
  { path: ['holidays'], words: 'field.holidays', kind: 'lines' },
];

export const supportFields: Field[] = [
  { path: ['support', 'first_response_seconds'], words: 'field.firstResponse', kind: 'number', required: true },
  { path: ['support', 'next_response_seconds'], words: 'field.nextResponse', kind: 'number', required: true },
  { path: ['support', 'chats_per_person'], words: 'field.chats', kind: 'number', required: true },
  {
    path: ['support', 'routing'],
    words: 'field.routing',
    kind: 'select',
    options: [
      ['least_loaded', 'field.least_loaded'],
      ['round_robin', 'field.round_robin'],
      ['by_hand', 'field.by_hand'],
    ],
  },
  { path: ['support', 'close_after_hours'], words: 'field.closeAfter', kind: 'number', required: true },
  { path: ['support', 'rating'], words: 'field.askRating', kind: 'switch' },
];

export const publicFields: Field[] = [
  { path: ['public_chat', 'enabled'], words: 'field.publicChat', kind: 'switch' },
  { path: ['public_chat', 'bot_answers'], words: 'field.botAnswers', kind: 'switch' },
  {
    path: ['public_chat', 'moderation'],
    words: 'field.moderation',
    kind: 'select',
    options: [
      ['before', 'field.moderationBefore'],
      ['after', 'field.moderationAfter'],
    ],
  },
  { path: ['public_chat', 'slow_seconds'], words: 'field.slowSeconds', kind: 'number', required: true },
  { path: ['public_chat', 'reports_to_hide'], words: 'field.reportsToHide', kind: 'number', required: true },
  { path: ['public_chat', 'refused_words'], words: 'field.refusedWords', kind: 'lines' },
  { path: ['public_chat', 'held_words'], words: 'field.heldWords', kind: 'lines' },
];

export const transferFields: Field[] = [
  { path: ['bank_transfer', 'bank'], words: 'field.bank' },
  { path: ['bank_transfer', 'account'], words: 'field.account' },
  { path: ['bank_transfer', 'holder'], words: 'field.holder' },
  { path: ['bank_transfer', 'hours'], words: 'field.transferHours', kind: 'number' },
];

export const codFields: Field[] = [{ path: ['cod', 'maximum'], words: 'field.maximum', kind: 'amount' }];

export const shippingList: List = {
  path: ['shipping'],
  empty: 'empty.shipping',
  blank: { id: '', name: '', price: 0 },
  fields: [
    { path: ['name'], words: 'field.name', required: true },
    { path: ['id'], words: 'field.id', required: true },
    { path: ['price'], words: 'field.price', kind: 'amount', required: true },
    { path: ['days'], words: 'field.deliveryDays' },
    { path: ['regions'], words: 'field.regions', kind: 'commas' },
  ],
};

export const promotionList: List = {
  path: ['promotions'],
  empty: 'empty.promotions',
  blank: { percent: 10, minimum: 0 },
  fields: [
    { path: ['code'], words: 'field.code' },
    { path: ['percent'], words: 'field.percent', kind: 'number' },
    { path: ['amount'], words: 'field.amount', kind: 'amount' },
    { path: ['minimum'], words: 'field.minimum', kind: 'amount', required: true },
    { path: ['starts'], words: 'field.starts', kind: 'date' },
    { path: ['ends'], words: 'field.ends', kind: 'date' },
    { path: ['usage_limit'], words: 'field.usageLimit', kind: 'number' },
    { path: ['per_customer_limit'], words: 'field.perCustomer', kind: 'number' },
  ],
};

export const storeList: List = {
  path: ['stores'],
  empty: 'empty.stores',
  blank: { name: '', address: '' },
  fields: [
    { path: ['name'], words: 'field.name', required: true },
    { path: ['address'], words: 'field.address', required: true },
    { path: ['hours'], words: 'field.storeHours' },
    { path: ['phone'], words: 'field.phone' },
    { path: ['latitude'], words: 'field.latitude', kind: 'amount' },
    { path: ['longitude'], words: 'field.longitude', kind: 'amount' },
  ],
};
