import { connect } from 'node:net';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isConnectionLost } from './lost-connection.ts';

const missing = join(tmpdir(), 'foyer-no-such-file');

describe('a lost connection', () => {
  it('is told by SQLSTATE, also inside a wrapped error', () => {
    const shutdown = Object.assign(new Error('terminating connection'), { code: '57P01' });
    expect(isConnectionLost(new Error('Failed query', { cause: shutdown }))).toBe(true);
  });

  it('is not a statement that is wrong', () => {
    const duplicate = Object.assign(new Error('duplicate key'), { code: '23505' });
    expect(isConnectionLost(new Error('Failed query', { cause: duplicate }))).toBe(false);
  });

  it('is a missing socket, but not a missing file', async () => {
    const socket = await new Promise<Error>((resolve) => connect(missing).once('error', resolve));
    const file = await open(missing).catch((error: unknown) => error);
    expect(isConnectionLost(socket)).toBe(true);
    expect(isConnectionLost(file)).toBe(false);
  });
});
