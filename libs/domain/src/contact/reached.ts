import { plainLetters } from '../debt/plain-letters.ts';
import type { Channel } from './contact.ts';
import { verbose } from '../verbose.ts';

/** A longer note tells what was said. */
const LONGEST_NOTE_WORDS = 25;

const REACHED_NOBODY = verbose()`
  \b(?:
    no\s(?:ans(?:wer)?|reply|response|pick\s?up|luck(?!\swith))|not\s(?:answered|picked)|never\s(?:answered|picked)|(?:didn't|did\snot|doesn't|does\snot|not)\s(?:answer|pick\sup|reach\w*|respond)
    |not\s(?:available(?!\s(?:on|until|before|from|for|at)\b)|there|in|home)|(?:nobody|no[\s-]?one)\s(?:was\s|is\s)?(?:in|home|there|answer(?:ed|s|ing)|pick(?:ed|s|ing)|repl\w+|respond\w*)
    |(?:didn't|did\snot|couldn't|could\snot|never|not)\sg[eo]t\s(?:a\s)?(?:hold|through|reply|an\sanswer)|(?:she|he|they)\s(?:was|were|is|are)\sout(?!\sof\b)
    |(?:phone|mobile|cell)\s(?:is\s|was\s)?(?:(?:switched\s|turned\s)?off|dead)|^(?:straight\sto\s)?(?:voice\s?mail|vm)(?=\W*$|\W+(?:no|again|full|only)\b)|missed\s(?:her|him|them)\s(?:again|twice)|engaged\stone|out\sof\s(?:reach|coverage|area)
    |(?<!\b(?:she|he|they)\s)(?:couldn't|could\snot|unable\sto|can't|cannot)\s(?:get\s(?:through|hold)|reach|contact)
    |unreachable|line\s(?:was\s|is\s)?(?:busy|engaged|dead)|^(?:busy|engaged)\b|rang\sout|(?:rang|called|phoned|tried)\b[^.;]{0,20},\snothing|hung\sup|wrong\snumber
    |number\s(?:is\s|was\s)?(?:not\sin\sservice|disconnected|unobtainable|wrong|dead)
    |(?:(?:went|goes|going|got|through)\s(?:straight\s|through\s|direct\w*\s){0,2}to|only\s(?:got\s)?(?:the\s)?|just)\s?(?:the\s|her\s|his\s|their\s)?(?:voice\s?mail|answer(?:ing\s)?\s?(?:phone|machine)|mailbox)|(?:voice\s?mail|mailbox)\s(?:is\s|was\s)?full
    |tried\s(?:to\s)?(?:call|ring|phone|reach)\w*|(?:will\s)?try\sagain
    |nicht\s(?:erreicht|erreichbar|abgenommen|rangegangen|da)|niemand(?:en)?\s(?:erreicht|da|abgenommen)|keine\santwort
    |nur\s(?:die\s)?(?:mail|mobil)box|^(?:mail|mobil)box(?=\W*$)|(?:geht|ging)\snicht\s(?:ran|dran)|besetzt|falsche\snummer|kein\sanschluss
    |^(?:messagerie|repondeur)(?=\W*$)|pas\sde\sreponse|injoignable|n'a\spas\srepondu|ne\srepond\spas|pas\s(?:pu|reussi\sa)\s(?:la|le)?\s?joindre|faux\snumero
    |no\scontest\w+|no\sresponde|sin\srespuesta|apagado|numero\sequivocado|no\slocalizad[oa]
    |non\s(?:risponde|ha\srisposto|raggiungibile)|nessuna\srisposta|irraggiungibile|numero\ssbagliato
    |niet\s(?:bereikt|opgenomen|bereikbaar)|geen\sgehoor|onbereikbaar|in\sgesprek|verkeerd\snummer
    |nie\s(?:odbiera|odebral\w*|odpowiada)|brak\sodpowiedzi|zajete|nieosiagaln\w*|zly\snumer
    |nao\satend\w+|sem\sresposta|numero\serrado
    |cevap\s(?:yok|vermedi)|acmadi|ulasilamadi|ulasamadi\w*|mesgul
  )\b
`;

/** What tells that we said something after all; what others said, and "as I said", is none of it. */
const SOMETHING_SAID = verbose()`
  \b(?:
    left\s(?:(?:her|him|them|an?|the|my|our)\s){0,2}(?:voice\s?mail|vm|message|word|number)|spoke|spoken|talked|explained
    |(?:told|texted|e-?mailed)\s(?:her|him|them)|said\sto\s(?:her|him|them)|(?:she|he|they)\s(?:said|told|asked|wants?|thanked)|agreed|confirmed|discussed|offered|asked\s(?:her|him|them)
    |(?:gesprochen|ausgerichtet|hinterlassen|gesagt)|(?:laisse|parle|dit)\s|(?:dejad[oa]|deje|hable|hablado|dije)\b
    |(?:lasciato|parlato|detto)|(?:ingesproken|gesproken|gezegd)|(?:zostawil\w*|rozmawial\w*)|(?:deixei|falei|disse)
    |(?:birakt\w+|konustu\w+)
  )\b
`;

/** Whether a contact on a channel can come to nothing: a call or a visit, but no mail. */
export function mayReachNobody(channel: Channel): boolean {
  return channel === 'phone' || channel === 'voicemail' || channel === 'visit';
}

/**
 * Whether a note about a call or visit of ours says that it reached nobody: then it answered nobody, and whoever waited
 * still waits.
 *
 * @param note as somebody here wrote it down; may be empty, which says that they were reached
 */
export function saysNobodyReached(note: string): boolean {
  const plain = plainLetters(note);
  if (!REACHED_NOBODY.test(plain) || SOMETHING_SAID.test(plain)) return false;
  return (plain.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST_NOTE_WORDS;
}
