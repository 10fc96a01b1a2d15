import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The shop's deep green, quiet enough to look at all day. */
const leaf: MantineColorsTuple = [
  '#ecf6f2',
  '#d5e9e2',
  '#a9d3c4',
  '#7abca4',
  '#52a588',
  '#378c70',
  '#27785e',
  '#1d6b57',
  '#155243',
  '#0c3b30',
];

/** Greys with a touch of blue, the same as in styles.css. */
const dark: MantineColorsTuple = [
  '#e6e8eb',
  '#c3c9d0',
  '#a3abb5',
  '#6b747e',
  '#3a4149',
  '#2c3138',
  '#23282e',
  '#1a1e22',
  '#131619',
  '#0d0f11',
];

export const theme = createTheme({
  colors: { leaf, dark },
  primaryColor: 'leaf',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    TextInput: { defaultProps: { size: 'sm' } },
  },
});
