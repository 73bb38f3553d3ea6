import type { Observation } from './observe.ts';
import { promisesBlows } from './blows.ts';
import { once } from './join.ts';
import { eachMatch } from './pattern-index.ts';
import { riskOf } from './risk.ts';
import { STAYS_ABROAD, TERM_ABROAD } from './terms-abroad.ts';
import { verbose } from '../verbose.ts';

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
const YOU_HAVE = once("(you|u|ya)('ve| have| got|'ve got| have got)?");
const ANSWER = once(
  '(answer|reply|respond|ring|call|phone|give me|explain|come back|get back|make that|do (it|so|the right))',
);
const THE_OTHERS = once('(i|we|my|the (lads|boys|press|paper|whole|others)|everybody|everyone|all|it)');
const YOU_ALL = once('(you|u|ya|yous|youse)( lot| people| all| guys| both)?');
const WITLESS = once(
  '(thick|stupid|illiterate|deaf|dumb|brain ?dead|useless|incompetent|morons?|an idiot|idiots?|dim|clowns?|pathetic|cowards?)',
);
const RUDELY = once('(stupid|dozy|thick|useless|dumb|idiotic|ignorant|lazy|miserable)');
const ONE_OF_THEM = once(
  '(cow|girl|woman|boy|man|lad|lady|bitch|person|creature|clown|idiot|secretary|receptionist|child)',
);
const HIRED_OR_NOT = once('(either way|job or no job|whatever (you decide|happens)|regardless|hired or not)');
const TAKES_OUT = once(
  '(buy|take|treat|invite) (you|u) (out|to dinner|dinner|for (a )?(drinks?|dinner|pint)|a (drink|pint|dinner))',
);

/**
 * What crosses a boundary in words that have no gentle meaning, by kind: somebody waits at a door of the staff or at night,
 * comes in where all is closed, asks our people about one of us, sees who is online, leaves a misfortune on the reader's
 * conscience, sends somebody of her own life to speak for them, sets a term with a threat, watches when somebody comes and
 * goes, is in love or courts, calls us names, warns us for the last time, comes to our home or rings there, asks for
 * friendship on a private network, writes on though asked to stop, trades a review for an interview, or asks all of us at
 * once.
 */
