import type { History } from '../contact/contact.ts';
import { isOurWord } from '../contact/our-word.ts';
import { HIDDEN_TEXT_MARK } from '../message/hidden-text.ts';
import type { Message } from '../message/message.ts';
import { quotedTextOf } from '../message/new-text.ts';
import { sentencesOf } from '../message/sentences.ts';
import { isSpace } from '../message/white-space.ts';
import type { SaidAbroad } from './abroad/abroad.ts';
import { evidenceAbroad, saidAbroad } from './abroad/abroad.ts';
import { blankedAt } from './blank.ts';
import { wordsOfPhoneSystem } from './phone-system.ts';
import type { Echo } from './echo.ts';
import { echo } from './echo.ts';
import type { Concept, Evidence } from './evidence.ts';
import { findEvidence, fold } from './evidence.ts';
import { isFalseFriend } from './false-friends.ts';
import { ALL_CUES } from './index.ts';
import { languageOf } from './language.ts';
import { sentByMachine } from './machine-mail.ts';
import type { Novelty, Said } from './novelty.ts';
import { foldedWords, novelty, saidBefore } from './novelty.ts';
import type { IsWord } from './typing.ts';
import type { OwnWords } from './own-words.ts';
import { readOwnWords, speaksToSoftware, subjectWithoutAsides } from './own-words.ts';
import type { Visible } from './visible.ts';
import type { TextRange } from '../assessment.ts';
import type { FindAsides } from './aside.ts';
import { wordsOutside } from '../model/words.ts';
import { nameWords, visibleSubject, visibleWords, withoutNames } from './visible.ts';
import { isToSoftware } from './to-software.ts';
import type { Stage } from './stage.ts';
import { readStage } from './stage.ts';
import type { NearTimes } from './near-times.ts';
import { earlyDates, earlyDatesOfOurs, nearTimes } from './near-times.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import type { DateMention } from '../time/mention.ts';

/** Longest stretch of new text that is searched; what decides a message stands well inside it. */
const READ_AT_MOST = 8192;

/** Characters in which a language mostly shows: "Ve ne pentirete" looks Turkish. */
const SURE_OF_LANGUAGE = 100;

/** The words of the new text that judgement may use. */
type SeenWords = Pick<OwnWords, 'visible' | 'folded' | 'placed' | 'sentences'>;

/** What is seen in the words of the new text. */
interface Signals extends SeenWords {
  /** Characters of the new text that judgement may use, white space taken together. */
  readonly ownLength: number;
  /** Evidence in the new text; ranges are ranges of `message.newText`. */
  readonly evidence: readonly Evidence[];
  /** What of it is said plainly in a language that the model has read little of. */
  readonly abroad: readonly SaidAbroad[];
  readonly echo: Echo;
  readonly novelty: Novelty;
  readonly times: NearTimes;
  /** How often a concept shows in the new text and in the subject. */
  readonly has: (concept: Concept) => number;
}

/** What is seen around them: the same for each part of a message. */
interface Circumstances {
  readonly shown: Visible;
  /** Whether words to software stand in the text, the subject or the name of a file. */
  readonly toSoftware: boolean;
  /** Folded words of the sender's name. */
  readonly names: ReadonlySet<string>;
  readonly language: string | null;
  /** The language of our last mail, where the new text is too short to be sure of its own; null otherwise. */
  readonly threadLanguage: string | null;
  /** Folded new text behind what is searched, without hidden words; empty for all but the longest messages. */
  readonly unread: string;
  readonly subject: string;
  /** Evidence in the subject; ranges are ranges of the subject. */
  readonly subjectEvidence: readonly Evidence[];
  readonly stage: Stage;
  /** The dates that our last mail names early. */
  readonly ourDates: readonly DateMention[];
  /** What the person sent before. */
  readonly said: Said;
  readonly machine: 'list' | 'machine' | null;
  readonly recipients: number;
}

/** Everything that can be seen in one message and its history, before any judgement. */
export interface Observation extends Signals, Circumstances {}

/**
 * Reads a message and its history.
 *
 * @param isWord what words are known, so that typing errors in English can be told from words; where none is, none is
 * @param findAsides finds what the grammar has no words for
 */
