import { SERIF, button, frame, headlineHtml, paragraph, text } from './html.ts';
import { oneLine } from './words.ts';

/** One urgent message, as it is told at once. */
export interface BreakThroughView {
  readonly id: number;
  readonly messageId: number;
  readonly reason: string;
  readonly danger: boolean;
  readonly name: string;
  readonly roleTitle: string | null;
  readonly quote: string | null;
  /** The time of the next digest, `16:00`, with its day where that is not today; null without one. */
  readonly nextDigest: string | null;
  readonly inFocus: boolean;
  readonly showNames: boolean;
  readonly url: string;
}

const SUBJECT_LENGTH = 78;

/** `Needs you today: Interview tomorrow, asks for access`: no names. */
export function breakThroughSubject({ reason }: BreakThroughView): string {
  return oneLine(`Needs you today: ${reason}`).slice(0, SUBJECT_LENGTH);
}

/** Why it did not wait. */
export function breakThroughWhy({ danger, nextDigest, inFocus }: BreakThroughView): string {
  const focus = inFocus ? ' It came through your focus hours.' : '';
  if (danger) return `Someone may be at risk. This always comes through.${focus}`;
  const until = nextDigest === null ? 'Waiting' : `Waiting until ${nextDigest}`;
  return `${until} would do harm.${focus}`;
}

const openLink = ({ url, messageId }: BreakThroughView) => `${url}/m/${messageId}`;
const couldWaitLink = ({ url, id }: BreakThroughView) => `${url}/digests?interruption=${id}`;
const FOOT = 'Buttons open a page in Foyer; nothing changes until you press there.';

function whoLine({ name, roleTitle, showNames }: BreakThroughView): string {
  return [showNames ? name : '', roleTitle ?? '']
    .map(oneLine)
    .filter((part) => part !== '')
    .join(', ');
}

export function breakThroughText(view: BreakThroughView): string {
  const quote = view.showNames && view.quote !== null ? `"${oneLine(view.quote)}"` : '';
  const blocks = [
    [oneLine(view.reason), whoLine(view), quote],
    [breakThroughWhy(view)],
    [`Open it: ${openLink(view)}`, `It could have waited: ${couldWaitLink(view)}`],
    ['-- ', FOOT],
  ];
  return `${blocks.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n')}\n`;
}

export function breakThroughHtml(view: BreakThroughView): string {
  const who = whoLine(view);
  const quote =
    view.showNames && view.quote !== null
      ? `<p class="quiet" dir="auto" style="margin:8px 0 0;${SERIF};font-size:17px;line-height:24px;color:#545B64;overflow-wrap:anywhere">“${text(view.quote)}”</p>`
      : '';
  const body = [
    headlineHtml(view.reason),
    who === '' ? '' : paragraph(who, 6),
    quote,
    paragraph(breakThroughWhy(view)),
    `<p style="margin:18px 0 0">${button('Open', openLink(view), true)} ${button('It could have waited', couldWaitLink(view), false)}</p>`,
    paragraph(FOOT, 18),
  ];
  return frame(breakThroughSubject(view), body.filter((part) => part !== '').join('\n'));
}
