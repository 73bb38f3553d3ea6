import { SECTION_WORDING } from '#libs/domain';
import { TOLD_SECTIONS } from '../content.ts';
import { type DigestView, answerLink, checkLink, messageLink, queueLink, settingsLink } from './view.ts';
import {
  LINKS_LINE,
  answerAll,
  avoidedLine,
  buriedLine,
  catchUpLine,
  checkNote,
  countLines,
  foldedNote,
  headlineOf,
  ledgerLine,
  oneLine,
  sectionNote,
  timesLine,
  waitOf,
} from './words.ts';

/** The digest as plain text: complete by itself, in lines that a narrow window wraps well. */
export function digestText(view: DigestView): string {
  const { facts, rows, checks, timeZone, madeAt } = view;
  const blocks: string[][] = [[headlineOf(facts, timeZone), catchUpLine(facts), queueLink(view)]];
  for (const section of TOLD_SECTIONS) {
    const own = rows.filter((row) => row.section === section);
    if (own.length === 0) continue;
    const note = sectionNote(section, own, facts.counts);
    blocks.push([heading(SECTION_WORDING[section].label, note)]);
    for (const row of own) {
      const who = view.showNames ? [row.name, row.roleTitle ?? ''] : [row.roleTitle ?? ''];
      const all = answerLink(view, row);
      blocks.push([
        `* ${[...who.map(oneLine), waitOf(row.waitingSince, madeAt, timeZone)].filter((part) => part !== '').join(', ')}`,
        `  ${oneLine(row.reason)}`,
        view.showNames && row.quote !== null ? `  "${oneLine(row.quote)}"` : '',
        all === null ? `  ${messageLink(view, row.messageId)}` : `  ${answerAll(row)}: ${all}`,
      ]);
    }
  }
  const counts = countLines(facts);
  if (counts.length > 0) blocks.push(counts);
  blocks.push([heading(SECTION_WORDING.nothing_new.label, foldedNote(facts))]);
  if (checks.length > 0 && view.showNames) {
    blocks.push([checkNote(checks.length)]);
    for (const check of checks) {
      const role = check.roleTitle === null ? '' : ` (${oneLine(check.roleTitle)})`;
      blocks.push([
        `* "${oneLine(check.words)}"${role}`,
        `  Right or not right: ${checkLink(view, check.id)}`,
      ]);
    }
  }
  blocks.push([
    '-- ',
    ledgerLine(facts),
    buriedLine(facts),
    avoidedLine(facts),
    LINKS_LINE,
    `${timesLine(view.times)} Change times: ${settingsLink(view)}`,
  ]);
  return `${blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

const heading = (label: string, note: string) => `${label.toUpperCase()}${note === '' ? '' : ` (${note})`}`;
