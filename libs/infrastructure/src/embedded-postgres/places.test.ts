import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { preparePlaces } from './places.ts';

const base = mkdtempSync(join(tmpdir(), 'foyer-places-'));
const [dataDir, shared] = [join(base, 'data'), join(base, 'shared')];
const server = { uid: 65_534, gid: 65_534 };

// Only root has a database that runs as somebody else.
describe.skipIf(process.getuid?.() !== 0)('where the database of root lies', () => {
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('is told by a note in the data directory, moves with that and is not found by another in its place', () => {
    chmodSync(base, 0o700);
    const { cluster } = preparePlaces(dataDir, server, shared);
    expect(cluster.startsWith(shared)).toBe(true);
    expect(preparePlaces(dataDir, server, shared).cluster).toBe(cluster);

    renameSync(dataDir, join(base, 'moved'));
    expect(preparePlaces(join(base, 'moved'), server, shared).cluster).toBe(cluster);

    const next = preparePlaces(dataDir, server, shared).cluster;
    expect(next).not.toBe(cluster);
    expect(next.startsWith(shared)).toBe(true);
    rmSync(dataDir, { recursive: true });
    expect([cluster, next]).not.toContain(preparePlaces(dataDir, server, shared).cluster);
    expect(existsSync(join(cluster, '..'))).toBe(true);
  });

  it('is never where a note says that does not come from us', () => {
    const other = join(base, 'other');
    preparePlaces(other, server, shared);
    writeFileSync(join(other, 'database-is-in.txt'), '/etc\n');
    expect(preparePlaces(other, server, shared).cluster.startsWith(shared)).toBe(true);
  });
});
