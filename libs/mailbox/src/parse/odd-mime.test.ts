import { expect, it } from 'vitest';
import { type OddMail, oddMails } from '../../../../test/factories/odd-mime.ts';
import { parseMail } from './parse-mail.ts';

const MAILS = 400;
const SEED = 20_261_129;

/** Blanks, which folding, wrapping and HTML change. */
const letters = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, '');

async function lostOf({ raw, says, from, subject, files }: OddMail): Promise<string[]> {
  const mail = await parseMail(raw);
  const text = letters(mail.text);
  const names = mail.attachments.map(({ name }) => name);
  return [
    ...says.filter((sentence) => !text.includes(letters(sentence))),
    ...files.filter((name) => !names.includes(name)),
    ...(mail.from.address === from ? [] : [`from ${mail.from.address}`]),
    ...(letters(mail.subject) === letters(subject) ? [] : [`subject ${mail.subject}`]),
  ];
}

it('loses no words, no file, no sender and no subject of messages that are put together by chance', async () => {
  const mails = oddMails(SEED);
  const lost: Record<string, readonly string[]> = {};
  for (let count = 0; count < MAILS; count += 1) {
    const mail = mails.next().value;
    const found = await lostOf(mail);
    if (found.length > 0) lost[`${SEED + count}: ${mail.about}`] = found;
  }
  expect(lost).toEqual({});
});
