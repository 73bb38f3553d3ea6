import { expect, it } from 'vitest';
import { localUrl } from './local-url.ts';

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
])('an address that a browser opens, of %s', (host, url) => {
  expect(localUrl(host, 3_000)).toBe(url);
});
