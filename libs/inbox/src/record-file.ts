import type { RecordLine } from '#libs/contract';

const COLUMNS = [
  ['at', ({ at }) => at],
  ['kind', ({ kind }) => kind],
  ['by', ({ by }) => by ?? 'Foyer'],
  ['what', ({ text }) => text],
  ['candidate', ({ candidate }) => candidate?.name ?? ''],
  ['message', ({ messageId }) => messageId ?? ''],
  ['because', ({ because }) => because ?? ''],
  ['words', ({ quote }) => quote ?? ''],
  ['policy', ({ policyVersion }) => String(policyVersion ?? '')],
  ['model', ({ modelVersion }) => modelVersion ?? ''],
] as const satisfies readonly (readonly [string, (line: RecordLine) => string])[];

/** The first line of the file: names for CSV, nothing for JSON lines. */
export function recordFileHead(format: 'csv' | 'jsonl'): string {
  return format === 'csv' ? `${COLUMNS.map(([name]) => name).join(',')}\r\n` : '';
}

/** A line of the record as a line of the file: RFC 4180, or one JSON object. */
export function recordFileLine(line: RecordLine, format: 'csv' | 'jsonl'): string {
  if (format === 'jsonl') return `${JSON.stringify(line)}\n`;
  return `${COLUMNS.map(([, cellOf]) => csvCell(cellOf(line))).join(',')}\r\n`;
}

/** What makes a formula of a cell, as OWASP lists it; the full-width signs are the same to a Japanese table program. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Names and quotes are a stranger's words: what would run as a formula gets an apostrophe before it. */
function csvCell(text: string): string {
  const harmless = BEGINS_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
