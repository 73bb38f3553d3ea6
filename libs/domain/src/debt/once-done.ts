import type { Instant } from '../contact/contact.ts';
import { epochMs } from '../time/instant.ts';
import type { DateMention } from '../time/mention.ts';
import { verbose } from '../verbose.ts';
import { takes } from './due-dates.ts';

/** "The checks take three days. Once complete, we will write." */
export const ONCE_DONE = verbose()`
  ^\W*(?:
    (?:once|as\ssoon\sas|when)\s(?:(?:that's|that\sis|this\sis|it's|it\sis|they(?:'re|\sare)|these\sare|all\sis)\s)?(?:complete[d]?|done|finished|over|in|back|received|ready|through)
    |(?:after\sthat|afterwards|then|thereafter|danach|anschliess?end|sobald\s\w+\s(?:vorliegt|abgeschlossen\sist)|ensuite|une\sfois\s\w+|despues|una\svez\s\w+|dopo|in\sseguito|daarna|potem|nastepnie|depois)
  )\b
  |\b(?:once|as\ssoon\sas|when)\s(?:that's|this\sis|it's|it\sis|they're|they\sare)\s(?:complete[d]?|done|finished|in|back|received|through)\b
`;

/** What they come to, work or live through, whose length tells nothing of when word comes: "the course takes a week". */
const OCCASION = verbose()`
  \b(?:
    (?:tests?|exams?|interviews?|shifts?|drive|journey|trip|commute|ride|course|trials?|trainings?|induction|onboarding
    |contract|probation|internship|placement|apprenticeship|traineeship|assignment|session|workshop|class|tour|visit|call
    |flight|bootcamp|(?:first|next|second|final|last)\sround|assessment\scent(?:re|er)
    |meeting|job|role|post|position|holiday|vacation|leave|notice|period|project|(?:trial|assessment|work|selection)\sday)
    (?!\s(?:results?|scores?|marks?|papers?|checks?|feedback|paperwork|reports?)\b)
    |\w*(?:test|gesprach|schicht|kurs|fahrt|zeit|praktikum|schulung|einarbeitung|ausbildung|vertrag|urlaub|lehrgang|probearbeiten|seminar|hospitation)
    |entretien|formation|stage|trajet|essai|contrat|cours|conges?|epreuve|mission|poste
    |prueba|jornada|entrevista|curso|turno|viaje|formacion|practicas|contrato|vacaciones
    |prova|colloquio|corso|viaggio|formazione|tirocinio|contratto|ferie
    |cursus|gesprek|dienst|rit|opleiding|proeftijd|proefdag|inwerk\w*|vakantie
    |rozmow\w+|szkoleni\w+|zmiana|staz|podroz|umowa|okres|urlop
    |teste|viagem|formacao|treinamento|estagio|ferias
  )\b[^,;.]{0,30}$
`;

/** What we or others do with it, which does end in word: "marking the tests takes a week". */
const WORK_ON_IT = verbose()`
  \b(?:
    check\w*|mark(?:ing|s)|grading|scor(?:ing|es)|review\w*|screening|process\w*|evaluat\w*|assessing|results?|approv\w*
    |clearance|vetting|signing|drafting|report
    |bearbeitung\w*|auswertung|prufung|uberprufung|korrektur|traitement|correction|verification
    |correccion|revision|evaluacion|verificacion|correzione|valutazione|verifica
    |verwerking|beoordeling|controle|nakijken|sprawdz\w*|ocena|weryfikacj\w*|correcao|avaliacao|verificacao
  )\b
`;

/** What is shorter is over before anybody writes, and its day is not that of the word. */
const SHORTEST_MS = 24 * 3_600_000;

/** What a sentence says that something of ours takes, as a day for the sentence behind it. */
export function lengthTaken(
  [date]: readonly DateMention[],
  plain: string,
  offset: number,
  writtenAt: Instant,
): DateMention | null {
  if (date === undefined || date.bearing !== 'lasting' || !takes(date, plain, offset)) return null;
  if (epochMs(date.deadline) - epochMs(writtenAt) < SHORTEST_MS) return null;
  const subject = plain.slice(0, date.range.start - offset);
  return OCCASION.test(subject) && !WORK_ON_IT.test(subject) ? null : { ...date, bearing: 'by' };
}