const KINDS: Readonly<Record<string, RegExp>> = {
  waits: new RegExp(
    `\\b${SOMEBODY}\\b[^.!?\\n]{0,40}(?<!\\b(you'?d|would|would ?n'?t|not|never|do ?n'?t|not to|used to|without) )\\b${WAITS} (for (you|her|him|me|us|the \\w+) )?(again )?(there )?(by|at|outside|near|beside|behind|in|next to|in front of|round|around|across from) (the|our|your|ur|my) (${STAFF} ${DOOR})\\b|\\b((hung|hang|hanging|hangs) (about|around)|loiter(ed|ing|s)?|lurk(ed|ing|s)?|wait(ed|s|ing)? for (you|her|him))\\b [^.!?\\n]{0,40}\\b(when|while|as|until|till|after|before) (i|you|she|he|we|they) (was |were |had |just )?(lock(ed|ing)? up|clos(e|ed|ing) up|finish(ed|es|ing)? (work|(my|your|her|his|the) shift)|knock(ed)? off|clocked? (off|out)|got off|went home|came off shift|left (work|for home))\\b|\\bwait(ed|ing|s)? (for|until|till|til) (you|u|her|him) (to )?(c[ao]me? (back )?out|get off|got off|leave|left|finish(ed)?|go home|went home|come off)\\b`,
  ),
  enters: verbose()`
    \b(i|he|she|they)( just| also)? (
      let (my|him|her|them)sel(f|ves) (in|inside)
      |(climbed|slipped|snuck|sneaked|crept) (in|inside|over|through)
      |(came|went|got|walked) (in|inside|through)\b[^.!?\n]{0,20}\b(back|side|rear|staff) (gate|door|window|entrance)
    )\b[^.!?\n]{0,60}\b(closed|shut|locked|nobody|no ?one|after hours|before (anyone|you|anybody))\b
  `,
  asksAbout: new RegExp(
    `\\bask(ed|ing|s)? (all|every|each|evry|any|one|two|three|several|some|a few|half)?( one)?( of)? ?(the|your|ur|our|my|a)? ?(\\w+ )?${STAFF_OF_OURS}\\b[^.!?\\n]{0,25}\\b(for|about|what|when|where|which|who)\\b[^.!?\\n]{0,25}\\b(your|ur|you|u|her|his|she|he) ${ABOUT_HER}\\b`,
  ),
  /** What a network tells of who is reading just now. */
  online: verbose()`
    \b(active now|(little |wee )?green (dot|light|circle)|last seen|online( now)?)\b[^.!?\n]{0,30}\b
    (next to|by|beside|under|at|on) (your|ur) (name|photo|picture|profile)\b
    |\b(says|shows?|showed|see|saw|noticed) (that )?(you're|you are|ur|you were|you|u|u were|u r) (still |just |all )?
    (active|online|green)\b
  `,
  conscience: verbose()`
    \b(
      between you and (the lord|god|your (maker|god|conscience))
      |(god|the lord|allah|heaven|karma) (will|is going to|shall) (judge|punish|see to|deal with) (you|u|yous)\b
      |(god|the lord) (is watching(?! over)|keeps (books|(a|the) (count|score|ledger)))\b
      |(you|u)('ll| will| must) (have to )?(answer to (god|your maker)|live with (that|yourself|what you))
      |if you\b[^.!?\n]{0,60}\b(take|lose) (my|our) (house|home|flat|apartment|kids|children|farm)
      |on your (head|soul|conscience|shoulders) (be it|alone)
      |i (have|'ve) to (lie|explain) to (her|him|them|my \w+) because of you
      |answer for (it|this|that) (to|before|in front of) (god|allah|the lord|your (maker|god))
      |i hope (that|this|it) sits (well|easy|easily|right) with (you|u)
      |i hope (you|u)('re| are) ((proud of|happy with|pleased with) (you|u)rsel(f|ves)|happy now)
      |how (do|can|could) (you|u) (people |lot |even )?sleep
      |if (you|u) had (any|a|an ounce of|a shred of|some) (decency|shame|heart|conscience|manners)
      |have (you|u) no (shame|decency|heart|manners|conscience)
      |(?<!\b(none of|not|nothing of|(think|say|said|mean|saying|believe)( that)?) )(it|this|that)
      ('s| is|'ll be| will be| was) (all |entirely |only )?(your|ur) (own )?fault
      |i hope (that )?(you|u)( all| both)? (
        (get|are|will be) (fired|sacked|dismissed)|(will )?lose your (job|house|home)
      )
    )\b
  `,
  // Whoever may be asked about somebody is a referee, a clergyman like anybody else: it is a fault where the reader's own life begins.
  intercedes: new RegExp(
    `\\byour (own )?${OF_HER_LIFE}\\b[^.!?\\n]{0,50}\\b${SPEAKS}\\b[^.!?\\n]{0,30}\\b(you|u)\\b|\\b${SPEAKS}\\b[^.!?\\n]{0,30}\\b(you|u) (after|at|during|before) (mass|church|the service|prayers|school|bingo|the gym|yoga|training|choir)\\b`,
  ),
  ultimatum: new RegExp(
    `\\bi (set|am setting|give|am giving|hereby set|hereby give) you (all )?(a |one |the )?((final |last |reasonable )?(term|deadline|time limit|ultimatum)|(final|last) (chance|notice)|until|till|\\d+ (hours|days))\\b|\\b${YOU_HAVE} (until|till|til) ([^.!?\\n]{1,30}\\bto ${ANSWER}|[^.!?\\n]{1,40}[.,;!\\n ]+(or|or else|otherwise|after that|after which|if not|then|else|failing that),? ${THE_OTHERS})\\b`,
  ),
  insults: new RegExp(
    `\\b(are|r) ${YOU_ALL} ((all|just|really|actually|that|too|completely|totally) )*${WITLESS}\\b(?![- ](friendly|aware|led))|\\b(${YOU_ALL} (must (all )?be|are|r|have to be)|(you|u|ya|yous|youse)'re) ((all|just|really|actually|a bunch of|either|quite|clearly|plainly|obviously|too|a) )*${WITLESS}\\b|\\b${RUDELY} ((old|little|fat|young) )?${ONE_OF_THEM}\\b[^.!?\\n]{0,40}\\b(your|you|u|reception|switchboard|front desk|answers?)\\b|\\byour ${RUDELY} (\\w+ )?(${ONE_OF_THEM}|colleague|manager)\\b|\\bwhat('s| is) (the matter|wrong) with (you|u|yous)\\b|\\b${YOU_ALL} (are|r|must be) ((all|both|just|clearly|nothing but|such|simply) )*(an? )?(racists?|sexists?|fascists?|nazis?|crooks?|frauds?|bull(y|ies)|monsters?)\\b`,
  ),
  threatens: verbose()`
    \bthis is (my|your|the|a) (very )?(last|final) warning\b
    |\b(you|u)('ll| will|'re going to| are going to| shall)( all| both)? (
      regret (this|it|that|ignoring|the day)\b|be sorry\b(?! (to|about|that i|if i))
      |pay for (this|what (you|u)|it)[.!]
    )
    |\bteach (you|u) (people |lot |all )?a lesson\b
  `,
  atHome: verbose()`
    \b(rang|ring|rung|knocked|called|stood|was) (the (door ?)?bell )?(at|on) (your|ur) (
      house|home|flat|apartment|front door|doorbell|door ?step
    )\b
    |\b(rang|called|phoned|rung) (you|u|your (home|house))( \w+)? ?(
      at home(?! time)|on your (home|private|personal)( phone| number| line| mobile)?
    )\b
  `,
  befriends: verbose()`
    \b(added|friended) (you|u) (as a friend )?on (facebook|fb|instagram|insta|tiktok|snapchat)\b
    |\b(you|u)('ve| have)? blocked me\b|\b(sent|send|sending) (you|u) (a|another) (friend|follow) request\b
  `,
  goesOn: verbose()`
    \b(you|u) (told|asked|begged) me (not to|to stop|never to) (
      writ(e|ing)|call(ing)?|contact(ing)?|e-?mail(ing)?|messag(e|ing)|phon(e|ing)|ring(ing)?
    )\b[^.!?\n]{0,25}\b(but|yet|and)( here)? i\b
  `,
  /** A drink that does not depend on the job, and what a photograph of the reader is praised for. */
  courts: new RegExp(
    `\\b(your|ur|staff|profile|team) (profile )?(photo|picture|pic|selfie|headshot)s?\\b[^!?\\n]{0,60}\\b(wow|stunning|gorgeous|beautiful|sexy|hot|cute|smile|eyes|they don'?t make)\\b|^\\W*(hey|hi|hello|good morning)[ ,]+(gorgeous|beautiful|sexy|handsome|darling|honey|babe|cutie|sweetheart)([,!.;\\n]| (any|just|how|it|i|did|is|u|you)\\b)|\\b${HIRED_OR_NOT}\\b[^.!?\\n]{0,30}\\b${TAKES_OUT}\\b|\\b${TAKES_OUT}\\b[^.!?\\n]{0,30}\\b${HIRED_OR_NOT}\\b`,
  ),
  watches: verbose()`
    \b(keep(ing)?|kept) an eye on (when|where|what time|how late) (you|she|he|u) (
      come|leave|go|arrive|park|live|get (in|off|home)|finish|are (home|alone)
    )
    |\bwatch(ed|ing)? (you|her|him) (leave|arrive|park|drive|walk (home|to)|get (in|out))\b
    |\bi (also )?know (that |when |what time )?(you|she|he|u) (
      leave|finish|get off|go home|knock off|walk home|park
    )(e?s)? (the office|work|at|around|by|every|there)\b
  `,
  loves: verbose()`
    \bi('m| am|'ve|'m afraid i'm| think i'm| think i am)? ?(am |have )?(falling|fallen|fell|madly|deeply)? ?in love with (you|u)\b
    (?!r)
    |\bi('m| am|'ve| have)? ?(falling|fallen|fell) for (you|u)\b(?!r)|\bi (really |truly )?love you[.!,]
  `,
  blames: verbose()`
    \b(this|that|it|all this) is (all )?on you( now| people)?( and you alone)?[.!]
    |\bi('ll| will) (hold|blame) you (personally |all )?for (it|this|what)\b
  `,
  trades: verbose()`
    \b(my (review|rating|stars?)|mine)\b[^.!?\n]{0,30}\bdepends? on (whether|if) (i|you)\b[^.!?\n]{0,30}\b
    (get|give|hear|answer|interview|job|reply)\b
  `,
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
const STAYS = verbose()`
  \bno need to (reply|answer|write back)\b[^.!?\n]{0,20}\bi('m| am|'ll be| will be) (dropp|popp|com|call|stopp)ing (in|by|round|over)\b
  |\bno need to (reply|answer|write back)\b[^!?\n]{0,10}\bi('ll| will) (simply |just )?(drop|pop|stop|swing) (in|by|round|over)\b
  |\bi('m| am|'ll be) (dropp|popp|com|stopp)ing (in|by|round|over)\b[^.!?\n]{0,40}\byou('ll| will) (just )?have to\b
  |\bi('m| am) (sitting |standing |parked |waiting )?(in|at|outside) (the|your) (
    car ?park|parking lot|lobby|foyer|reception|gate|entrance
  )\b( right)?( now| already| downstairs)?[^!?\n]{0,20}\b(wait|stay|sit) (here )?(
    all (day|night|morning|afternoon|evening)|as long as it takes|until (you|somebody|someone)
  )\b
`;

/** What is no fault of somebody whom we asked to come. */
const BEING_THERE: ReadonlySet<string> = new Set(['waits', 'enters', 'atHome']);

/** Who is to blame for a harm that is announced. */
const BLAMES = verbose()`
  \b(
    your name (on|in|is|will be)|name (in|on) (my|the) (pocket|paper|note|letter)|because of (you|u)
    |(it|this|that) (was|is|will be) (all )?(you|your (doing|fault))\b|who to (thank|blame)
    |you (people|lot) (did|made|drove|are)|(it'?s|be) on (you|your (conscience|head))
    |explain (it|that|this) to (my|her|his|the)
  )\b
`;
const NOT_TO_BLAME = verbose()`
  \b(not|none of (it|this|that)|nothing|isn'?t|wasn'?t|never|no)\b[^.!?\n]{0,20}\b
  (your (fault|doing)|because of you|on you)\b
`;

/** What else is looked for with the kinds. */
const OTHERS = { comes: COMES, staysAbroad: STAYS_ABROAD, stays: STAYS, term: TERM_ABROAD, blame: BLAMES };
const NAMES = [...Object.keys(OTHERS), ...Object.keys(KINDS)];
/** In the order of their names. */
export const FAULTS: readonly RegExp[] = [...Object.values(OTHERS), ...Object.values(KINDS)];
/**
 * The names of those that stand in a folded text, in their order. One walk through it finds which of them may: one after
 * the other they took a thirtieth of an assessment.
 */
function namesIn(folded: string): ReadonlySet<string> {
  const names = new Set<string>();
  eachMatch(folded, FAULTS, 1, (number) => {
    names.add(NAMES[number] ?? '');
    return false;
  });
  return names;
}

/** Whether somebody lays at our door what they may do to themselves or others. */
function blamesForHarm(observation: Observation): boolean {
  const { folded, has } = observation;
  return !NOT_TO_BLAME.test(folded) && (has('danger') > 0 || riskOf(observation) !== null);
}

/** The mailbox, and at least three people beside it. */
const MANY = 4;

/** Whether somebody to whom nobody has answered asks many of us at once where it stands. */
function asksEverybody({ recipients, stage, has }: Observation): boolean {
  return (
    recipients >= MANY && stage.repliesOfOurs === 0 && stage.ourLast === '' && has('status_question') > 0
  );
}

/** Whether the sender promises blows: they need no company to be a threat. */
function threatensBlows(observation: Observation): boolean {
  const { folded, sentences } = observation;
  const risk = riskOf(observation);
  if (risk?.plain !== true) return false;
  const around = sentences.find(({ start, end }) => start <= risk.start && risk.end <= end) ?? risk;
  return promisesBlows(folded.slice(around.start, around.end));
}

/** Which of these a message does, reported by somebody else or not; null where none. */
export function plainFault(observation: Observation): string | null {
  const { folded, stage, has } = observation;
  const isAsked = stage.weInvited || stage.weOffered || stage.weAskedTime;
  const isExpected = isAsked || has('easy_way_out') > 0;
  const said = namesIn(folded);
  if (!isExpected && (said.has('comes') || said.has('staysAbroad'))) return 'comes';
  if (!isAsked && said.has('stays')) return 'comes';
  if (said.has('term')) return 'ultimatum';
  if (said.has('blame') && blamesForHarm(observation)) return 'blames';
  if (threatensBlows(observation)) return 'threatens';
  if (asksEverybody(observation)) return 'everybody';
  const kinds = Object.keys(KINDS).filter((kind) => !isExpected || !BEING_THERE.has(kind));
  return kinds.find((kind) => said.has(kind)) ?? null;
}
