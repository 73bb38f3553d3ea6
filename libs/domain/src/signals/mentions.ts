import { JOIN, once } from './join.ts';
import { wordsBeyondSelf } from './personal-statement.ts';
import { riskIn } from './risk.ts';
import { verbose } from '../verbose.ts';

/** What somebody is by age, body, faith, origin or family. */
const PERSON = once(
  "(?:muslim|christian|catholic|protestant|orthodox|jewish|jew|hindu|buddhist|sikh|jain|atheist|baptist|methodist|mormon|quaker|jehovah's witness|religious|observant|devout|deaf|hard of hearing|colou?r-?blind|blind|partially sighted|autistic|dyslexic|epileptic|diabetic|disabled|paralysed|wheelchair user|amputee|pregnant|expecting|adopted|(?:single |new |working |proud |foster |adoptive |young |busy )?(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|grandparent|widow|widower|carer)|married|engaged|single|divorced|widowed|woman|man|female|male|non-binary|transgender|trans|gay|lesbian|bisexual|queer|vegan|vegetarian|left-handed|retired|pensioner|veteran|immigrant|refugee|asylum seeker|roma|\\d\\d(?: years old|-year-old|$|,)|in my (?:twenties|thirties|forties|fifties|sixties)|in (?:recovery|remission) from)",
);
/** What somebody lives with, or wears. */
const CONDITION = once(
  '(?:wheelchair|hearing (?:aids?|loss)|cane|walking stick|guide dog|service dog|prosthe\\w+|crutch\\w*|stammer|stutter|adhd|autism|asperger\\w*|dyslexia|dyspraxia|epilepsy|diabetes|arthritis|asthma|bipolar|disability|multiple sclerosis|cerebral palsy|stroke|heart attack|cancer|leukaemia|leukemia|depression|anxiety|ptsd|hiv|crohn\\w*|lupus|parkinson\\w*|tourette\\w*|fibromyalgia|chronic (?:illness|pain|fatigue)|faith|headscarf|hijab|turban|kippah)',
);
const RELATIVE = once(
  '(?:wife|husband|partner|spouse|boyfriend|girlfriend|fiancee?|mother|father|mum|mom|dad|parents|brother|sister|boys?|girls?|kids?|child|children|sons?|daughters?|twins|triplets|baby|babies|toddlers?|little (?:boy|girl)|grandchild(?:ren)?|grandson|granddaughter|grandparents|family)',
);
const FAITH = once(
  '(?:five times|ramadan|eid|diwali|holi|vaisakhi|passover|hanukkah|yom kippur|nowruz|easter|christmas|lent|mosque|church|temple|synagogue|gurdwara|parish|sabbath|shabbat|kosher|halal|choir|catholic|muslim|jewish|hindu|sikh|buddhist|faith|religion|mass)',
);
const BODY = once('(?:kidney|lung|ear|hand|arm|leg|foot|eye|eyesight|sight|hearing|finger|voice)');

/** What may stand in front. None of what is said begins with a word of these, so either it goes or there is none. */
const LEAD = verbose()`
  ^\W*(?:
    (?:
      by the way|for what it'?s worth|just so you know|fyi|in case it matters|incidentally|for the record
      |also
    )[,:]? (?:that )?
  )?
`;
const NUMBER = once(
  '(?:\\d\\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|nineteen|eighteen)',
);
/** Between somebody and what they are; what they do for others has a preposition. */
const BETWEEN = '(?:(?!(?:of|for|with|to|at|by|from)\\b)[a-z-]+ ){0,2}';
/** Behind what somebody is; others that are so are whom they work for. */
const NO_OTHERS =
  '(?! (?:and \\w+ )?(?:children|adults|people|pupils|students|learners|patients|clients|residents|kids|customers|users|women|men|community|services?|care|schools?|education|studies|history))';
const SOME = '(?:an?|one|my|our|two|three|four|five|six|seven|some|mild|severe|type \\d|only one|no)';
const I_AM = "(?:i'?m|i am|i was|i'?ve been|i have been|i became|as|being)";
const HAVE =
  "(?:i use|i wear|i have worn|i have used|i have lived with|we have|i have|i had|i'?ve got|i walk with|i live with|i am living with|i manage|i travel with|i suffer from|i was (?:\\w+ )?(?:diagnosed with|treated for)|i have been (?:\\w+ )?(?:diagnosed with|treated for)|i am (?:recovering|in recovery) from|i survived)";

