import { expect, it } from 'vitest';
import { deviceOf } from './device.ts';

it('names browser and system as people know them', () => {
  const mozilla = 'Mozilla/5.0';
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  expect(deviceOf(`${mozilla} (Windows NT 10.0; Win64; x64) ${chrome} Edg/140.0`)).toBe('Edge, Windows');
  expect(deviceOf(`${mozilla} (Linux; Android 16; K) ${chrome}`)).toBe('Chrome, Android');
  expect(deviceOf(`${mozilla} (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0`)).toBe('Firefox, Linux');
  expect(deviceOf(`${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1`)).toBe(
    'Safari, iOS',
  );
  expect(deviceOf('curl/8')).toBeNull();
  expect(deviceOf(null)).toBeNull();
});
