import { describe, expect, it } from 'vitest';
import type { AssessmentRecord } from '#libs/domain';
import { assessRecord } from './corpus.ts';

type Earlier = readonly [daysAgo: number, by: 'candidate' | 'employer', text: string];

/** A Wednesday morning. */
const AT = '2026-09-16T10:00:00+00:00';

/** What is made of a message to an office that has a clerk's post open. */
function read(
  text: string,
  earlier: readonly Earlier[],
  attachments: readonly string[] = [],
  subject = 'Re: Office clerk',
) {
  const record: AssessmentRecord = {
    role: { title: 'Office Clerk', function: 'operations' },
    history: earlier.map(([daysAgo, by, said]) => ({
      at: new Date(Date.parse(AT) - daysAgo * 86_400_000).toISOString(),
      by,
      channel: 'email',
      subject: 'Office clerk',
      text: said,
    })),
    message: {
      at: AT,
      channel: 'email',
      from: { name: 'Robin Vale', address: 'robin.vale@mail.example' },
      to: ['jobs@work.example'],
      cc: [],
      subject,
      text,
      attachments: [...attachments],
    },
  };
  return assessRecord(record);
}

const INTERVIEWED: readonly Earlier[] = [
  [20, 'candidate', 'My application is attached.'],
  [8, 'employer', 'Thank you for coming in. We decide by the end of the month.'],
];

describe('another offer', () => {
  it.each([
    'I have been offered the post at Hale & Co and have to sign by 28 September at noon.',
    'The council made me an offer this morning. They want my answer by Tuesday 29 September.',
    'Another office has offered me a contract, and my decision is due on 30 September.',
    'A firm in York offered me the same work; the offer lapses on 25 September at 5 pm.',
    'There is a written offer on my desk that expires on Friday week, the 25th.',
    'I must answer a rival offer by 1 October and would sooner say no to them.',
    'My other offer needs a signature before 26 September. Is there news?',
  ])('that waits for more than a week is no reason to interrupt: %s', (text) => {
    expect(read(text, INTERVIEWED).urgent).toBe(false);
  });

  it.each([
    'I have been offered the post at Hale & Co and have to sign by tomorrow at noon.',
    'The council made me an offer this morning. They want my answer by Thursday, 9 am.',
    'A firm in York offered me the same work; the offer lapses tonight at 8 pm.',
    'They offered me the job until 28 September, but today they rang and want a yes by tomorrow noon.',
    'My other offer has to be signed today, the start would be on 1 October.',
    'The offer runs until 30 September, but if I say no to it I am going to kill myself.',
  ])('that ends before the next working day is over is: %s', (text) => {
    expect(read(text, INTERVIEWED).urgent).toBe(true);
  });
});

const APPLIED: readonly Earlier[] = [[10, 'candidate', 'My application is attached.']];

describe('words about the reader', () => {
  it.each([
    'Six years at the docks, 40 manifests a day. But you lot are clearly too thick to read a CV.',
    'I closed the books in four days at Hale. Typical HR cow, never lifted a finger and decides about those who do.',
    'Ran a desk of twelve for five years, and am now ignored by a jumped-up little secretary. Charming.',
    'I have the new licence. Even a muppet like you ought to see what that saves.',
  ])('that insult are not made good by facts: %s', (text) => {
    expect(read(text, APPLIED).lane).toBe('excessive');
  });

  it.each([
    'I kept the herd book for 180 cows in Somerset for six years, on paper and in your software.',
    'Since Monday I have my licence for thick film coating, and 12 years of the paperwork that goes with it.',
    'I ran the Muppet exhibition for the county museum: 14,000 tickets, three tills, no queue.',
    'I was the secretary of a jumped-start charity; in two years we went from 40 to 300 members.',
    'As a dinner lady I fed 220 children a day for nine years and did the orders alone.',
  ])('of a trade are none: %s', (text) => {
    expect(read(text, APPLIED).lane).toBe('value_added');
  });
});

describe('papers in other languages', () => {
  it.each([
    [
      'Re: documentos',
      'titulo.pdf',
      '¿Nos puede mandar el título y decirnos cuándo podría empezar?',
      'Buenos días, adjunto el título. Podría empezar el 5 de octubre. Un saludo',
    ],
    [
      'R: documenti',
      'diploma.pdf',
      'Le chiediamo il diploma e il codice fiscale.',
      'Buongiorno, allego il diploma e il codice fiscale come richiesto.',
    ],
    [
      'Re: documenti',
      'albo.pdf',
      "Ci può inviare il certificato di iscrizione all'albo e due date per il colloquio?",
      'Buongiorno, allego il certificato. Per il colloquio andrebbero bene il 28 o il 30 settembre, mattina. Grazie',
    ],
  ])('that we asked for are part of the step: %s, %s, %s', (subject, file, ours, text) => {
    const { lane, kind } = read(
      text,
      [
        [15, 'candidate', 'CV'],
        [4, 'employer', ours],
      ],
      [file],
      subject,
    );
    expect([lane, kind]).toEqual(['other', 'process']);
  });

  it.each([
    "Buongiorno, allego il certificato HACCP che ho preso ieri: nella domanda non c'era.",
    'Guten Tag, anbei das Zeugnis der Meisterprüfung, die ich am Montag bestanden habe.',
    "Bonjour, ci-joint l'attestation du CACES 3 que j'ai obtenu hier.",
    'Hola, les adjunto el certificado de soldadura que saqué la semana pasada.',
  ])('that nobody asked for are of value: %s', (text) => {
    expect(read(text, APPLIED, ['paper.pdf']).lane).toBe('value_added');
  });
});
