import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = new URL('../../dist/', import.meta.url).pathname;

const built = globSync('{libs,apps/{server,cli,demo}}/**/*.js', { cwd: DIST }).map((name) => ({
  name,
  code: readFileSync(join(DIST, name), 'utf8'),
}));

const mapOf = ({ name, code }: (typeof built)[number]) => {
  const [, map] = /^\/\/# sourceMappingURL=(\S+)$/m.exec(code) ?? [];
  return map === undefined ? undefined : join(DIST, dirname(name), map);
};

describe('what is built', () => {
  it('takes HTTP of Node without its client of the web, with which each start would be slower', () => {
    const asking = built.filter(({ code }) => /^import [^;]*["'](?:node:)?http["'];$/m.test(code));
    expect(asking.map(({ name }) => name)).toEqual([]);
    expect(built.some(({ code }) => code.includes('getBuiltinModule("node:http")'))).toBe(true);
  });

  it('has maps of our own code, and none of packages alone', () => {
    const maps = built.map(mapOf).filter((map) => map !== undefined);
    for (const map of maps) {
      const { mappings, sources } = JSON.parse(readFileSync(map, 'utf8'));
      expect(mappings, map).toMatch(/\w/);
      expect(sources.some((source: string) => !source.includes('/node_modules/'))).toBe(true);
    }
    expect(globSync('{libs,apps/{server,cli,demo}}/**/*.js.map', { cwd: DIST })).toHaveLength(maps.length);
    expect(maps.every((map) => existsSync(map))).toBe(true);
    const loader = built.find(({ code }) => code.includes('function readShippedModel'));
    expect(loader && mapOf(loader)).toBeDefined();
  });
});
