import type { Observation } from './observe.ts';
import { once } from './join.ts';

const DOOR = once(
  '(door|doors|entrance|exit|gate|gates|bay|lift|elevator|car ?park|parking (lot|garage)|stairwell|bike (shed|rack)|bus stop|lobby|foyer|smoking area|bins)',
);
/** Doors that the people of a house use, and not its guests. */
const STAFF = once("(staff|back|side|rear|employees?'?)");
const WAITS = once(
  '(wait(ed|s|ing)?|hang(ing|s)?( about| around)?|hung (about|around)|loiter(ed|ing|s)?|lurk(ed|ing|s)?|stood|stand(s|ing)?|sat|sit(s|ting)?|posted (himself|herself|myself))',
);
const SOMEBODY = once(
  "(i|i'm|i've|he|she|they|we|who|him|her|boy|girl|man|woman|guy|lad|lady|person|chap|fellow|gentleman|candidate|applicant)",
);
const STAFF_OF_OURS = once(
  '(cashiers?|staff|girls?|lads?|guards?|porters?|receptionists?|cleaners?|drivers?|neighbou?rs?|colleagues?|waitress(es)?|waiters?|crew|people|team|workers?|barman|barmaid|nurses?|secretar(y|ies)|security|concierge|doorman)',
);
/** Whoever writes properly asks for a name and a number. */
const ABOUT_HER = once(
  '(schedule|shifts?|rota|roster|car|number plate|home address|husband|wife|kids|children|(finish|knock off|get off|clock off|go home|park|live|drive)(es|s)?)',
);
const OF_HER_LIFE = once(
  '(priest|pastor|vicar|imam|rabbi|minister|doctor|dentist|gp|hairdresser|barber|landlord|landlady|coach|yoga teacher|midwife|neighbou?r)',
);
const SPEAKS = once('(have a (quiet )?word|speak|talk|mention (it|me|this)|put in a (good )?word|lean on)');
const PUBLISH = once('(put|post|publish|share|make|spread)');
const BETWEEN_US = once(
  '(all of (it|this)|everything|the (whole |entire )?(thing|exchange|thread|correspondence|matter|story)|((the|these|your|our) )?(e-?mails|messages|screenshots?)|your (silence|answers?|conduct|behaviou?r|treatment|rudeness)|how (you|i was|i am|people are|badly))',
);
const EVERYBODY = once(
  '(public|linkedin|glassdoor|kununu|indeed|reddit|facebook|twitter|trustpilot|the (press|papers|internet))',
);

/**
 * What crosses a boundary in words that have no gentle meaning, by kind: somebody waits at a door of the staff or at night,
 * comes in where all is closed, asks our people about one of us, leaves a misfortune on the reader's
 * conscience, sends somebody of her own life to speak for them, sets a term with a threat, watches when somebody comes and
 * goes, is in love, or trades a review for an interview.
 */
