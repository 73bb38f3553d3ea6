import type { MailDraft, MailProgram, Person } from '../compose/draft.ts';
import type { Moment } from '../compose/moment.ts';
import type { DemoRole } from './roles.ts';

const HOME = { zone: 'America/New_York', language: 'en-US' } as const;

/** @param place where the writer lives, if that is not on Harbourlight's own coast */
export function person(
  name: string,
  address: string,
  program: MailProgram,
  place: { readonly zone?: string; readonly language?: string } = {},
): Person {
  return { ...HOME, ...place, name, address, program };
}

export const JOBS = 'jobs@harbourlight.example';
export const maren = person('Maren Holt', JOBS, 'outlook');
export const dale = person('Dale Brennan', 'dale@harbourlight.example', 'outlook');
const machine = person('Harbourlight Jobs', JOBS, 'plain');

type Letter = Omit<MailDraft, 'folder' | 'to'> & { readonly to?: readonly string[] };

/** Mail that comes in; to the jobs mailbox unless it says otherwise. */
export const received = (letter: Letter): MailDraft => ({ to: [JOBS], ...letter, folder: 'INBOX' });

/** Mail of ours, kept in Sent. */
export const sent = (letter: Omit<Letter, 'to' | 'expect'> & { readonly to: Person }): MailDraft => ({
  ...letter,
  to: [letter.to.address],
  folder: 'Sent',
});

const MAREN = 'Maren Holt\nPeople and Recruiting, Harbourlight\n12 Dock Street';
const DALE = 'Dale Brennan\nFinance and Operations, Harbourlight';

/** A mail of Maren's or Dale's, with the signature that their program adds. */
export function reply(
  from: Person,
  letter: Omit<Letter, 'from' | 'to' | 'expect' | 'signature'> & { readonly to: Person },
): MailDraft {
  return sent({ ...letter, from, signature: from === dale ? DALE : MAREN });
}

/** What the web form's machine sends to everybody: not a reply, and marked as such (RFC 3834). */
export function receipt(
  key: string,
  letter: { readonly to: Person; readonly role: DemoRole; readonly at: Moment; readonly answers?: string },
): MailDraft {
  const { to, role, at, answers } = letter;
  return sent({
    key,
    from: machine,
    to,
    at,
    ...(answers === undefined ? {} : { answers }),
    subject: `We received your application: ${role.title}`,
    says: [
      `Hello ${to.name},`,
      `Thank you for applying for ${role.title} at Harbourlight. This message was sent by a machine to say that your application has arrived. A person will read it.`,
      'Harbourlight\nHomes, care and a light on the stairs',
    ],
    headers: {
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'auto_reply',
    },
  });
}
