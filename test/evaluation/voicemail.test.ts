import { type Assessment, type AssessmentInput, assess, inputFromRecord } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { judgement } from './corpus.ts';

const NOTICE = 'You have a new voicemail.\n\nFrom: Ada Crane, (555) 010-2233\nLength: 42 seconds\n\n';
const ASTERISK =
  'Dear HR:\n\n\tYou were just left a 0:12 long message (number 3)\nin mailbox 100 from "Ada Crane" <5550102233>, on Thursday, November 26, 2026 at 10:02:11 AM so you might\nwant to check it when you get a chance.  Thanks!\n\n\t\t\t\t--Asterisk\n';

function read(text: string, attachments: readonly string[] = ['msg0003.wav']): AssessmentInput {
  const message = {
    at: '2026-11-26T15:00:00Z',
    channel: 'voicemail',
    from: { name: 'Ada Crane', address: 'tel:5550102233' },
    to: ['jobs@example.org'],
    cc: [],
    subject: 'New voicemail from ADA CRANE (555) 010-2233',
    text,
    attachments,
  } as const;
  return inputFromRecord({ role: null, history: [], message }, judgement);
}

function heard(text: string, attachments?: readonly string[]): Assessment {
  const input = read(text, attachments);
  return assess(input.message, input.history, input.context);
}

describe('a voicemail', () => {
  it.each([NOTICE, ASTERISK, ''])('that nobody wrote down is heard by a person: %j', (text) => {
    for (const files of [['msg0003.wav'], []]) {
      const { lane, section, reasons } = heard(text, files);
      expect([lane, section]).toEqual(['empty', 'decide']);
      expect(reasons.map((reason) => reason.text)).toEqual([
        'Nothing new, or worth reading?',
        'Voicemail that only its recording tells',
      ]);
    }
  });

  it('has what was said as its words', () => {
    expect(read(`${NOTICE}Transcript:\nHi, it is Ada. Any news?`).message.newText).toBe(
      'Hi, it is Ada. Any news?',
    );
  });

  it('is read by the words of the caller, and its own recording is nothing new', () => {
    const asks = heard(`${NOTICE}"Hi, this is Ada Crane. Just calling to follow up on my résumé. Bye."`);
    expect([asks.lane, asks.section]).toEqual(['empty', 'nothing_new']);
    expect(asks.readingSeconds).toBeLessThan(60);
    const tells = heard(
      `${NOTICE}"Hi, this is Ada Crane. I passed the CPA exam on Friday, with 92, and I can start on 1 December."`,
    );
    expect([tells.lane, tells.section]).toEqual(['value_added', 'worth']);
  });
});
