import { describe, expect, it } from 'vitest';
import { soak } from '../bench/soak/soak.ts';
import { skipReason } from '../servers/index.ts';

const reason = skipReason('dovecot', 'postgres');

describe.skipIf(reason !== undefined)('a small soak', () => {
  it('loses nothing, takes nothing twice and marks nothing as read, whatever breaks', async () => {
    const { rows } = await soak.run({ small: true });
    const [verdict] = rows;
    expect(verdict).toMatchObject({
      onServer: 300,
      stored: 300,
      missing: 0,
      wrongPlaces: 0,
      twice: 0,
      pending: 0,
      quarantinedWithoutReason: 0,
      seen: 0,
    });
    expect(verdict?.['quarantined']).toBeGreaterThan(0);
  });
});
