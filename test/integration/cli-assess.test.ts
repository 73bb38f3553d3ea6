import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '#libs/domain';
import { foyer, jsonLines, scratchFolder } from './cli-run.ts';

type Answer = Assessment & { readonly file: string; readonly from: { readonly address: string } };

interface Mail {
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string | null;
  readonly text?: string;
}

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
});

function writeMail(name: string, mail: Mail = {}): string {
  const {
    from = 'Sam Doe <sam@post.example>',
    subject = 'My application',
    date = 'Tue, 10 Mar 2026 08:02:00 -0500',
    text = 'Hello,\n\njust checking in. Is there any update on my application?\n\nSam',
  } = mail;
  const headers = [
    `From: ${from}`,
    'To: jobs@harbourlight.example',
    `Subject: ${subject}`,
    `Message-ID: <${name}@post.example>`,
  ];
  const dated = date === null ? headers : [...headers, `Date: ${date}`];
  writeFileSync(
    join(folder, name),
    `${[...dated, 'Content-Type: text/plain; charset=utf-8'].join('\r\n')}\r\n\r\n${text}\r\n`,
  );
  return name;
}

/** Mails of the same words on even days of March. */
const dailyMails = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    writeMail(`${index}.eml`, { date: `${2 + 2 * index} Mar 2026 08:02:00 -0500` }),
  );

const assess = (...argv: string[]) => foyer(['assess', ...argv], { folder });

