import { describe, expect, it } from 'vitest';
import { verbose } from './verbose.ts';

describe('verbose', () => {
  it('is the expression without its line breaks and indentation', () => {
    const spoken = verbose('gi')`
      \b(?:
        looking forward|grateful
        |thank you (
          kindly|so much
        )
      )\b
    `;
    expect(spoken).toEqual(/\b(?:looking forward|grateful|thank you (kindly|so much))\b/gi);
  });

  it('has no flags where none are given, and keeps escapes as they are written', () => {
    expect(verbose()`\d{1,2}\.\n?$`).toEqual(/\d{1,2}\.\n?$/);
  });

  it('refuses what is no regular expression', () => {
    expect(() => verbose()`(`).toThrow(SyntaxError);
  });
});
