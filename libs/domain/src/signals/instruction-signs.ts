import { once } from './join.ts';
import type { Match } from './pattern-index.ts';
import { verbose } from '../verbose.ts';

/** Lists of words, each an alternative of one pattern, whose code stands there once. */
function oneOf(...lists: readonly string[]): string {
  return once(
    `(?:${lists
      .map((list) =>
        list
          .trim()
          .split(/\s*\|\s*/)
          .join('|'),
      )
      .join('|')})`,
  );
}

const MAIL = oneOf(
  'e-?mails?|mails?|mailbox|inbox|messages?|candidates?|applicants?|applications?|resume|cv|ats|hiring|recruit\\w+|screening|sorting|ranking|triage|filtering|parsing|routing|classification|scoring|spam',
);
const PROGRAM = oneOf(
  'systems?|software|services?|bots?|robots?|tools?|filters?|engines?|algorithms?|classifiers?|models?|parsers?|readers?|assistants?|agents?|pipelines?|automations?|programs?|programmes?|apps?|scripts?|screeners?|sorters?|reviewers?|process(?:es)?|processors?',
);
const OF_A_MACHINE = oneOf(
  'ai|a\\.i\\.|artificial|automated|automatic|automating|machine|virtual|digital|non-human|intelligent|ai-based|ai-powered|foyer',
);

/** What reads or sorts mail and is no person, as people name it in English. */
const SOFTWARE_WORDS = oneOf(
  `ai|a\\.i\\.|artificial intelligence|llms?|(?:large )?language models?|chat ?gpt|gpt(?:-?\\d)?|copilot|chat ?bots?|bots?|robots?|machines?|computers?|parsers?|algorithms?|classifiers?|automations?|ats|foyer|whatever (?:model|program|software|system|tool)s?`,
  `${OF_A_MACHINE}[ -](?:\\w+ )?${PROGRAM}`,
  `${MAIL}[ -](?:\\w+ )?${PROGRAM}`,
);
/** Stands for any name of software in a sentence: the patterns below are short for that, and soon compiled. */
const SOFTWARE = 'softwarex';
const ALL_SOFTWARE = new RegExp(`\\b${SOFTWARE_WORDS}(?!\\w)`, 'g');
const WHICH = '(?:(?:the|any|all|an?|your|this|whatever|whichever|every|each|you) )*';
const NOTE = oneOf(
  'dear|hello|hi|hey|ok|okay|attention|notice|note|notes|reminder|message|instructions?|warning|important|request|memo|hint|appeal',
);

/** What may stand between software and the mark after which it is told what to do. */
const THAT_READS =
  "(?:,? (?:that|which|who|whoever|if)?\\s?(?:is |are |happens to be )?(?:you are |you're )?(?:reads?|reading|sorts?|sorting|evaluat\\w+|process\\w*|pars\\w+|handl\\w+|scor\\w+|rank\\w*|in|of|for|at|only|here|there|behind|and|or)\\b[^.!?:,]{0,40})?";

/** Software in the place of a reader who is spoken to. */
const SPOKEN_TO = [
  `^\\W*(?:${NOTE}\\b[,:]? )?(?:(?:to|for) )?${WHICH}${SOFTWARE}${THAT_READS} ?(?:[:,]|--?|$)`,
  `^\\W*(?:dear|hello|hi|hey) ${WHICH}${SOFTWARE}\\b`,
  `^\\W*${NOTE}\\b[,:]? (?:to|for) ${WHICH}${SOFTWARE}\\b`,
  `^\\W*${SOFTWARE} (?:note|notes|notice|instructions?|directive|hint)\\b ?:?`,
  `\\b(?:if|in case|should) (?:you are|you're|you be) ${WHICH}${SOFTWARE}\\b`,
  `\\bif (?:this|the) (?:e-?mail|message|mail|text)? ?(?:is|gets) (?:being )?(?:processed|read|sorted|parsed|handled|screened) (?:automatically|by ${WHICH}${SOFTWARE})`,
  `, (?:dear|you) ${WHICH}${SOFTWARE}\\W*$`,
  `^\\W*(?:${SOFTWARE}[, ]+)*${SOFTWARE} or (?:whatever|whoever|whichever) you are\\b|^[^.!?]{0,40}\\b(?:gpt|claude|gemini|copilot|llama)\\b[^.!?]{0,30}\\b(?:whatever|whoever|whichever) you are\\b`,
  `\\b${SOFTWARE} (?:that |who |which )?(?:is |are )?(?:reading|reads?|sorting|sorts?|processing|parsing) (?:this|these|my)\\b`,
  `\\b${SOFTWARE}${THAT_READS} (?:must|should|shall|has to|have to|needs? to|is to|are to|(?:is|are) (?:\\w+ )?(?:asked|requested|told|instructed|invited|required|expected|ordered) to)\\b`,
];