/** What somebody is, said in passing and in a sentence of its own: it asks for nothing and must not matter. */
const ABOUT_SELF = [
  `${I_AM} (?:an? |the )?${JOIN}${BETWEEN}${PERSON}\\b${NO_OTHERS}[^.!?\\n]{0,60}$`,
  `(?:i'?m|i am) ${NUMBER}\\b(?! ?%)[^.!?\\n,]{0,30}$`,
  `${HAVE} (?:${SOME} )?${JOIN}${BETWEEN}(?:${CONDITION}|${RELATIVE}|${BODY})\\b[^.!?\\n]{0,50}$`,
  `i (?:stammer|stutter|lip-?read|limp)\\b[^.!?\\n]{0,50}$`,
  `i lost (?:my |the )(?:left |right )?(?:${BODY}|${RELATIVE})\\b[^.!?\\n]{0,60}$`,
  `(?:my|our) (?:${RELATIVE}|pronouns|faith|religion|church|mosque|temple|synagogue)\\b[^.!?\\n]{0,80}$`,
  `(?:(?:since|after|because of|despite) my ${CONDITION}|with my ${CONDITION})\\b[^.!?\\n]{0,60}$`,
  `english is (?:not )?my (?:first|second|third|fourth|native) language$`,
  `i (?:came back|returned|am back|was away|have been back) (?:from|on) (?:my )?(?:maternity|paternity|parental|adoption|family) leave\\b[^.!?\\n]{0,40}$`,
  `i (?:recovered|have recovered) from [^.!?\\n]{0,40}$`,
  `(?:i|we) (?:had|have|adopted|foster|expect|are expecting|look after|care for|cared for|raised?|am raising|are raising) (?:(?:an?|my|our|the) )?(?:[a-z-]+ ){0,2}${RELATIVE}\\b[^.!?\\n]{0,60}$`,
  `i (?:took|spent) [^.!?\\n]{0,25} (?:out|off|at home) (?:to|with|for) (?:raise|raising|look after|care for|be with)?[^.!?\\n]{0,20}${RELATIVE}\\b[^.!?\\n]{0,30}$`,
  `i (?:pray|prayed|fast|fasted|attend|attended|go to|went to|observe|observed|celebrate|keep|kept|(?:do not |don'?t )?belong to|sing in|was raised|was baptised|grew up)\\b[^.!?\\n]{0,20}\\b${FAITH}\\b[^.!?\\n]{0,40}$`,
  `i (?:grew up|was born|was raised) in (?:an? |the )?[a-z -]{2,40}$`,
  `i (?:grew up|was born)\\b[^.!?\\n]{0,20}\\b(?:\\d{4}|abroad)\\b[^.!?\\n]{0,40}$`,
  `i (?:turned|just turned|am turning|will turn|will be) ${NUMBER}\\b[^.!?\\n]{0,40}$`,
  `at ${NUMBER},? i (?:still|am|feel|cycle|swim|run|walk)\\b[^.!?\\n]{0,50}$`,
  `i belong to (?:the|a) generation\\b[^.!?\\n]{0,60}$`,
  `i (?:came|fled|arrived)\\b[^.!?\\n]{0,30}\\b(?:as an? )?(?:refugee|asylum seeker|immigrant|child)\\b[^.!?\\n]{0,30}$`,
  `i (?:transitioned|came out (?:as|when|to my)|changed my (?:first |last |family )?name)\\b[^.!?\\n]{0,90}$`,
  `(?:i|we) live (?:in|at|on) (?:an? |the )?(?:[a-z0-9-]+ ){0,3}(?:hostel|shelter|street|road|lane|avenue|drive|flat|estate|village|council house|town|suburb)\\b[^.!?\\n]{0,40}$`,
  `i served in the (?:army|navy|air force|marines|military|armed forces|forces)(?: and left as a veteran)?(?: (?:from|until|till|in|for) [^.!?\\n]{0,20})?$`,
].map((said) => new RegExp(`^(?:${said})`));

/** The same in other languages, where a few words say it. */
const SELF_ABROAD =
  "(?:ich (?:bin|habe|war|trage|lebe)|wir haben|meine?|unsere?|je suis|j'ai|nous avons|je porte|mon|ma|mes|notre|soy|estoy|tengo|tenemos|mi|mis|nuestr[oa]s?|sono|ho|abbiamo|(?:il |la )?mi[oa]|i miei|sou|estou|tenho|temos|(?:o |a )?(?:meu|minha)|ik (?:ben|heb|draag)|wij hebben|mijn|jestem|mam|mamy|moj[aei]?|jag (?:ar|har)|vi har|min|mina|olen|minulla on)";
