import {
  type Assessment,
  type Debt,
  type Instant,
  type Rhythm,
  SECTION_WORDING,
  laneLabel,
} from '#libs/domain';
import { columns } from './columns.ts';
import type { MailFile } from './mail-files.ts';
import { printable } from './terminal.ts';

const DEBTS: Readonly<Record<Debt['because'], string>> = {
  promise_passed: 'our promise has passed',
  question_unanswered: 'their question is not answered',
  no_word_after_interview: 'no word since the interview',
  no_word: 'no word from us',
};

/** An assessment in plain words, line by line. */
export function assessmentLines(source: MailFile, assessment: Assessment): string[] {
  const { subject } = source.mail;
  const { person, channel } = source.sender;
  const { lane, kind, urgent, danger, unsure, between, confidence, section, owed, rhythm } = assessment;
  const name = laneLabel(lane, kind);
  const code = kind === null ? lane : `${lane}/${kind}`;
  const facts: (readonly [string, string | null])[] = [
    ['Lane', `${name} (${code}), ${Math.min(99, Math.round(confidence * 100))}% sure`],
    [
      '',
      unsure && between !== null
        ? `Not sure: ${laneLabel(between[0], kind)}, or ${laneLabel(between[1], kind)}?`
        : null,
    ],
    ['Read in', SECTION_WORDING[section].label],
    ['Urgent', danger ? 'yes: someone may be at risk' : urgent ? 'yes: waiting does harm' : null],
    ...assessment.reasons.map(
      ({ text, quote }, index) =>
        [index === 0 ? 'Because' : '', quote === null ? text : `${text}: “${printable(quote)}”`] as const,
    ),
    ['New', assessment.newSince],
    ['We owe', owed === null ? null : debtWords(owed)],
    ['Rhythm', rhythmWords(rhythm)],
    ['Otherwise', assessment.wouldChange],
    ...assessment.notices.map((notice) => ['Note', notice] as const),
  ];
  const rows = facts.flatMap(([label, fact]) => (fact === null ? [] : [[`  ${label}`, printable(fact)]]));
  const how = channel === 'voicemail' ? ', by voicemail' : '';
  const who = person.name === '' ? person.address : person.name;
  return [
    `${printable(source.file)}: “${printable(subject)}” from ${printable(who)}${how}, ${day(source.at)}`,
    ...columns(rows),
  ];
}

function debtWords({ since, because, promisedBy, quote }: Debt): string {
  const promise = promisedBy === null ? '' : `, promised by ${promisedBy}`;
  const words = quote === null ? '' : `: “${quote}”`;
  return `a reply since ${day(since)}, ${DEBTS[because]}${promise}${words}`;
}

function rhythmWords(rhythm: Rhythm): string {
  const { contactsIn14Days, contactsIn24Hours, limit14Days, limit24Hours, exceeded, lastReplyAt } = rhythm;
  const counted = `${contactsIn14Days} in 14 days, ${contactsIn24Hours} in 24 hours, with this one`;
  const limits = `handle with care starts at ${limit14Days} and ${limit24Hours}`;
  const reply =
    lastReplyAt !== null
      ? `; counted from our reply of ${day(lastReplyAt)}`
      : exceeded === null
        ? ''
        : '; no reply of ours is among what was given: if there was one, give it with --history';
  return `${counted}; ${limits}${reply}`;
}

/** Day and time as the writer's clock showed them. */
function day(at: Instant): string {
  return at.slice(0, 16).replace('T', ' ');
}