async function answers(...argv: string[]): Promise<Answer[]> {
  const { code, stdout, stderr } = await assess(...argv, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return jsonLines<Answer>(stdout);
}

describe('foyer assess', () => {
  it('tells lane, section, reasons with their quotes, and rhythm, in words', async () => {
    const { code, stdout } = await assess(writeMail('a.eml'));
    expect(code).toBe(0);
    expect(stdout).toContain('a.eml: “My application” from Sam Doe, 2026-03-10 08:02');
    expect(stdout).toMatch(/Lane +Nothing new \(empty\)/);
    expect(stdout).toMatch(/Read in +Nothing new/);
    expect(stdout).toMatch(/Because +.*“.*any update on my application\?”/);
    expect(stdout).toMatch(/Rhythm +1 in 14 days/);
    expect(stdout).not.toContain('\u001b');
  });

  it('answers every mail in the order of the arguments, and counts the earlier ones of its sender', async () => {
    const files = dailyMails(4).toReversed();
    const other = writeMail('other.eml', { from: 'kim@else.example' });
    const found = await answers(...files, other, '--function', 'engineering');
    expect(found.map(({ file }) => file)).toEqual([...files, other]);
    expect(found.map(({ rhythm }) => rhythm.contactsIn14Days)).toEqual([4, 3, 2, 1, 1]);
    expect(found.map(({ lane }) => lane === 'excessive')).toEqual([true, false, false, false, false]);
  });

  it('knows how patient a kind of work is', async () => {
    const found = await answers(...dailyMails(4), '--function', 'sales');
    expect(found.map(({ rhythm }) => rhythm.limit14Days)).toEqual([7, 7, 7, 7]);
    expect(found.filter(({ lane }) => lane === 'excessive')).toEqual([]);
  });

  it('counts from our last reply in --history', async () => {
    const contacts = [
      { at: '2026-03-01T09:00:00-05:00', by: 'candidate', channel: 'phone', text: 'Asked for news.' },
      {
        at: '2026-03-07T09:00:00-05:00',
        by: 'employer',
        channel: 'email',
        text: 'Thank you, we are still reading.',
      },
      { at: '2026-03-30T09:00:00-05:00', by: 'candidate', channel: 'email', text: 'After it all.' },
    ];
    writeFileSync(join(folder, 'h.jsonl'), contacts.map((contact) => JSON.stringify(contact)).join('\n'));
    const found = await answers(...dailyMails(4), '--history', 'h.jsonl');
    expect(found.map(({ rhythm }) => rhythm.contactsIn14Days)).toEqual([2, 3, 4, 1]);
    expect(found.at(-1)?.rhythm.lastReplyAt).toBe('2026-03-07T09:00:00-05:00');
  });

  it('answers for the caller of a voicemail, whose calls count, and not for the telephone system', async () => {
    const calls = [3, 5, 6, 7].map((day) =>
      writeMail(`call-${day}.eml`, {
        from: 'Voicemail <voicemail@harbourlight.example>',
        subject: 'New voicemail from ADA CRANE (+1 555 010 0123)',
        date: `${day} Mar 2026 08:02:00 -0500`,
        text: 'Hi, this is Ada Crane. Just calling to ask whether there is any news about my application.',
      }),
    );
    const found = await answers(...calls);
    expect(found.map(({ from }) => from.address)).toEqual(calls.map(() => 'tel:+15550100123'));
    expect(found.map(({ rhythm }) => rhythm.contactsIn14Days)).toEqual([1, 2, 3, 4]);
    expect(found.map(({ lane }) => lane)).not.toContain('other');
    const { stdout } = await assess(calls[0] ?? '');
    expect(stdout).toContain('from Ada Crane, by voicemail, 2026-03-03 08:02');
  });

  it('answers for who filled in a form, and for whose mail a colleague passed on', async () => {
    const form = writeMail('form.eml', {
      from: 'Website <no-reply@forms.example>',
      subject: 'New message from your website',
      text: 'Name: Ada Crane\nEmail: ada@post.example\nMessage: Is there any news about my application?',
    });
    const passedOn = writeMail('forward.eml', {
      from: 'Uwe Lang <uwe@harbourlight.example>',
      subject: 'Fwd: My application',
      text: `For you.

---------- Forwarded message ---------
From: Sam Doe <sam@post.example>
Date: Mon, 9 Mar 2026 at 17:02
Subject: My application
To: Uwe Lang <uwe@harbourlight.example>

Hello, is there any update on my application?`,
    });
    const found = await answers(form, passedOn);
    expect(found.map(({ from, lane }) => [from.address, lane])).toEqual([
      ['ada@post.example', 'empty'],
      ['sam@post.example', 'empty'],
    ]);
  });

  it('takes no history for several people', async () => {
    writeFileSync(
      join(folder, 'h.jsonl'),
      JSON.stringify({ at: '2026-03-01T09:00:00Z', by: 'candidate', channel: 'email', text: '' }),
    );
    const run = await assess(
      writeMail('a.eml'),
      writeMail('b.eml', { from: 'kim@else.example' }),
      '--history',
      'h.jsonl',
    );
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: 'A history is of one person, and these mails are from several.\n',
    });
  });

  it('names the line of a history that is wrong', async () => {
    writeFileSync(join(folder, 'h.jsonl'), '{"at":"2026-03-01T09:00:00Z","by":"us"}');
    const run = await assess(writeMail('a.eml'), '--history', 'h.jsonl');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^h\.jsonl, line 1: by must be one of candidate, employer; .*\.\n$/);
  });

  it('answers what it can read and says what it cannot', async () => {
    writeFileSync(join(folder, 'bytes.eml'), Buffer.from([0, 1, 2, 3]));
    const { code, stdout, stderr } = await assess('bytes.eml', 'nowhere.eml', writeMail('a.eml'), '--json');
    expect(code).toBe(1);
    expect(jsonLines<Answer>(stdout).map(({ file }) => file)).toEqual(['a.eml']);
    expect(stderr).toMatch(/^bytes\.eml cannot be read as a mail\. .*\nCannot read .*nowhere\.eml: .*\n$/);
  });

  it('shows words of mail without their power over a terminal', async () => {
    const subject = '=?utf-8?q?=1B]0;owned=07=1B[2J=E2=80=AEesrever?=';
    const { stdout } = await assess(
      writeMail('a.eml', { subject, text: 'So, is there any update\u001b[31m on my application?' }),
    );
    expect(stdout).toContain('any update');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('takes a mail without a date as sent now', async () => {
    const run = await foyer(['assess', writeMail('a.eml', { date: null }), '--json'], {
      folder,
      now: new Date('2026-11-23T09:00:00Z'),
    });
    expect(jsonLines<{ at: string }>(run.stdout)[0]?.at).toBe('2026-11-23T09:00:00+00:00');
  });
});
