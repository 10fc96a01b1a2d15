import { type Position, positionOf } from '#commerce/shipping';
import type { Outcome, StepOf, StoreFact } from '#dialogue';
import { faqAnswer } from './faq.ts';
import type { Acting } from './scene.ts';

type Store = Acting['shop']['settings']['stores'][number];

/** What the shop has written on just this goes before what its lists say. */
const sureOfWords = 0.75;
const mostStores = 5;

/** The shop's stores; nearest first to a position, a town, or a place that one of their addresses names. */
export function tellStores(acting: Acting, { place, position }: StepOf<'tellStores'>): Outcome {
  const { stores } = acting.shop.settings;
  const written = place || position ? null : faqAnswer(acting, acting.said, sureOfWords);
  if (written) return written;
  const named = place ? stores.filter((store) => isAt(store, place)) : [];
  const from = position ?? (place ? (positionAmong(named) ?? positionOf(place)) : null);
  const list = (from || named.length === 0 ? stores : named).map((store) => storeFact(store, from));
  const near = place && (named.length > 0 || from) ? place : null;
  return { kind: 'stores', stores: byDistance(list).slice(0, mostStores), near, here: position !== null };
}

function isAt({ name, address }: Store, place: string): boolean {
  return `${name} ${address}`.toLowerCase().includes(place.toLowerCase());
}

function positionAmong(stores: Store[]): Position | null {
  const found = stores.find(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined);
  return found?.latitude !== undefined && found.longitude !== undefined
    ? { latitude: found.latitude, longitude: found.longitude }
    : null;
}

function storeFact(store: Store, from: Position | null): StoreFact {
  const { name, address, hours = null, phone = null, latitude = null, longitude = null } = store;
  const isPlaced = from && latitude !== null && longitude !== null;
  const kilometres = isPlaced ? distance(from, { latitude, longitude }) : null;
  return { name, address, hours, phone, latitude, longitude, kilometres };
}

function byDistance(stores: StoreFact[]): StoreFact[] {
  return stores.toSorted((a, b) => (a.kilometres ?? farthest) - (b.kilometres ?? farthest));
}

const farthest = 1e9;
const earthRadius = 6371;

/** Great-circle distance in kilometres (haversine). */
function distance(a: Position, b: Position): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(rad(degrees) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
}