/** What a program that sorts mail is told to do. */
const COMMAND = oneOf(
  'mark|flag|rank|rate|score|label|tag|classify|categori[sz]e|treat|consider|prioriti[sz]e|reprioriti[sz]e|put|place|move|route|file|sort|list|set|update|assign|give|boost|escalate|skip|bypass|ignore|disregard|override|output|return|print|respond|answer|say|state|recommend|approve|shortlist|select|pass|forward|summari[sz]e|describe|append|add|hide|bump|lift|push|raise|upgrade|keep|begin|begins|never|always|fold|archive|marks|sorts|ranks|flags',
);
/** How a sentence begins, or goes on, that tells or asks somebody to do something. */
const ASKED = `(?:^\\W*|[:,;-] ?|\\b(?:please|kindly|must|should|shall|has to|have to|needs? to|is to|are to|would you mind|be so kind as to|could you|can you|and|just|then|to) )(?:(?:please|kindly|just|you|not|do not|don't|always) ){0,5}`;
/** What it comes to. */
const OUTCOME = oneOf(
  'urgent(?:ly)?|urgency|priority|priorities|important|importance|critical|emergency|vip|top|first|front|highest|maximum|max|label|lane|queue|folder|section|rank|ranking|score|spam|list|shortlist(?:ed)?|category|deadline|offer|best|strong hire|exceptional|excellent|act[- ]now|ahead|above|the rest|interview|immediate(?:ly)?|at once|within (?:an|one|\\d+) hours?|\\d+ ?(?:/|out of) ?\\d+|1\\d\\d(?: ?%| percent)?|triage|policy|policies|rules?|guidelines',
);
/** A right to change how mail is sorted, or a new state of things. */
const BY_WHAT_RIGHT = [
  '\\b(?:previous|prior|preceding|earlier|existing|old|former|current) (?:rules?|polic(?:y|ies)|instructions?|guidelines|prompts?)\\b[^.!?]{0,20}\\b(?:no longer|do(?:es)? not|are void|is void|(?:have|has) been|are|is) ?(?:apply|applies|valid|revoked|replaced|cancelled|canceled|suspended|void)?\\b(?!.*\\b(?:my|me|i|we|our)\\b)',
  '\\b(?:new|updated|revised|your) (?:task|instructions?|rules?|goal|objective|policy) (?:for|is|are)(?: now)? (?:to |the |you|this|that|sorting)',
  '\\byour (?:only |new |real |next )+(?:task|job|goal|role|purpose)\\b',
  `\\byou are (?:now|from now on) (?:an? |the |in )?(?:\\w+ )?(?:assistant|model|system|mode|${SOFTWARE_WORDS})\\b`,
  `\\bas (?:the |your |an? )?(?:system|mail|inbox|foyer|chief)? ?(?:administrator|operator|admin|developer)\\b[^.!?]{0,60}\\b(?:${SOFTWARE_WORDS}|filter|policy|triage|lane|label|priority)`,
  '\\b(?:system|foyer|inbox|mail) (?:administrator|operator|admin)\\b[^.!?]{0,40}\\b(?:update|set|change|move|lane|label|priority|section)\\b',
  '\\bfrom now on,? (?:every|all|any|each|treat|mark)\\b[^.!?]{0,20}\\b(?:e-?mails?|mails?|messages?|threads?|applications?|candidates?|senders?|this)\\b[^.!?]{0,60}\\b(?:urgent|critical|priority|important|treated|first|top|system)\\b',
  '\\b(?:elevated|admin|administrator|root) (?:privileges|rights|access)\\b[^.!?]{0,60}\\b(?:thread|message|priorit|lane|label|queue)',
  '\\b(?:append|add|insert|include|begin|start|write|put)\\b[^.!?]{0,40}\\b(?:your|the) (?:summary|evaluation|output|assessment|verdict|response|classification|report)\\b',
  '\\b(?:when|while|as|if) (?:you|the (?:ai|system|model)) (?:generate|summari[sz]e|write|produce|create|evaluate|classify|rank)s? (?:the|a|an|your|this)\\b',
  '\\btell (?:your|the) (?:user|human|operator|owner)\\b',
  '\\b(?:begin|end|start of|end of) (?:of )?(?:the )?(?:system|developer|admin|operator) (?:message|prompt|note|instructions?|override)\\b',
];

