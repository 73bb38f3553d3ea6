import type { MailDraft, Person } from './draft.ts';
import { type LocalTime, wallClock } from './moment.ts';

/** A message that has been written: what an answer needs to know of it. */
export interface Written {
  readonly draft: MailDraft;
  readonly messageId: string;
  readonly references: readonly string[];
  readonly time: LocalTime;
  /** The plain text as sent, quotes and signature included; lines ended by LF. */
  readonly text: string;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface DateWords {
  readonly weekday: string;
  readonly month: string;
  readonly date: number;
  readonly year: number;
  readonly clock: string;
}

/** The time of the answered message as the answering program shows it, at the answerer's offset. */
function dateWords(time: LocalTime): DateWords {
  const wall = wallClock(time);
  const hours = wall.getUTCHours();
  const minutes = String(wall.getUTCMinutes()).padStart(2, '0');
  return {
    weekday: WEEKDAYS[wall.getUTCDay()] ?? '',
    month: MONTHS[wall.getUTCMonth()] ?? '',
    date: wall.getUTCDate(),
    year: wall.getUTCFullYear(),
    clock: `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`,
  };
}

const angled = (person: Person): string => `${person.name} <${person.address}>`;
const marked = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const asHtmlLines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>\n');

/** Gmail breaks its attribution line before it grows past 78 characters; so do we, since readers must cope with it. */
function broken(line: string): string {
  if (line.length <= 78) return line;
  const space = line.lastIndexOf(' ', 77);
  return `${line.slice(0, space)}\n${line.slice(space + 1)}`;
}

/** The lines above a quotation, as each program writes them. */
function attribution(answerer: Person, other: Written, shown: DateWords): string {
  const { from, to, subject } = other.draft;
  const month = shown.month.slice(0, 3);
  switch (answerer.program) {
    case 'gmail':
      return `On ${shown.weekday.slice(0, 3)}, ${month} ${shown.date}, ${shown.year} at ${shown.clock} ${angled(from)} wrote:`;
    case 'apple':
      return `On ${month} ${shown.date}, ${shown.year}, at ${shown.clock}, ${angled(from)} wrote:`;
    case 'outlook':
      return [
        `From: ${angled(from)}`,
        `Sent: ${shown.weekday}, ${shown.month} ${shown.date}, ${shown.year} ${shown.clock}`,
        `To: ${to.join('; ')}`,
        `Subject: ${subject}`,
      ].join('\n');
    default:
      return `On ${month} ${shown.date}, ${shown.year} ${shown.clock}, ${from.name} wrote:`;
  }
}

/** @param offset minutes east of UTC where the answerer reads */
export function quoteText(answerer: Person, other: Written, offset: number): string {
  const shown = dateWords({ epochMs: other.time.epochMs, offsetMinutes: offset });
  const head = attribution(answerer, other, shown);
  if (answerer.program === 'outlook') return `${'_'.repeat(32)}\n${head}\n\n${other.text}`;
  if (answerer.program === 'apple') return marked(`${head}\n\n${other.text}`);
  return `${broken(head)}\n\n${marked(other.text)}`;
}

export function quoteHtml(answerer: Person, other: Written, offset: number): string {
  const shown = dateWords({ epochMs: other.time.epochMs, offsetMinutes: offset });
  const head = asHtmlLines(attribution(answerer, other, shown));
  const body = asHtmlLines(other.text);
  if (answerer.program === 'outlook') {
    const bold = head.replaceAll(/^(From|Sent|To|Subject):/gm, '<b>$1:</b>');
    return `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${bold}</p></div>\n<p class="MsoNormal">&nbsp;</p>\n<p class="MsoNormal">${body}</p>`;
  }
  if (answerer.program === 'gmail') {
    return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${head}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${body}</blockquote></div>`;
  }
  return `<p>${head}</p>\n<blockquote type="cite">${body}</blockquote>`;
}
