import { describe, expect, it } from 'vitest';
import { reachLink } from './reach-link.ts';

describe('a way to reach somebody', () => {
  it.each([
    ['+1 (555) 010-0199', 'tel:+15550100199'],
    ['0800 111 0 111', 'tel:08001110111'],
    ['safety@harbourlight.example', 'mailto:safety@harbourlight.example'],
  ])('%s leads to %s', (reach, link) => {
    expect(reachLink(reach)).toBe(link);
  });

  it.each(['Front desk', 'ext. 204', '112', 'a@b.example?bcc=c@d.example', 'javascript:alert(1)'])(
    '%s is read',
    (reach) => {
      expect(reachLink(reach)).toBeNull();
    },
  );
});