const PERSON_ABROAD = once(
  '(?:(?:schwer|geh|seh|hor)?behindert\\w*|schwerhorig|gehorlos|blind\\w*|taub|schwanger|verheiratet|geschieden|verwitwet|muslim\\w*|moslem\\w*|katholi\\w*|evangelisch|judisch|judin|jude|mutter|vater|eltern|kind(?:er)?|sohn\\w*|soehne|tochter|mann|frau|familie|rollstuhl\\w*|handicape\\w*|sourde?|malentendant\\w*|aveugle|enceinte|mariee?|divorcee?|veu[fv]\\w*|musulman\\w*|catholi\\w*|juive?|mere|pere|enfants?|fils|fille|mari|femme|famille|discapacitad\\w*|sord[oa]|cieg[oa]|embarazada|casad[oa]|divorciad[oa]|viud[oa]|catolic\\w*|judi[oa]|madre|padre|hij[oa]s?|marido|espos[oa]|mujer|familia|disabile|cieco|cieca|incinta|sposat[oa]|musulman[oa]|cattolic\\w*|ebre[oa]|figli[oae]?|marito|moglie|famiglia|deficiente|surd[oa]|gravida|casad[oa]|mae|pai|filh[oa]s?|esposa|gehandicapt|doof|slechthorend|zwanger|getrouwd|gescheiden|moslima?|katholiek|joods|moeder|vader|kinderen|zoon|dochters?|man|vrouw|gezin|niepelnosprawn\\w*|gluch\\w*|niewidom\\w*|ciazy|zonaty|zamezna|katolik|matka|ojciec|ojcem|dzieci|syn\\w*|corka|corki|maz|zona|rodzina|dov|gravid|gift|mamma|pappa|barn|dotter|fru|kuuro|sokea|raskaana|aiti|isa|lasta|lapsia)',
);
const ABOUT_SELF_ABROAD = new RegExp(
  `^\\W*${SELF_ABROAD}${JOIN}(?: (?:[a-z'-]+ ){0,3}|(?<=') ?(?:[a-z-]+ ){0,2}|(?<=j'ai) (?:[a-z-]+ ){0,2})${PERSON_ABROAD}\\b[^.!?\\n,]{0,30}$`,
);
const LONGEST_ABROAD = 60;
const DOES_ABROAD = verbose()`
  [?\d]
  |\b(?:
    krank\w*|krankenhaus|hopital|malade|hospital\w*|ospedale|ziek\w*|szpital\w*|bitte|por favor|merci|muss
    |kann|termin|gesprach|rendez-vous|entretien|entrevista|colloquio|gesprek|morgen|heute|demain|aujourd|hoy
    |manana|domani|oggi|vandaag|jutro|dzis|gestorben|mort\w*|decede\w*|muert\w*|overleden|umgezogen
    |arbeit\w*|gearbeitet|travail\w*|trabaj\w*|lavor\w*|werk\w*|prac\w*|erfahrung|experience|experiencia
    |esperienza|ervaring|ustedes|votre|vostr[aeio]|ihnen|ihre[rsnm]?|hambre|faim|hunger\w*|honger\w*
    |wein(?:t|en)|llora\w*|pleur\w*|piang\w*|huil\w*|placz\w*|om u|soldador\w*|lasser
  )\b
`;

function saysAbroad(words: string): boolean {
  return words.length <= LONGEST_ABROAD && ABOUT_SELF_ABROAD.test(words) && !DOES_ABROAD.test(words);
}

/** What sounds like doing something, and is how somebody lives. */
const LIVING = verbose('g')`
  \b(?:cycle|walk|ride|run|drive|commute|travel|go|get) to work\b
  |\band (?:work|read|write|type) with (?:an? |my )?(?:
    screen reader|magnifier|interpreter|one hand|braille|guide dog
  )\b
  |\bmy (?:partner|wife|husband) works(?: (?:nights|shifts|weekends|part[- ]time|full[- ]time))?\b
  |\bregistered (?:blind|deaf|disabled|partially sighted)\b|\b(?:taught|teaches) me \w+
  |\b(?:ran|run|swam|cycled) (?:an? |the )?(?:marathon|race)\b|\bsign(?: language)? at home\b
  |\bmoved here \w+ years ago\b|\bmy (?:first|second|third|fourth|native) language\b
`;

