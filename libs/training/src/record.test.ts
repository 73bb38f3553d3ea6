import { describe, expect, it } from 'vitest';
import { RecordError, readContacts, readEvaluationRecords } from './record.ts';

const record = {
  id: 'a-1',
  role: null,
  history: [],
  message: {
    at: '2026-03-11T08:02:00-05:00',
    channel: 'email',
    from: { name: 'Sam', address: 'sam@example.org' },
    to: ['jobs@example.org'],
    cc: [],
    subject: 'Hello',
    text: 'Any update?',
    attachments: [],
  },
};
const contact = { at: '2026-03-02T09:14:00-05:00', by: 'candidate', channel: 'email', text: 'My résumé.' };

describe('readEvaluationRecords', () => {
  it('reads a record without a label, behind a byte order mark and between empty lines', () => {
    const [read] = readEvaluationRecords(`\uFEFF\r\n${JSON.stringify(record)}\r\n\n`, 'in.jsonl');
    expect(read).toMatchObject({ id: 'a-1', place: 'in.jsonl, line 2', answer: null });
  });

  it('keeps the answer apart from what an assessment may read', () => {
    const labelled = { ...record, label: 'empty', kind: null, urgent: false, why: 'nothing new', group: 'g' };
    const [read] = readEvaluationRecords(JSON.stringify(labelled), 'in.jsonl');
    expect(read?.answer).toEqual({ label: 'empty', kind: null, urgent: false });
    expect(Object.keys(read?.record ?? {}).sort()).toEqual(['history', 'message', 'role']);
  });

  it.each([
    ['{"id":', 'line is not JSON'],
    ['[]', 'record must be an object'],
    [JSON.stringify({ ...record, id: 7 }), 'id must be text'],
    [
      JSON.stringify({ ...record, label: 'good' }),
      'label must be one of value_added, empty, excessive, other',
    ],
    [JSON.stringify({ ...record, label: 'empty' }), 'urgent must be true or false'],
    [
      JSON.stringify({ ...record, history: [{ ...contact, at: 'yesterday' }] }),
      'history[0].at must be a time with offset',
    ],
    [
      JSON.stringify({ ...record, message: { ...record.message, channel: 'fax' } }),
      'message.channel must be one of',
    ],
  ])('names file, line and field of %s', (line, problem) => {
    const read = () => readEvaluationRecords(`${JSON.stringify(record)}\n${line}`, 'in.jsonl');
    expect(read).toThrow(RecordError);
    expect(read).toThrow(`in.jsonl, line 2: ${problem}`);
  });
});

describe('readContacts', () => {
  it('reads one contact a line', () => {
    const answer = { ...contact, by: 'employer', automatic: true };
    expect(readContacts(`${JSON.stringify(contact)}\n${JSON.stringify(answer)}\n`, 'h.jsonl')).toEqual([
      contact,
      answer,
    ]);
  });

  it('names the field of a line that is no contact', () => {
    expect(() => readContacts(JSON.stringify({ ...contact, by: 'us' }), 'h.jsonl')).toThrow(
      'h.jsonl, line 1: by must be one of candidate, employer',
    );
  });
});
