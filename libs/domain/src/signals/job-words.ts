import { fold } from './evidence.ts';
import { verbose } from '../verbose.ts';

/** Words of somebody who applies, or asks about it; in folded English. */
const APPLIES = verbose()`
  \b(
    resumes?|c\.?v\.?s?|curriculum|bio-?data|appl(ied|y(ing)? (as|for|to)|ications? (for|as|to)|icants?)
    |my application|positions?|openings?|vacanc\w+|vacant|interview\w*|hir(e|ed|ing)|recruit\w*|candida\w+
    |short-?list\w*|offer\w*|portfolio|referees?|cover letter|audition\w*
  )\b
`;

/** What stands besides them in nearly every mail about a job with us, by whomever it is; in folded text, by language. */
const ABOUT_A_JOB: Readonly<Record<string, RegExp>> = {
  English: verbose()`
    \b(
      appl(y|ying|ications?)|posts?|roles?|jobs?|opportunit\w+|careers?|employ(ment|ed)?|posting|posted
      |advert\w*|ads?|qualif\w+|working?|your team|trial|licen[cs]e\w*|graduat\w+|salary|interns?
      |internships?|apprentice\w*|panel|consider\w*|placement|traineeship|volunteer\w*|experience\w*|forms?
      |list|start date|background check|i put in|came in (for|about)|shook (my )?hands?|yes or no
    )\b
  `,
  German: verbose()`
    bewerb|lebenslauf|stelle|job|praktik|ausbildung|lehrling|lehre\b|vorstell|gesprach|unterlagen|arbeit
    |maloch|kandidat|einstell|gehalt|probe|kenntniss|erfahrung|zeugnis|ausgeschrieb|anzeige|karriere
    |mitarbeit
  `,
  French: verbose()`
    candidat|\bcv\b|poste|emploi|embauch|recrut|entretien|stage|alternance|apprenti|lettre de motivation
    |travail|offre|experience|formation|essai|dossier|salaire|annonce|carriere|boulot|\btaf+\b|mission
    |metier
  `,
  Spanish: verbose()`
    candidat|curriculum|\bcv\b|puesto|empleo|trabaj|vacante|solicitud|entrevista|oferta|practicas
    |experiencia|contrat|plaza|prueba|sueldo|anuncio|carrera|curro|chamba|laburo|pega\b
  `,
  Italian: verbose()`
    candidat|curriculum|\bcv\b|posto|posizione|lavor|assun|colloqui|selezion|offerta|tirocini|stage
    |esperienz|contratt|prova|stipend|annunci|mansion|impieg|mestier
  `,
  Portuguese: verbose()`
    candidat|curriculo|\bcv\b|vaga|emprego|trabalh|entrevista|seleca|proposta|estagi|experiencia|contrat
    |prova|salario|anuncio|cargo|trampo|servico
  `,
  Dutch: verbose()`
    sollicit|\bcv\b|vacature|baan|functie|gesprek|werk|stage|kandida|aangenomen|ervaring|proef|salaris
    |advertentie|opleiding|klus|job
  `,
  Polish: verbose()`
    aplik|\bcv\b|zyciorys|prac[aeyuo]|pracow|stanowisk|rozmow|rekrut|kandydat|ofert|staz|praktyk|doswiadcz
    |etat|ogloszen|umow|zatrudn|robot[aey]\b|fuch
  `,
  'another script': verbose()`
    резюме|вакан|работ|робот|собесед|співбесід|должност|посад|кандидат|стаж|опыт|досвід|отклик|відгук
    |зарплат|履歴|応募|面接|採用|求人|職|志望|選考|履历|简历|簡歷|面试|面試|应聘|應聘|招聘|岗位|职位|工作|입사|이력서|지원|면접|채용|경력|وظيف|سيرة|توظيف
    |مقابل|عمل|طلب|شاغر|קורות|משרה|ראיון|מועמד|עבוד|דרוש|βιογραφικ|θεσ|αιτησ|αίτησ|θέσ|συνεντευ|συνέντευ
    |εργασ|εργασί|δουλει|नौकरी|आवेदन|साक्षात्कार|बायोडाटा|भर्ती|สมัคร|งาน|สัมภาษณ
  `,
};

/** Whether a text has a word of somebody who applies; English alone. */
export const applies = (text: string): boolean => APPLIES.test(fold(text));

/**
 * Whether a text has one of the words that nearly every mail about a job with us has.
 *
 * @param language as `languageOf` says it
 * @returns true also where its language is not among those whose words are listed
 */
export function mayBeAboutAJob(text: string, language: string | null): boolean {
  const words = ABOUT_A_JOB[language ?? ''];
  const folded = fold(text);
  // Everybody has a "CV" and an "interview" among their own words.
  return words === undefined || words.test(folded) || APPLIES.test(folded);
}
