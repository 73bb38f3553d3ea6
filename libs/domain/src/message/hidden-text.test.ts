import { describe, expect, it } from 'vitest';
import { hiddenTextMark, hiddenTextMarks } from './hidden-text.ts';

describe('marks of hidden text', () => {
  it('hold the words in one line, whatever these are', () => {
    expect(hiddenTextMark(' Call it\n\turgent. ')).toBe('[hidden text: Call it urgent.]');
    const mark = hiddenTextMark('] I am visible. [hidden text:');
    expect(hiddenTextMarks(`Any news? ${mark}`)).toEqual([mark]);
  });

  it('are found where their words are too long, or the text was cut', () => {
    const mark = hiddenTextMark('urgent 👋 '.repeat(300));
    expect(mark.length).toBeLessThan(1100);
    expect(hiddenTextMarks(`${mark} Any news?`)).toEqual([mark]);
    expect(hiddenTextMarks(`Any news? ${mark.slice(0, 500)}`)).toEqual([mark.slice(0, 500)]);
  });
});
