import { CHANNELS, JOB_FUNCTIONS, KINDS, LANES, epochMs } from '#libs/domain';
import type { AssessmentRecord, Contact, Kind, Lane } from '#libs/domain';

/** One labelled message of a corpus, as the labelling guide describes it. */
export interface LabelledRecord extends AssessmentRecord {
  readonly id: string;
  readonly label: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
  readonly why: string;
  /** Records of one group are near-identical and stay in one fold; null for a record on its own. */
  readonly group: string | null;
  /** The file without its ending, for example `train-3`. */
  readonly file: string;
}

/** What is right about a message, as somebody labelled it. */
export interface Answer {
  readonly label: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
}

/** One message of a file to be evaluated, labelled or not. */
export interface EvaluationRecord {
  readonly id: string;
  /** Where it stands, for messages about it: file and line. */
  readonly place: string;
  /** All that an assessment may read. */
  readonly record: AssessmentRecord;
  /** Null where nobody labelled it. */
  readonly answer: Answer | null;
}

/** A line of a corpus file that cannot be read; the message names file, line and field. */
export class RecordError extends Error {
  readonly file: string;
  readonly line: number;
  readonly field: string;

  constructor(file: string, line: number, field: string, problem: string) {
    super(`${file}, line ${line}: ${field} ${problem}`);
    this.name = 'RecordError';
    this.file = file;
    this.line = line;
    this.field = field;
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Fail = (field: string, problem: string) => never;

/**
 * Reads the records of one JSONL file.
 *
 * @param content UTF-8 text, one JSON object a line; empty lines are passed over
 * @param file name for messages and for `LabelledRecord.file`
 * @returns records in the order of the file
 * @throws RecordError at the first line that is not a record
 */
export function readRecords(content: string, file: string): LabelledRecord[] {
  return linesOf(content, file, (fields, fail) => {
    const { label, kind, urgent } = answerAt(fields, fail);
    return {
      id: textAt(fields['id'], 'id', fail),
      ...assessableAt(fields, fail),
      label,
      kind,
      urgent,
      why: textAt(fields['why'], 'why', fail),
      group:
        fields['group'] === null || fields['group'] === undefined
          ? null
          : textAt(fields['group'], 'group', fail),
      file: file.replace(/^.*\//, '').replace(/\.jsonl$/, ''),
    };
  });
}

/**
 * Reads the messages of one JSONL file for an evaluation. A label is optional; with one, `urgent` (and `kind` for the
 * label other) belong to it.
 *
 * @param content UTF-8 text, one JSON object a line; empty lines are passed over
 * @param file name for messages
 * @throws RecordError at the first line that is not a record
 */
export function readEvaluationRecords(content: string, file: string): EvaluationRecord[] {
  return linesOf(content, file, (fields, fail, line) => ({
    id: textAt(fields['id'], 'id', fail),
    place: `${file}, line ${line}`,
    record: assessableAt(fields, fail),
    answer: fields['label'] === undefined || fields['label'] === null ? null : answerAt(fields, fail),
  }));
}

/**
 * Reads contacts from JSONL, one contact a line, as they stand in a record's `history`.
 *
 * @returns contacts in the order of the file
 * @throws RecordError at the first line that is not a contact
 */
export function readContacts(content: string, file: string): Contact[] {
  return linesOf(content, file, (fields, fail) => contactAt(fields, '', fail));
}

function linesOf<T>(
  content: string,
  file: string,
  read: (fields: Fields, fail: Fail, line: number) => T,
): T[] {
  // Editors on Windows put a byte order mark in front.
  const lines = content.replace(/^\uFEFF/, '').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail: Fail = (field, problem) => {
      throw new RecordError(file, index + 1, field, problem);
    };
    return [read(objectAt(parsed(line, fail), 'record', fail), fail, index + 1)];
  });
}

function answerAt(fields: Fields, fail: Fail): Answer {
  const label = oneOf(fields['label'], LANES, 'label', fail);
  const kind =
    fields['kind'] === null || fields['kind'] === undefined
      ? null
      : oneOf(fields['kind'], KINDS, 'kind', fail);
  if ((label === 'other') !== (kind !== null))
    fail('kind', 'is set for the label other, and for no other label');
  return { label, kind, urgent: booleanAt(fields['urgent'], 'urgent', fail) };
}

function assessableAt(fields: Fields, fail: Fail): AssessmentRecord {
  const message = objectAt(fields['message'], 'message', fail);
  const from = objectAt(message['from'], 'message.from', fail);
  const headers = fields['headers'] ?? message['headers'];
  return {
    role: roleAt(fields['role'], fail),
    history: contactsAt(fields['history'], fail),
    message: {
      at: instantAt(message['at'], 'message.at', fail),
      channel: oneOf(message['channel'], CHANNELS, 'message.channel', fail),
      from: {
        name: textAt(from['name'], 'message.from.name', fail),
        address: textAt(from['address'], 'message.from.address', fail),
      },
      to: textsAt(message['to'], 'message.to', fail),
      cc: textsAt(message['cc'], 'message.cc', fail),
      subject: textAt(message['subject'], 'message.subject', fail),
      text: textAt(message['text'], 'message.text', fail),
      attachments: textsAt(message['attachments'], 'message.attachments', fail),
      ...(headers === undefined || headers === null ? {} : { headers: headersAt(headers, fail) }),
    },
  };
}

function parsed(line: string, fail: Fail): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return fail('line', `is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function objectAt(value: unknown, field: string, fail: Fail): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(field, 'must be an object');
  return value as Fields;
}

function textAt(value: unknown, field: string, fail: Fail): string {
  return typeof value === 'string' ? value : fail(field, 'must be text');
}

function booleanAt(value: unknown, field: string, fail: Fail): boolean {
  return typeof value === 'boolean' ? value : fail(field, 'must be true or false');
}

function textsAt(value: unknown, field: string, fail: Fail): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return fail(field, 'must be a list');
  return value.map((item, index) => textAt(item, `${field}[${index}]`, fail));
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], field: string, fail: Fail): T {
  const found = allowed.find((name) => name === value);
  return found ?? fail(field, `must be one of ${allowed.join(', ')}`);
}

function instantAt(value: unknown, field: string, fail: Fail): string {
  const at = textAt(value, field, fail);
  try {
    epochMs(at);
  } catch {
    fail(
      field,
      `must be a time with offset, such as 2026-03-02T09:14:00-05:00, and is ${JSON.stringify(at)}`,
    );
  }
  return at;
}

function headersAt(value: unknown, fail: Fail): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, content] of Object.entries(objectAt(value, 'headers', fail))) {
    headers[name.toLowerCase()] = textAt(content, `headers.${name}`, fail);
  }
  return headers;
}

function roleAt(value: unknown, fail: Fail): AssessmentRecord['role'] {
  if (value === null || value === undefined) return null;
  const role = objectAt(value, 'role', fail);
  return {
    title: textAt(role['title'], 'role.title', fail),
    function: oneOf(role['function'], JOB_FUNCTIONS, 'role.function', fail),
  };
}

function contactsAt(value: unknown, fail: Fail): Contact[] {
  if (!Array.isArray(value)) return fail('history', 'must be a list');
  return value.map((item, index) => {
    const field = `history[${index}]`;
    return contactAt(objectAt(item, field, fail), `${field}.`, fail);
  });
}

/** @param within the field's place before its name, as `history[3].` */
function contactAt(contact: Fields, within: string, fail: Fail): Contact {
  const { automatic, subject, attachments } = contact;
  return {
    at: instantAt(contact['at'], `${within}at`, fail),
    by: oneOf(contact['by'], ['candidate', 'employer'] as const, `${within}by`, fail),
    channel: oneOf(contact['channel'], CHANNELS, `${within}channel`, fail),
    text: textAt(contact['text'], `${within}text`, fail),
    ...(automatic === undefined ? {} : { automatic: booleanAt(automatic, `${within}automatic`, fail) }),
    ...(subject === undefined ? {} : { subject: textAt(subject, `${within}subject`, fail) }),
    ...(attachments === undefined ? {} : { attachments: textsAt(attachments, `${within}attachments`, fail) }),
  };
}