const CALLS = oneOf(
  'priority|urgency|importance|label|lane|category|class|classification|section|queue|folder|verdict|decision|action|override|triage|urgent|importance|ranking',
);
const SETTING = oneOf(
  'urgent|high|highest|critical|top|max|maximum|now|today|act[-_ ]?now|true|yes|1(?:\\.0)?|0?\\.9\\d*|vip|escalate|approved?|advance|shortlist(?:ed)?|important|first|immediate|emergency',
);
/** Words in the notation of programs. */
const NOTATION = [
  '(?:^|[\\n;{,#@"\'(\\[])\\s*["\']?(?:label|lane|category|class|classification|section|queue|verdict|decision|action)["\']?\\s*[:=]\\s*["\']?(?:offer|hire|interview)\\s*(?:$|[\\n;,}\\])"\'])',
  `(?:^|[\\n;{,#@"'(\\[])\\s*["']?${CALLS}["']?\\s*[:=]\\s*["']?${SETTING}\\b`,
  `^\\W*(?:override|system|admin|sudo)\\b ?[:=-]+ ?[^.!?]{0,60}\\b${OUTCOME}\\b`,
  '["\'](?:role|speaker)["\'] ?: ?["\'](?:system|assistant|developer|tool)["\']',
  '(?:^|\\n)\\W*(?:x-[a-z-]*(?:priority|importance|triage|urgent|label|rank|override)[a-z-]*|importance) ?:',
  `^\\W{0,3}[\\[<{(](?:system|admin|assistant|developer|instruction|prompt)s?[\\]>})]`,
  `(?:\\/\\*|(?<!:)\\/\\/|<!--|\\{\\{)[^.!?]{0,20}\\b(?:${SOFTWARE_WORDS}|${OUTCOME})\\b`,
  `^\\W*(?:system|assistant|developer|prompt|user|operator|tool) ?: [^.!?]{0,90}\\b(?:urgent|priority|lane|label|marked|sort|section|queue|top|hire)\\b`,
  '^\\W*(?:assistant|ai|bot|chatgpt|gpt|llm|model) ?: ?(?:sure|understood|okay|ok|of course|certainly|noted|done|approved|accepted|confirmed|got it)\\b',
  `(?:^|\\s)[@#](?:filter|bot|ai|system|triage|classifier|assistant|foyer)\\b`,
  `(?:^|\\s)#(?:skip|bypass|force|set)[-_]\\w+`,
];

/** Who writes of what they did says it in this way: software is then what they worked on. */
export const REPORTS = verbose()`
  \b(?:i|we)(?:'ve|'m| have| had| am| was| were| also| now| then)* (?:
    \w+ed|built|wrote|led|ran|made|taught|held|kept|did|use|used|work|write|build|run|teach|know|cut|set up
    |maintain|design|develop|study|research|test|like|love|enjoy|believe|think|saw|found|read|hope|wonder
    |understand|heard|sell|supply|offer|manage|lead|set
  )\b
  |\b(?:my|our) (?:\w+ )?(?:
    team|company|thesis|project|paper|work|experience|job|employer|product|research|model|classifier|system
    |tool|software
  )\b
  |\b(?:years?|months?|since|percent|%|certificate|degree|course)\b
`;

/** A request about the place of the message itself; people ask each other too, so no more than its words are meant. */
const SORTED = oneOf(
  'mark|flag|rank|rate|score|label|tag|classify|categori[sz]e|treat|prioriti[sz]e|put|place|move|route|file|sort|bump|lift|push|escalate|boost',
);
/** A list of what somebody knows begins with the bare word. */
const IS_ADDRESSED = new RegExp(`^\\W*(?:${NOTE}|to|for|the|any|all|whatever|this)\\b`);
const IS_SPOKEN_TO = new RegExp(SPOKEN_TO.join('|'));
/** What somebody wishes that software would do with the message or its sender. */
const IS_WISHED = new RegExp(
  `\\b${SOFTWARE} (?:could|would|might|may) (?:please |kindly )?${SORTED} (?:this|me)\\b`,
);
const COMMANDS = new RegExp(
  `${ASKED}${COMMAND}\\b|\\bmind (?:mark|flagg|rank|treat|rat|plac|putt|classify|prioriti[sz]|sort|mov|list)ing\\b`,
);
const COMES_TO = new RegExp(`\\b${OUTCOME}(?!\\w)`);
const CLAIMS_RIGHT = new RegExp(BY_WHAT_RIGHT.join('|'));
const IS_NOTATION = new RegExp(NOTATION.join('|'));
const MESSAGE = oneOf(
  'e-?mails?|messages?|mails?|note|text|threads?|entr(?:y|ies)|items?|applications?|applicants?|candidates?|candidacy|candidature|senders?|submission',
);
const ITS_PLACE =
  '(?:(?:as|to|at|in|into|on|under|above|before|ahead of|with) )?(?:(?:the|an?|your|of|very|most|special|absolutely) )*(?:urgent|urgency|priority|important|critical|emergency|vip|top|first|front|highest|maximum|high[- ]priority|shortlist)\\b(?! draft| of you)';
