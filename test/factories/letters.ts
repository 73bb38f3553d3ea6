import type { OddMessage } from '../servers/odd-imap.ts';
import { buildMail } from './mail.ts';

/** Short letters by their UIDs, each the same whenever it is asked for; none is like one to somebody else. */
export class Letters {
  private readonly to: number;
  private readonly letters = new Map<number, OddMessage>();

  constructor(to: number) {
    this.to = to;
  }

  of(uids: readonly number[]): OddMessage[] {
    return uids.map((uid) => this.letter(uid));
  }

  /** The UIDs of those with such a subject, one for each of them. */
  uidsIn(subjects: readonly string[]): number[] {
    return subjects
      .map((subject) => /^Letter (\d+) to (\d+)$/.exec(subject) ?? [])
      .flatMap(([, uid, to]) => (Number(to) === this.to ? [Number(uid)] : []))
      .toSorted((a, b) => a - b);
  }

  private letter(uid: number): OddMessage {
    const letter = this.letters.get(uid) ?? {
      uid,
      raw: buildMail({
        from: `person${uid}.${this.to}@mail.example.com`,
        subject: `Letter ${uid} to ${this.to}`,
        text: `Hello, this is letter ${uid} to mailbox ${this.to}.`,
        date: new Date('2026-11-26T08:00:00Z'),
      }),
    };
    // Its Message-ID is by chance.
    this.letters.set(uid, letter);
    return letter;
  }
}
