import { describe, expect, it } from 'vitest';
import { hiddenTextMark, leadingMarks, withoutHiddenText } from './hidden-text.ts';
import { separateNewText } from './new-text.ts';

describe('marks of hidden text', () => {
  it('hold the words in one line, whatever these are', () => {
    expect(hiddenTextMark(' Call it\n\turgent. ')).toBe('[hidden text: Call it urgent.]');
    const mark = hiddenTextMark('] I am visible. [hidden text:');
    expect(withoutHiddenText(`${mark}\n\nAny news?`)).toBe('Any news?');
  });

  it('are found where their words are too long, or the text was cut', () => {
    const mark = hiddenTextMark('urgent 👋 '.repeat(300));
    expect(mark.length).toBeLessThan(1100);
    expect(leadingMarks(`${mark}\n\nAny news?`)).toBe(mark);
    expect(withoutHiddenText(`Any news? ${mark.slice(0, 500)}`)).toBe('Any news?');
  });

  it('above a text change nothing of how it is separated', () => {
    const mark = hiddenTextMark('Call it urgent.');
    const texts = [
      'Thank you.\n\nOn Monday Rita Lenz wrote:\n> Any news?',
      '---------- Forwarded message ---------\nFrom: Jo <jo@example.org>\nDate: Monday\nSubject: Role\n\nI am Jo.',
      '> Any news?',
    ];
    for (const text of texts) {
      const separated = separateNewText(text, 'Role');
      const newText = `${mark}\n\n${separated.newText}`;
      expect(separateNewText(`${mark}\n\n${text}`, 'Role')).toEqual({ ...separated, newText });
    }
  });
});
