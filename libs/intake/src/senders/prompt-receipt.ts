import { verbose } from '#libs/domain';
import { THEIRS, isOffice } from './bare-receipt.ts';
import { LONGEST_RECEIPT, SAYS_MORE } from './machine-answer.ts';
import { RECEIPT_LANGUAGES } from './receipt-words.ts';

/** Who says "I" is somebody. */
const SOMEBODY = verbose('u')`
  (?<!\p{L})(?:
    I|[Mm]y|[Mm]e|[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[mnrs]?|[Jj]e|[Jj]['’]\p{L}+|[Mm]oi|[Mm]on|[Mm]a|[Mm]es|[Yy]o|[Mm]is?|[Ii]o|[Mm]io|[Ii]k|[Mm]ijn|[Ee]u
  )(?!\p{L})
`;
/** "Dale Moss" in a line of its own, or behind the last sentence. */
const SIGNED = /(?:^|[.!)] )(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** What a person wants of them or has decided, with a ready-made text as well. */
const SAYS_SOMETHING = verbose('iu')`
  \b(?:
    please(?! (?:do not|don['’]t|note|allow|be|assume|consider|keep)\b)|meet|call (?:you|us)|bitte(?! (?:haben|beachten|um)\b)|kennen\s?(?:zu)?lernen
    |merci de(?! (?:votre|noter|ne pas)\b)|rencontrer|por favor|conocer
    |filled|chosen|else|on this occasion|won['’]t|have(?: not|n['’]t) been|final|autre (?:profil|candidat|personne)|besetzt|vergeben|anderen?
    |ocupad[oa]|preferido|preenchid[oa]|preenchemos|outra candidatura|occupato|altro candidato
  )(?!\p{L})
`;
/** What a message in between is answered with, as in a talk; "Monday to Friday" are the hours of an office. */
const ANSWERS = verbose('iu')`
  (?:^|[\s.,!])(?:
    yes(?=[ ,.!])|(?:ja|oui|sí|sim|tak|no|nein|non|nee|nie)(?=,)|see you|bis dann
    |(?:the|your) (?:pay|salary|wage|rate|shift|start) (?:is|are|starts)|(?:der lohn|das gehalt) (?:ist|beträgt)|le salaire est|el sueldo es
    |(?<!(?:to|bis|[aà]|through|and|und|tot|do) )(?:
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
      |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo
    )(?!\p{L}|\s?(?:-|–|to\s|bis\s|[aà]\s|through\s|and\s|und\s))
  )
`;
/** Characters: who has read a letter writes no more within a minute. */
const SHORT = 60;

/**
 * Whether a mail of ours that came within a minute of theirs is a receipt: it thanks for what has come or says that it has,
 * in words of any kind. Nobody asks, answers, decides, says "I" or signs in it.
 *
 * @param atOnce whether it came so soon that nobody can have written it: then it need not say what it is for
 */
export function isPromptReceipt(subject: string, newText: string, atOnce: boolean): boolean {
  const words = newText.slice(0, LONGEST_RECEIPT + 1);
  if (words.length > LONGEST_RECEIPT || words.trim().length < SHORT) return false;
  const said = `${subject}\n${words}`;
  return (
    !SAYS_MORE.test(said) &&
    !SAYS_SOMETHING.test(said) &&
    !ANSWERS.test(words) &&
    !isOfSomebody(words) &&
    (atOnce || tellsOfReceipt(words))
  );
}

/** Whether a text asks, says "I" or is signed. */
function isOfSomebody(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.at(-1) ?? '';
  return text.includes('?') || SOMEBODY.test(text) || (SIGNED.test(last) && !isOffice(last));
}

/** Whether a text thanks for something of theirs or says that it has come. */
function tellsOfReceipt(text: string): boolean {
  return (
    THEIRS.test(text) &&
    RECEIPT_LANGUAGES.some(({ received, thanks }) => received.test(text) || thanks.test(text))
  );
}
