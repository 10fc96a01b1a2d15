import { stringify } from 'yaml';
import { readHours, type ShopSettings, settingsSchema } from '#commerce/shop';

/** shop.yaml: what the settings say beyond what a shop is by itself. */
export function settingsYaml(settings: ShopSettings): string {
  const plain: Record<string, unknown> = settingsSchema.parse({ name: settings.name, currency: settings.currency });
  const told = Object.entries(withHoursInOrder(settings)).filter(
    ([key, value]) => key === 'name' || key === 'currency' || JSON.stringify(value) !== JSON.stringify(plain[key]),
  );
  return stringify(Object.fromEntries(told), { lineWidth: 120 });
}

function withHoursInOrder(settings: ShopSettings): ShopSettings {
  const firstDay = (key: string) => readHours({ [key]: '00:00-24:00' }).week.findIndex((day) => day.length > 0);
  const hours = Object.entries(settings.hours).toSorted(([a], [b]) => firstDay(a) - firstDay(b));
  return { ...settings, hours: Object.fromEntries(hours) };
}