export function observe(
  message: Message,
  history: History,
  calendar: WorkingCalendar,
  isWord: IsWord = () => false,
  findAsides: FindAsides = () => [],
): Observation {
  const separated = quotedTextOf(message.text.slice(0, 4 * READ_AT_MOST), message.subject);
  const names = nameWords(message.from.name);
  const own = readOwnWords(
    visibleWords(wordsOfPerson(message).slice(0, READ_AT_MOST), names),
    names,
    isWord,
    findAsides,
  );
  const { shown, language, repaired } = own;
  const { quoted } = shown;
  const stage = readStage(history, separated === '' ? quoted : separated, message.at, message.from);
  const ourContact = history.findLast(isOurWord);
  const ourQuoted = stage.ourLast === '' ? '' : separated || quoted;
  const ourDates =
    ourContact === undefined
      ? earlyDates(ourQuoted, message.at, calendar)
      : earlyDatesOfOurs(calendar, ourContact);
  const said = saidBefore(history, isWord);
  const heading = subjectWithoutAsides(visibleSubject(message.subject.slice(0, 400)), names, findAsides);
  const subject = withoutNames(fold(repaired(heading.text)), names);
  const subjectEvidence = findEvidence(subject, ALL_CUES);
  const unread = unreadOf(message.newText);
  const circumstances: Circumstances = {
    shown,
    toSoftware:
      shown.toSoftware ||
      heading.toSoftware ||
      message.attachments.some(isFileToSoftware) ||
      speaksToSoftware(unread, names, findAsides),
    names,
    language,
    threadLanguage: own.folded.length < SURE_OF_LANGUAGE ? languageOf(stage.ourLast) : null,
    unread,
    subject,
    subjectEvidence,
    stage,
    ourDates,
    said,
    machine: sentByMachine(message.headers, [...message.to, ...message.cc]),
    recipients: message.to.length + message.cc.length,
  };
  return { ...circumstances, ...signalsIn(own, circumstances, message, calendar) };
}

/** The new text, as long as it was; of a voicemail without what a telephone system wrote around the words. */
function wordsOfPerson({ channel, newText }: Message): string {
  return channel === 'voicemail' ? blankedAt(newText, wordsOfPhoneSystem(newText)) : newText;
}

/** The recording of a voicemail whose words stand in it is no new material. */
function filesOf({ channel, attachments }: Message, ownLength: number): readonly string[] {
  return channel === 'voicemail' && ownLength > 0
    ? attachments.filter((name) => !RECORDING.test(name))
    : attachments;
}

const RECORDING = /\.(?:wav|mp3|m4a|ogg|oga|opus|amr|aac|flac|3gp|webm|gsm)$/i;

/**
 * What is seen in a part of a message, in the circumstances of the whole: what was left out of that, or put right in it,
 * is so in the part.
 *
 * @param whole the message as it was observed
 * @param without sentences of its new text that are blanked, in their order
 */
export function observePart(
  whole: Observation,
  without: readonly TextRange[],
  message: Message,
  calendar: WorkingCalendar,
): Observation {
  const visible = blankedAt(whole.visible, without);
  const placed = wordsOutside(whole.placed, without);
  const words = { visible, folded: placed.folded, placed, sentences: sentencesOf(visible) };
  return { ...whole, ...signalsIn(words, whole, message, calendar) };
}

function signalsIn(
  { visible, folded, placed, sentences }: SeenWords,
  { language, threadLanguage, names, stage, said, ourDates, subjectEvidence }: Circumstances,
  message: Message,
  calendar: WorkingCalendar,
): Signals {
  const words = foldedWords(folded);
  const abroad = saidAbroad(language, folded, threadLanguage);
  const own = findEvidence(folded, ALL_CUES).filter((one) => !isFalseFriend(one, folded, language));
  const evidence = [...own, ...evidenceAbroad(abroad)];
  const counts = new Map<Concept, number>();
  for (const { concept } of [...evidence, ...subjectEvidence])
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const ownLength = lengthInOneLine(visible);
  return {
    folded,
    visible,
    placed,
    sentences,
    ownLength,
    evidence,
    abroad,
    echo: echo(words, message.attachments, stage.ourWords),
    times: nearTimes(earlyDates(visible, message.at, calendar), ourDates, message.at),
    novelty: novelty(words, filesOf(message, ownLength), said, names),
    has: (concept) => counts.get(concept) ?? 0,
  };
}

function unreadOf(newText: string): string {
  if (newText.length <= READ_AT_MOST) return '';
  return fold(newText.slice(READ_AT_MOST)).replace(HIDDEN_TEXT_MARK, (mark) => ' '.repeat(mark.length));
}

/** Names of files have marks for blanks. */
function isFileToSoftware(name: string): boolean {
  return isToSoftware(name.replace(/\.\w{2,5}$/, '').replace(/[_+.-]/g, ' '));
}

/** How many characters a text has, white space taken together and none around it. */
function lengthInOneLine(text: string): number {
  let length = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isSpace(text, at)) {
      if (length > 0) gap = 1;
      continue;
    }
    length += gap + 1;
    gap = 0;
  }
  return length;
}
