import {
  APPLIES,
  CONSENTS,
  DISCLAIMER_HEADINGS,
  DISCLAIMER_STEMS,
  FIRST_PERSON,
  IN_ERROR,
  MESSAGE_WORDS,
  NOT_FOR_YOU,
  OF_A_LAWYER,
  PRIVACY_WORDS,
} from './disclaimer-words.ts';
import { BOARD_LINES, BOARD_TEAM, CONSENT_LABEL, TICKED } from './board-words.ts';
import {
  CALLED_TO,
  COMPANY_CALL,
  COMPANY_FACTS,
  LIST_LINES,
  PROGRAM_LINES,
  SENT_BY_POST,
  SERVICE_LINES,
} from './footer-words.ts';
import { foldLine } from './fold-line.ts';

const LONGEST_ADDED_LINE = 260;
const LONGEST_CALL = 160;
const LONGEST_FACT = 300;
const LONGEST_FACTS = 800;
/** Shorter paragraphs are no disclaimers. */
const SHORTEST_DISCLAIMER = 60;
/** A line that a program adds is wrapped by some relays, over no more lines than this. */
const WRAPPED_LINES = 3;

/** Whether a phone, a mail program or a scanner added the line ("Sent from my iPhone"). */
export function isAddedLine(line: string): boolean {
  if (line.length > LONGEST_ADDED_LINE) return false;
  const folded = foldLine(line);
  const linkless = line.replace(/[<([]?https?:\S*/g, '');
  const bare = (linkless === line ? folded : foldLine(linkless))
    .replace(/^[<([*_"\s]+/, '')
    .replace(/[>)\]*_"\s]+$/, '');
  const mayBeProgram = bare !== '' && line.length <= 200 && !SENT_BY_POST.test(bare);
  const isProgram = mayBeProgram && PROGRAM_LINES.some((pattern) => pattern.test(bare));
  const isService = () =>
    isCompanyCall(folded) ||
    SERVICE_LINES.some((pattern) => pattern.test(folded)) ||
    BOARD_LINES.some((pattern) => pattern.test(bare)) ||
    BOARD_TEAM.test(line);
  return isProgram || (isService() && !FIRST_PERSON.test(line));
}

const isCompanyCall = (folded: string): boolean =>
  folded.length <= LONGEST_CALL && COMPANY_CALL.test(folded) && CALLED_TO.test(folded);

/**
 * How many lines at an end are what a form had ticked: "Consent: I agree to the privacy policy", or its two parts each on a
 * line. Whoever writes in a letter that they consent has no such label.
 *
 * @param above the line above the last one, which has words
 */
export function countTicked(last: string, above: string): 0 | 1 | 2 {
  if (last.length > LONGEST_ADDED_LINE) return 0;
  const folded = foldLine(last);
  const [label = '', ...value] = folded.split(':');
  if (CONSENT_LABEL.test(label) && TICKED.test(value.join(':').trim())) return 1;
  return above.length <= LONGEST_ADDED_LINE &&
    TICKED.test(folded) &&
    CONSENT_LABEL.test(foldLine(above).replace(/:$/, ''))
    ? 2
    : 0;
}

/** Whether a line is how lists say how to leave them. */
export function isListLine(line: string): boolean {
  if (line.length > LONGEST_ADDED_LINE) return false;
  const folded = foldLine(line);
  return LIST_LINES.some((pattern) => pattern.test(folded)) && !FIRST_PERSON.test(line);
}

/** Whether a line in a signature says what companies must say of themselves. */
export function isCompanyFact(line: string): boolean {
  return line.length <= LONGEST_FACT && countFacts(line) > 0 && /\d[\d ./-]{4,}|[:|·]/.test(line);
}

/** One fact alone may be the writer's own tax number, which somebody asked for. */
const hasCompanyFacts = (paragraph: string): boolean => countFacts(paragraph) >= 2 && /\d{3}/.test(paragraph);

function countFacts(text: string): number {
  return FIRST_PERSON.test(text) ? 0 : (foldLine(text).match(COMPANY_FACTS)?.length ?? 0);
}

/** Whether a line has no word of a footer and ends there, as a name does above a disclaimer in the next line. */
export function standsAboveFooter(line: string): boolean {
  if (line.length > LONGEST_ADDED_LINE || (line.length > SHORTEST_DISCLAIMER && !/[.!?]\s*$/.test(line)))
    return false;
  const folded = foldLine(line);
  if (DISCLAIMER_HEADINGS.test(folded) || MESSAGE_WORDS.test(folded)) return false;
  return folded.match(DISCLAIMER_STEMS) === null && countFacts(line) === 0 && !isAddedLine(line);
}

/**
 * Whether a paragraph is a disclaimer, a notice of a company, or a wrapped line that a program added. Not where a
 * person speaks in it: candidates ask for confidence, and consent to the keeping of their data.
 *
 * @param paragraph its lines joined with spaces, at most 1,500 characters
 * @param lineCount how many lines it has
 * @param isAnnounced whether a colon stands above it: "the data of my company:" is what the letter gives
 */
export function isFooterParagraph(paragraph: string, lineCount: number, isAnnounced: boolean): boolean {
  if (lineCount > 1 && lineCount <= WRAPPED_LINES && isAddedLine(paragraph)) return true;
  if (!isAnnounced && paragraph.length <= LONGEST_FACTS && hasCompanyFacts(paragraph)) return true;
  if (paragraph.length < SHORTEST_DISCLAIMER || FIRST_PERSON.test(paragraph)) return false;
  const folded = foldLine(paragraph);
  if (APPLIES.test(folded)) return false;
  if (DISCLAIMER_HEADINGS.test(folded)) return true;
  if (PRIVACY_WORDS.test(folded) && !CONSENTS.test(folded)) return true;
  if (!MESSAGE_WORDS.test(folded)) return false;
  if (!OF_A_LAWYER.test(folded)) return false;
  // "If you are not the addressee, please pass this message on" is what candidates write: it asks for no deletion.
  const others = folded.replace(NOT_FOR_YOU, ' ');
  if (others !== folded && others.match(DISCLAIMER_STEMS) !== null) return true;
  return new Set(folded.match(DISCLAIMER_STEMS)).size >= (IN_ERROR.test(folded) ? 2 : 3);
}
