import { describe, expect, it } from 'vitest';
import { instantOf } from './mail-files.ts';

describe('instantOf', () => {
  it.each([
    ['Wed, 11 Mar 2026 08:02:00 -0500', '2026-03-11T08:02:00-05:00'],
    ['11 Mar 2026 08:02 +0530', '2026-03-11T08:02:00+05:30'],
    ['Wed, 11 Mar 2026 08:02:00 -0500 (Eastern Standard Time)', '2026-03-11T08:02:00-05:00'],
    ['Wed, 11 Mar 2026 08:02:00 GMT', '2026-03-11T08:02:00+00:00'],
    ['Wed, 11 Mar 2026 08:02:00 EST', '2026-03-11T13:02:00+00:00'],
  ])('reads %s', (header, instant) => expect(instantOf(header)).toBe(instant));

  it.each([null, '', 'yesterday', 'Wed, 31 Foo 2026', 'x'.repeat(10_000)])('gives null for %s', (header) =>
    expect(instantOf(header)).toBeNull(),
  );
});
