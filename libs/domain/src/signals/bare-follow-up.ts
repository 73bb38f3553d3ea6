import type { History } from '../contact/contact.ts';
import { isOurWord } from '../contact/our-word.ts';
import { asksThem } from '../debt/words-of-ours.ts';
import { foldedWords } from './novelty.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words, folded, with which somebody can ask how things stand, and tell nothing. */
const ASKING = set(
  'i im me my we us you your u it its this that these there the a an and or but so to of on in at for from with about by as ' +
    "i'm i've i'd i'll it's that's there's you're you've if whether what which who when where how " +
    'is was am are were be been being do does did done have has had having will would could can may might should shall ' +
    'hello hi hey dear sir madam team all everyone mr mrs ms miss dr good morning afternoon evening whom concern recruiter ' +
    'hiring manager hr department human resources hope hoping hoped finds well doing great week weekend ' +
    'just only simply quick quickly brief briefly short note message email e-mail mail inbox line word thought thoughts ' +
    'want wanted wanting wish like love write writing wrote reach reaching touch touching base check checking checked follow ' +
    'following followed followup follow-up up circle circling back bump bumping nudge nudging ping pinging chase chasing top ' +
    'again once more some any anything something update updates news status progress info information feedback decision ' +
    'outcome timeline next steps step stage things stand stands going ' +
    'application applications applied apply applying candidacy submission submitted position role job post vacancy opening ' +
    'opportunity resume cv letter sent process selection recruitment company organisation organization ' +
    'recently last ago days weeks months since before earlier previous previously below past few couple two three four five six ' +
    'yet still hear hearing heard wait waiting reply replies response responded answer regarding concerning inquire enquire ask ' +
    'asking question wonder wondering expect soon see look looking forward if there possible possibly chance ' +
    'please kindly let know tell inform advise confirm appreciate appreciated grateful thank thanks very much so many time ' +
    'consideration attention understand busy must sure patience sorry bother bothering disturb disturbing trouble apologies ' +
    'remain remains really quite highly interested interest keen eager excited enthusiastic ' +
    'best kind warm regards wishes sincerely yours faithfully truly respectfully cheers open need further else happy either way',
);
/** Words that tell nothing beside some others. */
const WITHIN = verbose('g')`
  \b(?:not|haven't|havent|hasn't) (?:yet )?(?:heard|received|had|been|sure|seen)\b
  |\b(?:you|was|were|been) (?:\w+ly )?(?:got|get|receive|received|made|seen)\b
  |\b(?:did|have) you (?:\w+ )?(?:got|get|receive|received|seen)\b|\b(?:any|anything|something|there) new\b
  |\bi am writing\b|\bkeep me\b|\bup to date\b|\btop of\b
`;
/** What the post is called. */
const POST = verbose('gu')`
  \b(?:for|about|on|of|regarding) (?:the|an?|your) (?:
    (?!(?:i|we|my|me|that|which|who|is|was|has|have|had) )[\p{L}&-]+ ){1,4}(?:position|role|job|post|vacancy|opening)\b
`;
const ANSWER = /^(?:(?:re|fwd?)\s*:\s*)+/;
/** "I have a job" and "I applied elsewhere" are news in the words of those who ask. */
const TELLS = verbose()`
  \bi(?:'ve| have| had| do have)? (?:an?|the|my|two|three|some|more) \w
  |\bi(?:'m| am) (?:in|on|at|with|the|an?) |\b(?:need|ask|have) (?:you )?to\b
`;
/** A greeting, with the names of whom it greets; written so, nothing else stands in it. */
const GREETING = verbose('u')`
  ^\s*(?:[Hh](?:i|ello|ey)|[Dd]ear|[Gg]ood (?:morning|afternoon|evening))(?: again| there)?
  (?: (?!I\b)\p{Lu}[\p{L}'’.-]*){0,4} *(?=[,!.:;\n–-])
`;
/** Characters; whoever only asks writes fewer. */
const LONGEST = 1_000;

/**
 * Whether a message only asks how things stand, every word of it: nothing can be new then, whatever a model thinks
 * possible. What is said in other words, however empty, is not looked for here.
 *
 * @param history contacts before the message, oldest first: "Thursday" may be all that we asked for
 * @param title of the role, null where it is not known; its words may be named
 */
export function isBareFollowUp(observation: Observation, history: History, title: string | null): boolean {
  if (observation.novelty.newAttachments > 0 || !history.some(({ by }) => by === 'candidate')) return false;
  const ours = history.findLast(isOurWord);
  if (ours !== undefined && asksThem(ours)) return false;
  return merelyAsks(observation, title);
}

/**
 * Whether every word of a message is one with which people ask how things stand.
 *
 * @param title of the role, null where it is not known; its words may be named
 */
export function merelyAsks(
  { visible, folded, subject }: Pick<Observation, 'visible' | 'folded' | 'subject'>,
  title: string | null,
): boolean {
  if (folded.length > LONGEST) return false;
  const greeting = GREETING.exec(visible)?.[0].length ?? 0;
  const said = `${folded.slice(greeting)} . ${subject.replace(ANSWER, '')}`.replace(/[^\S\n]+/g, ' ');
  if (/[\d/@]/.test(said) || TELLS.test(said)) return false;
  const words = foldedWords(said.replace(POST, ' ').replace(WITHIN, ' '));
  const named = new Set(foldedWords((title ?? '').toLowerCase()));
  return words.every((word) => ASKING.has(word) || named.has(word));
}
