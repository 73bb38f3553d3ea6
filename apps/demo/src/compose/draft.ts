import type { Kind, Lane } from '#libs/domain';
import type { MailFile } from './file.ts';
import type { Moment, When } from './moment.ts';
import type { TextEncoding } from './part.ts';

/** How somebody's mail program writes mail: which parts, which quoting, which headers. */
export type MailProgram = 'gmail' | 'outlook' | 'apple' | 'thunderbird' | 'plain' | 'html_only';

export interface Person {
  readonly name: string;
  readonly address: string;
  readonly program: MailProgram;
  /** IANA zone where the person lives. */
  readonly zone: string;
  /** BCP 47 tag; names of days are written in it. */
  readonly language: string;
}

/** What a careful reader would call the message; read by tests alone. */
export interface Expectation {
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
}

/** One invented message before it has a date and bytes. */
export interface MailDraft {
  /** Names the message in this program, and makes its Message-ID. */
  readonly key: string;
  readonly folder: 'INBOX' | 'Sent';
  readonly from: Person;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly at: Moment;
  readonly subject: string;
  /** The key of the message that this one answers. */
  readonly answers?: string;
  /** Whether the answered message is quoted below the answer, in the manner of the writer's mail program. */
  readonly quotes?: boolean;
  /** Paragraphs; an LF inside one is a line break. */
  readonly says: readonly string[] | ((when: When) => readonly string[]);
  readonly signature?: string;
  /** Replaces the HTML that the mail program would make of the paragraphs. */
  readonly html?: string;
  readonly files?: readonly MailFile[];
  /** `multipart/mixed` unless a report needs another. */
  readonly container?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding?: TextEncoding;
  readonly expect?: Expectation;
}

const expecting = (lane: Lane, kind: Kind | null = null): Expectation => ({ lane, kind, urgent: false });
export const valueAdded = expecting('value_added');
export const empty = expecting('empty');
export const excessive = expecting('excessive');
export const application = expecting('other', 'application');
export const hiringStep = expecting('other', 'process');
export const notCandidate = expecting('other', 'not_candidate');
export const urgent = (expectation: Expectation): Expectation => ({ ...expectation, urgent: true });