/** A sentence that does one of these is no mere mention. */
const DOES_SOMETHING = verbose()`
  \?|\d ?%|\bwe'd\b|\bi did\b|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3}
  |\b(
    fever|since (then|\d)|reference|referee|result|bedroom|asks?|says?|think|thinks|told|helped|died|dies
    |passed|brother-in-law|need|needs|please|could|can|can't|cannot|would|require|requires|interview
    |tomorrow|today|tonight|offer|start|move|moved|moving|relocat\w+|available|availability|visa|notice
    |since then|finished|completed|certificate|licen[cs]e|because of you|your|you|hungry|die|dead|dying
    |suicid\w+|kill|hurt|hospital|sick|ill|blame|fault|experience|worked|work|ran|led|managed|taught|trained
    |built|job|role|position|apply|applied|application|sign|signed|signing|language|must|pls|wants|waited
    |waiting|reply|withdraw\w*|pull(?:ing)? out|certificates?|training|vouch\w*|lawyers?|prison|afraid|scared
    |locked|mad|mess|in mind|nothing left|left to lose|drop(?:ping)? (?:in|by)|call by|a word|ring me|call me
    |shifts?|nights|weekends?|(?:full|part)[- ]time|till|until|but that|free|as requested|assessment|cv|resume
    |tell me|why|nurse[ds]?|beats|office|manager|director|recruiter|owner|mayor|boss|firm|company|nursery
    |silence|silent|cry|cries|cried|crying|wept|weeps?|temper|boxer|patient man|frighten\w*|tired of|drank
    |my (?:papers|passport|phone)|come home since|dreams? of|named my|knows?|speaks?|spot|valid|dbs|clearance
    |registered|posted|minutes away|surgeon|midwife|never forgets?
  )\b
  |\b(?:i am|i'?m)\b.*\band (?:an? )?(?:[a-z-]+ )?(?:
    driver|welder|electrician|plumber|engineer|carpenter|chef|cook|baker|teacher|accountant|solicitor
  )\b
`;
const LONGEST = 120;

/** Whether a sentence says in passing what somebody is. What may be about somebody's life is never taken for that. */
export function isMention(foldedSentence: string): boolean {
  const words = foldedSentence.trim().replace(/[.!?]+$/, '');
  if (wordsBeyondSelf(words, 0) === 0) return riskIn(foldedSentence) === null;
  if (words.length > LONGEST) return false;
  if (saysAbroad(words)) return riskIn(foldedSentence) === null;
  const said = words.replace(LEAD, '');
  if (!ABOUT_SELF.some((pattern) => pattern.test(said))) return false;
  return !DOES_SOMETHING.test(foldedSentence.replace(LIVING, '')) && riskIn(foldedSentence) === null;
}

/** A postal address: said to be one, or a house in a street. */
const ADDRESS = verbose()`
  ^\W*my (?:home |postal |new )?address is:? [^?]{5,90}$
  |^\W*(?:(?:flat|apt|apartment|plot|unit|trailer) \w{1,5}, ?|\d{1,4}[a-z]? )[a-z' -]{0,30}\b(?:
    street|road|avenue|lane|drive|walk|court|terrace|close|square|crescent|gardens|route
  )\b(?!.*\b(?:i|we|you|is|at|and|to)\b)[^?:@]{0,40},[^?:@]{0,40}$
`;
/** The same as others write it: the kind of street first or as the end of its name, then the number. */
const ADDRESS_ABROAD = verbose()`
  ^\W*(?:
    (?:
      rue|avenue|av\.?|boulevard|bd|place|chemin|impasse|calle|c\/|avenida|avda\.?|plaza|paseo|carrer|rua
      |praca|largo|travessa|via|viale|piazza|corso|ul\.?|ulica|aleja|al\.|platz|jalan|jl\.?
    ) [^\d,?:@]{2,40},? ?(?:n[.or]* ?)?\d{1,4}
    |[^\d\s,?:@]*(?:[^\d,?:@]{0,20} )?\S*(?:
      stra(?:ss|ß|s)e|str\.|weg|platz|allee|gasse|straat|laan|plein|gracht|gatan|vagen|vej|gade|katu
    ) \d{1,4}
    |\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse) [^\d,?:@]{2,40},
    |(?:p\.? ?o\.? ?box|postfach|postbus|apartado) \d+|\d{1,3}-\d{1,3}(?:-\d{1,3})? [a-z-]{3,20},
  )(?!.*\b(?:i|we|you|is|at|and|to|ich|wir|je|nous|um|uhr)\b)[^?:@\n]{0,60}$
`;
const LONGEST_ADDRESS = 120;

/** Whether a line, folded, says where somebody lives and no more: it must not matter. */
export function isAddress(foldedLine: string): boolean {
  if (foldedLine.length > LONGEST_ADDRESS) return false;
  // A number stands in each of them, and in few lines of a letter.
  return ADDRESS.test(foldedLine) || (/\d/.test(foldedLine) && ADDRESS_ABROAD.test(foldedLine));
}
