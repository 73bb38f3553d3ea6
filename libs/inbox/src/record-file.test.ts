import { describe, expect, it } from 'vitest';
import type { RecordLine } from '#libs/contract';
import { recordFileHead, recordFileLine } from './record-file.ts';

const LINE: RecordLine = {
  id: 'action-7',
  at: '2026-11-24T10:00:00.000Z',
  kind: 'people',
  by: 'Dale',
  candidate: { id: '1', name: 'Ada "Lee", Crane' },
  messageId: '12',
  text: 'wrote a note',
  because: null,
  quote: '=HYPERLINK("https://x.example")',
  policyVersion: null,
  modelVersion: null,
};

describe('a line of the record in a file', () => {
  it('is a line of a table in which nothing runs', () => {
    expect(recordFileHead('csv')).toBe('at,kind,by,what,candidate,message,because,words,policy,model\r\n');
    expect(recordFileLine(LINE, 'csv')).toBe(
      `2026-11-24T10:00:00.000Z,people,Dale,wrote a note,"Ada ""Lee"", Crane",12,,"'=HYPERLINK(""https://x.example"")",,\r\n`,
    );
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
    'keeps the words of a stranger that begin with %j from being a formula',
    (sign) => {
      const cells = recordFileLine({ ...LINE, because: `${sign}SUM(A1)` }, 'csv');
      const quoted = sign === '\r' || sign === '\n' ? `"'${sign}SUM(A1)"` : `'${sign}SUM(A1)`;
      expect(cells).toContain(`,12,${quoted},`);
    },
  );

  it('leaves such a sign alone where it is not the first', () => {
    expect(recordFileLine({ ...LINE, because: 'a=b＝c' }, 'csv')).toContain(',12,a=b＝c,');
  });

  it('or a JSON object, whatever breaks its lines', () => {
    const broken = { ...LINE, quote: 'one\ntwo\u2028three' };
    const text = recordFileLine(broken, 'jsonl');
    expect(recordFileHead('jsonl')).toBe('');
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(JSON.parse(text)).toEqual(broken);
  });
});