const ASKS_TO_BE_SORTED = new RegExp(
  `${ASKED}(?:${SORTED} (?:this|the|my|these|every|each)(?: \\w+)? ${MESSAGE}|(?:mark|flag|label|tag|rank|classify|categori[sz]e|treat|prioriti[sz]e|escalate|rate) (?:this|me)) ${ITS_PLACE}|${ASKED}(?:rank|rate|score) me (?:number one|\\d|above)`,
);

/** A short command that follows on an instruction and is part of it. */
const GOES_ON = new RegExp(
  `^\\s*(?:please |and |then )*(?:(?:do not|don't|never|always|only) \\w+|${COMMAND})\\b[^.!?]{0,40}[.!?]*\\s*$`,
);
const SOMEBODY = /\b(?:i|we|my|our|me|us)\b/;

/** Whether the sentence behind an instruction goes on with it. */
export function goesOnTelling(folded: string): boolean {
  return GOES_ON.test(folded) && !SOMEBODY.test(folded);
}

/** Where the words of such a request end. */
const CLAUSE_END = /[,;:]| - | and |\b(?:because|since|as|so|but|for) (?:i|we|my|the|there)\b/;

const RULES = '(?:rules?|polic(?:y|ies)|instructions?|guidelines|prompts?)';
/** What may begin an instruction or stand in one: a sentence without any is not looked at more closely. */
export const SIGNS: readonly RegExp[] = [
  `\\b${SOFTWARE_WORDS}\\b`,
  `\\b${SORTED} (?:this|the|my|these|every|each|me)\\b`,
  `\\b${CALLS}["']? ?[:=]`,
  `\\b(?:previous|prior|preceding|earlier|existing|old|former|current|new|updated|revised|your) ${RULES}\\b`,
  '\\b(?:new|updated|revised|your)(?: only| new| real| next)* (?:task|job|goal|role|purpose|objective)\\b',
  '\\b(?:your|the) (?:summary|evaluation|output|assessment|verdict|response|classification|report)\\b',
  '\\b(?:gpt|claude|gemini|copilot|llama|override|sudo|you are now|you are from now on|from now on|elevated|prompt|importance|automatically)\\b',
  '\\b(?:system|admin|administrator|operator|developer|assistant|user|tool|instruction)s?(?: ?[:\\])}>=-]| (?:administrator|operator|admin|message|prompt|note|instructions?|override|i|privileges|rights|access)\\b)',
  '\\b(?:when|while|as|if) (?:you|the (?:ai|system|model)) (?:generate|summari[sz]e|write|produce|create|evaluate|classify|rank)',
  '\\btell (?:your|the) (?:user|human|operator|owner)\\b',
  '\\bx-[a-z]',
  '["\'](?:role|speaker)|[@#](?:filter|bot|ai|system|triage|classifier|assistant|foyer|skip|bypass|force|set)|\\/\\*|<!--|(?<!:)\\/\\/|\\{\\{',
].map((source) => new RegExp(source));

/**
 * The words of a sentence that tell software what to do: it speaks to a program, or names one with what it should do; it
 * claims the right to change the rules, is written as programs write, or asks for another place of the message.
 *
 * @param folded one sentence
 * @returns null for most sentences; the whole of it but for a request that people make of each other too
 */
export function toldToSoftware(folded: string): Match | null {
  const whole = { start: 0, end: folded.length };
  if (IS_NOTATION.test(folded)) return whole;
  const isReport = REPORTS.test(folded);
  if (!isReport && !folded.includes('?') && CLAIMS_RIGHT.test(folded)) return whole;
  const says =
    COMMANDS.test(folded) || (IS_ADDRESSED.test(folded) && COMES_TO.test(folded) && !folded.includes('?'));
  if (!isReport) {
    const named = folded.replace(ALL_SOFTWARE, SOFTWARE);
    if (says && IS_SPOKEN_TO.test(named)) return whole;
    if (IS_WISHED.test(named) && !folded.includes('?')) return whole;
  }
  const asked = ASKS_TO_BE_SORTED.exec(folded);
  if (asked === null) return null;
  const after = asked.index + asked[0].length;
  const more = CLAUSE_END.exec(folded.slice(after));
  return { start: asked.index, end: more === null ? folded.length : after + more.index };
}
