import { SECTION_WORDING } from '#libs/domain';
import { type DigestRow, TOLD_SECTIONS, type ToldSection } from '../content.ts';
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
  subjectOf,
  timesLine,
  waitOf,
} from './words.ts';

/** Bars of the sections, light: the words carry the lane, the colour repeats it. Dark ones are in the style. */
const BARS: Readonly<Record<ToldSection, string>> = { today: '#9C5206', owed: '#233BB5', worth: '#00564A' };

const SANS = "font-family:Inter,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
export const SERIF = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif";
/** A word longer than the window must not push the page wide. */
const BREAK = 'overflow-wrap:anywhere;word-break:break-word';
const RULE = 'border-top:1px solid #E8E4DC';

/**
 * What no inline style can say: the dark theme and the narrow window. Programs that drop it (Gmail for other accounts,
 * Outlook) show the light one, which is complete. `data-ogsc` is where Outlook on the web puts its own dark theme.
 */
const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#15171A!important}.card{background:#1C1F23!important}
.ink,.button{color:#E8E9EB!important}.quiet{color:#AEB4BC!important}
.rule{border-color:#3A3F46!important}.button{background:#23272C!important;border-color:#767D87!important}
.main{background:#E8E9EB!important;color:#15171A!important;border-color:#E8E9EB!important}
.today{border-color:#F9CC7A!important}.owed{border-color:#8E99FB!important}.worth{border-color:#83EBDC!important}}
[data-ogsc] .ink,[data-ogsc] .button{color:#E8E9EB!important}[data-ogsc] .quiet{color:#AEB4BC!important}
@media (max-width:480px){
.page td.edge{padding:8px!important}.inner{padding:20px 16px!important}
.gap{display:none!important}.role{display:block!important}.wait{display:none!important}.waited{display:inline!important}
.wide{display:block!important;width:auto!important;text-align:left!important}
.answers{border-top:0!important;padding-top:0!important}}`;

/**
 * The digest as a page for mail programs: tables of presentation, styles in the elements, no images, no scripts, links
 * of 44 px. Outlook takes the width from the conditional table.
 */
export function digestHtml(view: DigestView): string {
  const { facts, timeZone } = view;
  const catchUp = catchUpLine(facts);
  const body = [
    headlineHtml(headlineOf(facts, timeZone)),
    catchUp === '' ? '' : paragraph(catchUp),
    `<p style="margin:16px 0 0">${button('Open the queue', queueLink(view), true)}</p>`,
    ...TOLD_SECTIONS.map((section) => sectionHtml(view, section)),
    ...countLines(facts).map((line, index) => paragraph(line, index === 0 ? 20 : 4)),
    headingHtml(SECTION_WORDING.nothing_new.label, foldedNote(facts)),
    checksHtml(view),
    footHtml(view),
  ];
  return frame(subjectOf(facts), body.join('\n'));
}

/** The frame that every mail of ours has: 640 px at most, one card, both themes. */
export function frame(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${text(title)}</title>
<style>
${STYLE}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#EDEBE6">
<!--[if mso]><table role="presentation" width="640" align="center"><tr><td><![endif]-->
<table role="presentation" class="page" style="width:100%;border-collapse:collapse;background:#EDEBE6"><tbody>
<tr><td class="edge" style="padding:16px 8px">
<table role="presentation" class="card" style="width:100%;max-width:640px;margin:0 auto;border-collapse:separate;background:#FFFFFF;border-radius:12px"><tbody>
<tr><td class="inner" style="padding:26px 32px 24px;border-radius:12px">
<main>
${body}
</main>
</td></tr>
</tbody></table>
</td></tr>
</tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`;
}

function sectionHtml(view: DigestView, section: ToldSection): string {
  const rows = view.rows.filter((row) => row.section === section);
  if (rows.length === 0) return '';
  const lines = rows.map((row) => rowHtml(view, row));
  const note = sectionNote(section, rows, view.facts.counts);
  return `${headingHtml(SECTION_WORDING[section].label, note)}
<table role="presentation" style="width:100%;border-collapse:collapse"><tbody>
${lines.join('\n')}
</tbody></table>`;
}

/** The link is as high as two lines, so that a thumb meets it; on a phone the wait stands beside the role. */
function rowHtml(view: DigestView, row: DigestRow): string {
  const { section, reason, quote } = row;
  const wait = text(waitOf(row.waitingSince, view.madeAt, view.timeZone));
  const name = view.showNames ? row.name : (row.roleTitle ?? 'Open');
  const role = view.showNames && row.roleTitle !== null ? text(row.roleTitle) : '';
  const all = answerLink(view, row);
  const waited = `<span class="waited" style="display:none;mso-hide:all">${role === '' ? '' : ' · '}${wait}</span>`;
  const parts = [
    `<a class="ink" href="${text(all ?? messageLink(view, row.messageId))}" style="display:block;text-decoration:none;font-size:15px;line-height:22px;color:#1D2126"><span style="font-weight:600">${text(name)}</span><span class="gap">&nbsp; </span><span class="role quiet" style="font-size:13px;color:#545B64">${role}${waited}</span><br class="gap">`,
    `<span style="font-weight:500">${text(reason)}</span></a>`,
    view.showNames && quote !== null
      ? `<div class="quiet" dir="auto" style="${SERIF};font-size:16px;line-height:22px;color:#545B64">“${text(quote)}”</div>`
      : '',
    all === null ? '' : `<div style="padding:8px 0 2px">${button(answerAll(row), all, false)}</div>`,
  ];
  return `<tr>
<td class="rule" style="padding:8px 0;${RULE};vertical-align:top"><div class="${section}" style="${BREAK};border-left:4px solid ${BARS[section]};padding-left:14px;${SANS}">
${parts.filter((part) => part !== '').join('\n')}
</div></td>
<td class="wait rule quiet" style="padding:8px 0 8px 12px;${RULE};vertical-align:top;text-align:right;white-space:nowrap;width:84px;${SANS};font-size:13px;line-height:22px;color:#545B64">${wait}</td>
</tr>`;
}

function checksHtml(view: DigestView): string {
  // A check is nothing but words: without them there is nothing to judge.
  if (view.checks.length === 0 || !view.showNames) return '';
  const lines = view.checks.map((check, index) => {
    const link = checkLink(view, check.id);
    const role =
      check.roleTitle === null
        ? ''
        : ` <span class="quiet" style="${SANS};font-size:13px;color:#545B64">&nbsp;${text(check.roleTitle)}</span>`;
    const about = `message ${index + 1}`;
    return `<tr>
<td class="wide rule" style="padding:12px 12px 12px 0;${RULE};vertical-align:middle;${BREAK}"><span class="ink" dir="auto" style="${SERIF};font-size:16px;line-height:22px;color:#1D2126">“${text(check.words)}”</span>${role}</td>
<td class="wide answers rule" style="padding:10px 0;${RULE};text-align:right;white-space:nowrap">${button('Right', `${link}&answer=right`, false, `Right: ${about}`)} ${button('Not right', `${link}&answer=not_right`, false, `Not right: ${about}`)}</td>
</tr>`;
  });
  return `${paragraph(checkNote(view.checks.length), 0)}
<table role="presentation" style="width:100%;border-collapse:collapse;margin-top:10px"><tbody>
${lines.join('\n')}
</tbody></table>`;
}

function footHtml(view: DigestView): string {
  const { facts } = view;
  const lines = [ledgerLine(facts), buriedLine(facts), avoidedLine(facts), LINKS_LINE]
    .filter((line) => line !== '')
    .map(text);
  const times = `${text(timesLine(view.times))} <a class="quiet" href="${text(settingsLink(view))}" style="color:#545B64">Change times</a>`;
  return `<p class="rule quiet" style="margin:18px 0 0;padding-top:14px;${RULE};${SANS};font-size:13px;line-height:20px;color:#545B64">${[...lines, times].join('<br>\n')}</p>`;
}

export function headlineHtml(words: string): string {
  return `<h1 class="ink" style="margin:0;${SANS};font-size:20px;line-height:27px;font-weight:600;color:#1D2126;${BREAK}">${text(words)}</h1>`;
}

function headingHtml(label: string, note: string): string {
  const aside =
    note === ''
      ? ''
      : ` <span class="quiet" style="font-weight:400;font-size:13px;color:#545B64">&nbsp;${text(note)}</span>`;
  return `<h2 class="ink" style="margin:22px 0 8px;${SANS};font-size:16px;line-height:22px;font-weight:600;color:#1D2126">${text(label)}${aside}</h2>`;
}

export function paragraph(words: string, top = 12): string {
  return `<p class="quiet" style="margin:${top}px 0 0;${SANS};font-size:14px;line-height:21px;color:#545B64;${BREAK}">${text(words)}</p>`;
}

/** A link that looks like a button, 44 px high: it opens a page and changes nothing. */
export function button(label: string, href: string, main: boolean, name?: string): string {
  const colours = main
    ? 'background:#22262B;color:#FFFFFF;border:1px solid #22262B'
    : 'background:#FFFFFF;color:#1D2126;border:1px solid #858B93';
  const aria = name === undefined ? '' : ` aria-label="${text(name)}"`;
  return `<a class="${main ? 'main' : 'button'}" href="${text(href)}"${aria} style="display:inline-block;${colours};border-radius:8px;padding:11px 16px;${SANS};font-size:14px;line-height:20px;font-weight:500;text-decoration:none">${text(label)}</a>`;
}

/** Words of others, made harmless: no mark-up, no characters that steer what shows them. */
export function text(words: string): string {
  return oneLine(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
