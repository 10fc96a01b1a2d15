/** Colours that can be read: contrast as WCAG 2.2 measures it, on sRGB hex colours ("#1d6b57"). */

type Rgb = [number, number, number];

const ink = '#1c1917';
const white = '#ffffff';
/** WCAG AA for text of any size. */
const readable = 4.5;

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const [red, green, blue] = parse(hex).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The lightest and darkest surfaces that the shop's pages write on. */
const lightSurface = '#f4f1ec';
const darkSurface = '#2c2926';

/** What a page needs of a shop's colour: a ground with its text, and shades for text on light and on dark surfaces. */
export type Theme = { accent: string; onAccent: string; accentOnLight: string; accentOnDark: string };

/** White text goes on any colour that a little darkening can carry it on; only clearly light ones get dark text. */
export function themeOf(colour: string): Theme {
  const onAccent = contrast(white, colour) >= 2.6 ? white : ink;
  return {
    accent: readableOn(colour, onAccent),
    onAccent,
    accentOnLight: readableOn(colour, lightSurface),
    accentOnDark: readableOn(colour, darkSurface),
  };
}

/** The colour itself, or the nearest shade of it that reads on the background: mixed with white or ink step by step. */
export function readableOn(colour: string, background: string): string {
  const target = parse(luminance(background) > 0.2 ? ink : white);
  const source = parse(colour);
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = format(source.map((part, index) => part + ((target[index] ?? 0) - part) * share) as Rgb);
    if (contrast(mixed, background) >= readable) return mixed;
  }
  return format(target);
}
