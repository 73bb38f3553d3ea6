import { readFileSync, readdirSync } from 'node:fs';
import { bombs } from '../../factories/bombs.ts';
import { buildMail } from '../../factories/mail.ts';

export interface SoakMail {
  readonly folder: 'INBOX' | 'Sent';
  readonly raw: Buffer | string;
  readonly receivedAt: Date;
}

const FIXTURES = new URL('../../fixtures/mail/', import.meta.url);
/** A bomb of more than this would be all that a soak does. */
const LARGEST_BOMB = 1_000_000;
const MESSAGES_A_PERSON = 8;
const START = Date.UTC(2026, 0, 5, 8);

/**
 * A part of the mail of a soak, each message another one: one in ten is malformed, one in ten is ours and lies in Sent.
 *
 * @param count messages of the whole soak, from an eighth as many people, a minute apart
 * @param from number of the first message of this part
 * @param to number behind the last one
 */
export function* soakMails(count: number, from: number, to: number): Generator<SoakMail> {
  const malformed = malformedSources();
  const people = Math.max(1, Math.floor(count / MESSAGES_A_PERSON));
  for (let number = from; number < to; number += 1) {
    const receivedAt = new Date(START + number * 60_000);
    // A number that is prime to the people's, so that their messages are far apart.
    const person = (number * 7_919) % people;
    const source = malformed[Math.floor(number / 10) % malformed.length];
    if (number % 10 === 3 && source !== undefined) {
      yield { folder: 'INBOX', raw: asAnother(source, number), receivedAt };
    } else if (number % 10 === 7) {
      yield { folder: 'Sent', raw: ourAnswer(person, number, receivedAt), receivedAt };
    } else {
      yield { folder: 'INBOX', raw: theirMail(person, number, receivedAt), receivedAt };
    }
  }
}

let sources: readonly Buffer[] | null = null;

function malformedSources(): readonly Buffer[] {
  return (sources ??= readMalformed());
}

function readMalformed(): Buffer[] {
  const fixtures = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(new URL(name, FIXTURES)));
  const small = bombs().filter(({ raw }) => raw.length < LARGEST_BOMB);
  return [...fixtures, ...small.map(({ raw }) => Buffer.from(raw, 'latin1'))];
}

/** The same message under a Message-ID of its own: a copy would be one message with several places. */
function asAnother(source: Buffer, number: number): Buffer {
  const text = source.toString('latin1').replace(/^message-id:.*\r?\n/im, '');
  return Buffer.from(`Message-ID: <soak-${number}@mail.example.com>\r\n${text}`, 'latin1');
}

function theirMail(person: number, number: number, date: Date): string {
  return buildMail({
    from: `Person ${person} <person${person}@mail.example.com>`,
    subject: `Application ${person}`,
    text: `Dear team,\n\nthis is letter ${number} about my application. I have worked on a ward for six years. Is there any news?\n\nKind regards\nPerson ${person}`,
    date,
    messageId: `<soak-${number}@mail.example.com>`,
  });
}

function ourAnswer(person: number, number: number, date: Date): string {
  return buildMail({
    from: 'Harbourlight Jobs <jobs@harbourlight.example>',
    to: `Person ${person} <person${person}@mail.example.com>`,
    subject: `Re: Application ${person}`,
    text: `Thank you for your letter. We shall write to you by Friday. (${number})`,
    date,
    messageId: `<soak-${number}@harbourlight.example>`,
  });
}
