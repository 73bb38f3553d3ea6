import type { Contact, History } from '../contact/contact.ts';
import { newTextOf, plainTextOf } from '../debt/words-of-theirs.ts';
import { epochMs } from '../time/instant.ts';

const MINUTE_MS = 60_000;

/** A mail that was sent twice, or to two of our mailboxes: one press of a button, or two. */
const COPY_MS = 10 * MINUTE_MS;
/** "The same day": what somebody forgot they send within a day, or it is a matter of its own. */
const AFTERTHOUGHT_MS = 24 * 60 * MINUTE_MS;

/** Longer mails say more than that something was forgotten. */
const MOST_WORDS = 40;
const WORD = /\p{L}+/gu;

const FILE =
  '(?:attach\\w*|files?|cv|resume|letters?|documents?|links?|pages?|certificates?|portfolio|enclosures?)';
const AFTERTHOUGHT = new RegExp(
  [
    `\\b(?:forg[eo]t(?:ten)?|left\\sout|omitted|neglected)\\b[^.!?]{0,40}\\b${FILE}\\b`,
    `\\b(?:wrong|old|outdated|incorrect|missing|corrupt\\w*)\\s(?:\\w+\\s)?${FILE}\\b`,
    `\\b(?:right|correct|corrected|proper|working)\\s(?:\\w+\\s)?(?:${FILE}|version|one|address|number)\\b`,
    '\\b(?:ignore|disregard|delete)\\b[^.!?]{0,20}\\b(?:last|previous|earlier|first|other|that)\\s(?:e?-?mail|message|one)\\b',
    '\\b(?:typo|mistake|slip)\\b[^.!?]{0,30}\\b(?:my|the)\\b|^(?:a\\s)?correction\\b|\\b(?:sent|pressed|hit)\\s(?:\\w+\\s){0,2}too\\s(?:soon|early)\\b',
    '\\banhang\\s(?:\\w+\\s)?vergessen\\b|\\bvergessen\\b[^.!?]{0,30}\\banhang\\b|\\bfalsche\\w*\\s(?:datei|anhang|lebenslauf|version)\\b',
    '\\b(?:oublie\\w*|manquante?)\\b[^.!?]{0,30}\\b(?:piece|fichier|cv|document)\\b|\\bpiece\\sjointe\\soubliee\\b',
    '\\bolvid\\w+\\b[^.!?]{0,30}\\b(?:adjunt\\w*|archivo|documento|cv)\\b',
    '\\bdimenticat\\w+\\b[^.!?]{0,30}\\b(?:allegat\\w*|file|documento|cv)\\b',
    '\\bbijlage\\b[^.!?]{0,20}\\bvergeten\\b|\\bvergeten\\b[^.!?]{0,30}\\bbijlage\\b',
    '\\bzapomni\\w+\\b[^.!?]{0,30}\\b(?:zalacz\\w*|plik\\w*|cv)\\b',
    '\\besquec\\w*\\b[^.!?]{0,30}\\b(?:anex\\w*|arquivo|ficheiro|cv)\\b',
    '\\b(?:ek\\w*|dosya\\w*)\\s(?:\\w+\\s){0,2}unut\\w*',
  ].join('|'),
);

function isCopy(contact: Contact, earlier: Contact): boolean {
  return (
    epochMs(contact.at) - epochMs(earlier.at) <= COPY_MS &&
    newTextOf(contact) === newTextOf(earlier) &&
    (contact.subject ?? '') === (earlier.subject ?? '')
  );
}

/** Whether a mail of theirs is a copy of the one before it, or what was forgotten in that. */
function isAfterthought(contact: Contact, earlier: Contact): boolean {
  if (contact.channel !== 'email' || earlier.channel !== 'email') return false;
  if (isCopy(contact, earlier)) return true;
  if (epochMs(contact.at) - epochMs(earlier.at) > AFTERTHOUGHT_MS) return false;
  const plain = plainTextOf(contact);
  return AFTERTHOUGHT.test(plain) && (plain.match(WORD)?.length ?? 0) <= MOST_WORDS;
}

/**
 * The contacts before a message without those of theirs that only put the one before right ("sorry, here is the
 * attachment") or repeat it word for word. The rhythm counts each, by the labelling guide; where it is broken by such
 * alone nobody is handled with care for it before a person has looked.
 *
 * @param history oldest first
 * @param message the message as a contact; the contact that it puts right is left out as well
 */
export function withoutAfterthoughts(history: History, message: Contact): History {
  const kept: Contact[] = [];
  let latest: Contact | null = null;
  for (const contact of history) {
    const isTheirs = contact.by === 'candidate' && contact.automatic !== true;
    if (isTheirs && latest !== null && isAfterthought(contact, latest)) {
      latest = contact;
      continue;
    }
    kept.push(contact);
    if (isTheirs) latest = contact;
    else if (contact.automatic !== true) latest = null;
  }
  if (latest === null || !isAfterthought(message, latest)) return kept;
  return kept.toSpliced(
    kept.findLastIndex(({ by, automatic }) => by === 'candidate' && automatic !== true),
    1,
  );
}