const KINDS: Readonly<Record<string, RegExp>> = {
  waits: new RegExp(
    `\\b${SOMEBODY}\\b[^.!?\\n]{0,40}(?<!\\b(you'?d|would|would ?n'?t|not|never|do ?n'?t|not to|used to|without) )\\b${WAITS} (for (you|her|him|me|us|the \\w+) )?(again )?(there )?(by|at|outside|near|beside|behind|in|next to|in front of|round|around|across from) (the|our|your|ur|my) (${STAFF} ${DOOR})\\b|\\b((hung|hang|hanging|hangs) (about|around)|loiter(ed|ing|s)?|lurk(ed|ing|s)?|wait(ed|s|ing)? for (you|her|him))\\b [^.!?\\n]{0,40}\\b(when|while|as|until|till|after|before) (i|you|she|he|we|they) (was |were |had |just )?(lock(ed|ing)? up|clos(e|ed|ing) up|finish(ed|es|ing)? (work|(my|your|her|his|the) shift)|knock(ed)? off|clocked? (off|out)|got off|went home|came off shift|left (work|for home))\\b`,
  ),
  enters:
    /\b(i|he|she|they)( just| also)? (let (my|him|her|them)sel(f|ves) (in|inside)|(climbed|slipped|snuck|sneaked|crept) (in|inside|over|through)|(came|went|got|walked) (in|inside|through)\b[^.!?\n]{0,20}\b(back|side|rear|staff) (gate|door|window|entrance))\b[^.!?\n]{0,60}\b(closed|shut|locked|nobody|no ?one|after hours|before (anyone|you|anybody))\b/,
  asksAbout: new RegExp(
    `\\bask(ed|ing|s)? (all|every|each|evry|any|one|two|three|several|some|a few|half)?( one)?( of)? ?(the|your|ur|our|my|a)? ?(\\w+ )?${STAFF_OF_OURS}\\b[^.!?\\n]{0,25}\\b(for|about|what|when|where|which|who)\\b[^.!?\\n]{0,25}\\b(your|ur|you|u|her|his|she|he) ${ABOUT_HER}\\b`,
  ),
  conscience:
    /\b(between you and (the lord|god|your (maker|god|conscience))|(god|the lord|allah|heaven|karma) (will|is going to|shall) (judge|punish|see to|deal with) (you|u|yous)\b|(god|the lord) (is watching(?! over)|keeps (books|(a|the) (count|score|ledger)))\b|(you|u)('ll| will| must) (have to )?(answer to (god|your maker)|live with (that|yourself|what you))|if you\b[^.!?\n]{0,60}\b(take|lose) (my|our) (house|home|flat|apartment|kids|children|farm)|on your (head|soul|conscience|shoulders) (be it|alone)|i (have|'ve) to (lie|explain) to (her|him|them|my \w+) because of you)\b/,
  // Whoever may be asked about somebody is a referee, a clergyman like anybody else: it is a fault where the reader's own life begins.
  intercedes: new RegExp(
    `\\byour (own )?${OF_HER_LIFE}\\b[^.!?\\n]{0,50}\\b${SPEAKS}\\b[^.!?\\n]{0,30}\\b(you|u)\\b|\\b${SPEAKS}\\b[^.!?\\n]{0,30}\\b(you|u) (after|at|during|before) (mass|church|the service|prayers|school|bingo|the gym|yoga|training|choir)\\b`,
  ),
  ultimatum:
    /\bi (set|am setting|give|am giving|hereby set|hereby give) you (all )?(a |one |the )?((final |last |reasonable )?(term|deadline|time limit|ultimatum)|(final|last) (chance|notice)|until|till|\d+ (hours|days))\b/,
  watches:
    /\b(keep(ing)?|kept) an eye on (when|where|what time|how late) (you|she|he|u) (come|leave|go|arrive|park|live|get (in|off|home)|finish|are (home|alone))|\bwatch(ed|ing)? (you|her|him) (leave|arrive|park|drive|walk (home|to)|get (in|out))\b/,
  loves:
    /\bi('m| am|'ve|'m afraid i'm| think i'm| think i am)? ?(am |have )?(falling|fallen|fell|madly|deeply)? ?in love with (you|u)\b(?!r)|\bi (really |truly )?love you[.!,]/,
  blames:
    /\b(this|that|it|all this) is (all )?on you( now| people)?( and you alone)?[.!]|\bi('ll| will) (hold|blame) you (personally |all )?for (it|this|what)\b/,
  trades:
    /\b(my (review|rating|stars?)|mine)\b[^.!?\n]{0,30}\bdepends? on (whether|if) (i|you)\b[^.!?\n]{0,30}\b(get|give|hear|answer|interview|job|reply)\b/,
  // "I'll share your vacancy on LinkedIn" is a kindness: it threatens by "or else", or by what is made public.
  exposes: new RegExp(
    `\\b(else i|or i)('ll| will| shall| am going to)? ${PUBLISH} (it|this|that|your|${BETWEEN_US})\\b[^.!?\\n]{0,40}\\b${EVERYBODY}\\b|\\bi('ll| will| shall|'m going to| am going to) ${PUBLISH} ${BETWEEN_US}\\b[^.!?\\n]{0,40}\\b${EVERYBODY}\\b`,
  ),
};

/** That somebody will be at our desks, cars or doors; where we asked them to come it is an answer. */
const COMES = new RegExp(
  `\\b(i'?ll|i will|i shall|i'?m gonna|i am gonna|ima|gonna|i'?m going to|i am going to|i'?m) (just |simply )?(be )?(sit(ting)?|set(ting)?|stand(ing)?|wait(ing)?|camp(ing)?( out)?|park(ed|ing)?|plant(ed|ing)?( myself)?) (right |down )?(in|on|at|outside|by|behind|beside|next to) (your|ur|the) (truck|cab|van|car|office|chair|desk|lobby|reception|door ?step|front (door|desk|step|gate)|gate|yard|foyer|stairs|waiting room|shop|counter|stall|canteen)\\b`,
);

/** That they come whatever the answer, or are there and stay. */
const STAYS =
  /\bno need to (reply|answer|write back)\b[^.!?\n]{0,20}\bi('m| am|'ll be| will be) (dropp|popp|com|call|stopp)ing (in|by|round|over)\b|\bi('m| am|'ll be) (dropp|popp|com|stopp)ing (in|by|round|over)\b[^.!?\n]{0,40}\byou('ll| will) (just )?have to\b|\bi('m| am) (sitting |standing |parked |waiting )?(in|at|outside) (the|your) (car ?park|parking lot|lobby|foyer|reception|gate|entrance)\b( right)?( now| already| downstairs)?[^!?\n]{0,20}\b(wait|stay|sit) (here )?(all (day|night|morning|afternoon|evening)|as long as it takes|until (you|somebody|someone))\b/;

/** What is no fault of somebody whom we asked to come. */
const BEING_THERE: ReadonlySet<string> = new Set(['waits', 'enters']);

/** Which of these a message does, reported by somebody else or not; null where none. */
export function plainFault({ folded, stage, has }: Observation): string | null {
  const isAsked = stage.weInvited || stage.weOffered || stage.weAskedTime;
  const isExpected = isAsked || has('easy_way_out') > 0;
  if (!isExpected && COMES.test(folded)) return 'comes';
  if (!isAsked && STAYS.test(folded)) return 'comes';
  const kinds = Object.keys(KINDS).filter((kind) => !isExpected || !BEING_THERE.has(kind));
  return kinds.find((kind) => KINDS[kind]?.test(folded)) ?? null;
}
