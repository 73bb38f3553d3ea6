import { expect, test } from 'vitest';
import { buildParsedMail } from '../../../test/factories/parsed-mail.ts';
import type { Direction } from './direction.ts';
import { packMail, unpackMail } from './dry-run-mail.ts';

const DIRECTION: Direction = { direction: 'in', people: [], sender: null };
const receivedAt = new Date('2026-03-02T09:00:00Z');

test('short messages keep little memory while they wait, and come back as they were', () => {
  const mails = Array.from({ length: 100 }, (_, at) => buildParsedMail({ subject: `No ${at}` }));
  const packed = mails.map((mail) => packMail(mail, DIRECTION, receivedAt));
  // What lies in the same memory stays with it as long.
  const memory = new Set(packed.map((one) => one.packed.buffer));
  const held = Array.from(memory, ({ byteLength }) => byteLength).reduce((sum, bytes) => sum + bytes, 0);
  expect(held).toBeLessThanOrEqual(packed.reduce((sum, { bytes }) => sum + bytes, 0));
  expect(packed.map((one) => unpackMail(one).mail.subject)).toEqual(mails.map(({ subject }) => subject));
});
