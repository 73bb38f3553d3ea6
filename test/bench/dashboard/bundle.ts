import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DASHBOARD = new URL('../../../dist/apps/dashboard/', import.meta.url).pathname;

/** The scripts that the first page names, in kB of gzip: the entry, and with all that it loads beforehand. */
export function bundleSizes(): { readonly entry: number; readonly before: number } {
  const page = readFileSync(join(DASHBOARD, 'index.html'), 'utf8');
  const entry = [...page.matchAll(/<script[^>]+src="\/(?<file>[^"]+)"/g)];
  const preloaded = [...page.matchAll(/modulepreload"[^>]+href="\/(?<file>[^"]+)"/g)];
  const size = (files: readonly RegExpExecArray[]) =>
    files.reduce(
      (sum, { groups }) =>
        sum + gzipSync(readFileSync(join(DASHBOARD, groups?.['file'] ?? ''))).length / 1_000,
      0,
    );
  return { entry: Math.round(size(entry)), before: Math.round(size([...entry, ...preloaded])) };
}
