import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { demoFolder, demoNotice } from './demo-folder.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'foyer-demo-folder-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

it('says that the demo was run in a folder, where its database is', () => {
  expect(demoNotice({ dataDir, databaseUrl: null })).toBeNull();
  mkdirSync(demoFolder(dataDir));
  expect(demoNotice({ dataDir, databaseUrl: null })).toContain(`The demo was run in ${dataDir}`);
  expect(demoNotice({ dataDir, databaseUrl: 'postgres://127.0.0.1/foyer' })).toBeNull();
});
