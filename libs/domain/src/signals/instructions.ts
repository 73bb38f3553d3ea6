import { once } from './join.ts';
import { verbose } from '../verbose.ts';

/** Software that reads or sorts mail, as people name it. */
const SOFTWARE = once(
  '(?:(?:ai|a\\.i\\.)(?: (?:tools?|assistants?|agents?|models?|systems?|readers?|reviewers?|recruiters?|screeners?|software|bots?|filters?|engines?))?|llms?|(?:large )?language models?|chat ?gpt|gpt(?:-?\\d)?|copilot|chat ?bots?|bots?|algorithms?|classifiers?|(?:automated|automatic|artificial|machine) (?:systems?|readers?|screening|screeners?|tools?|software|reviewers?)|(?:e-?mail|mail|resume|cv|hiring|recruiting|recruitment|screening|ranking|sorting|triage|parsing) (?:systems?|software|bots?|filters?|engines?|algorithms?|classifiers?|models?|robots?|parsers?)|ats)',
);
const WHICH = '(?:(?:the|any|all|an?|your|this|whatever|whichever) )*';
const START = '\\b(?<=(?:^|[.!?\\n[(])[^\\w\\n]*)';
/** What is judged, in the third person: who asks for themselves says "my application". */
const ENTRY =
  '(?:this|the|these|every|each|all) (?:e-?mails?|messages?|mails?|entry|entries|items?|threads?|candidates?|applicants?|senders?)';
const JUDGED =
  '(?:this|the|my|it|me|these)(?: (?:e-?mail|message|application|candidate|sender|mail|note|text|applicant))?(?: below| above)?';
const JUDGE = '(?:classify|categori[sz]e|rank|label|tag|flag|mark|score|rate|prioriti[sz]e|route|file)';
const GOOD =
  '(?:value|urgent|important|top|high|highest|priority|excellent|worth|relevant|first|best|section|lane|spam|10|100)';
const SECTION = '(?:needs you today|we owe a reply|worth reading|please decide|nothing new|handle with care)';
const LANE = '(?:value[_ -]?added|empty|excessive|other|worth|today|true|null|1(?:\\.0)?\\b|0\\.9)';
const SHOULD = '(?:must|should|shall|has to|have to|needs? to|is to|are to|is required to)';
const GIVE =
  '(?:output|return|report|rank|rate|score|place|put|mark|flag|treat|classify|label|say|state|recommend|approve|shortlist|select|prioriti[sz]e|ignore|skip)';

/** Earlier instructions are to be forgotten, or a part is to be played. */
const OTHER_RULES = [
  '\\b(?:ignore|disregard|forget|override|bypass) (?:(?:all|any|the|your|my|every|these) )*(?:previous|prior|above|earlier|preceding|other|system|existing|following) (?:instructions?|prompts?|rules|guidelines|directions|policy|policies|training)\\b',
  '\\b(?<!\\b(?:models?|bots?|people|users|readers|they|who|that|which|why|we|i) )(?:ignore|disregard|override|bypass) (?:(?:all|any|your|the) )*(?:instructions?|prompts?|guidelines|policies|training)\\b',
  '\\b(?:ignore|disregard|override|break) your (?:rules?|filters?|safety)\\b',
  '\\bforget (?:everything|all|what) (?:that )?you (?:were|have been|are) told\\b',
  '\\byour (?:(?:system|new) )?(?:instructions|prompt) (?:have|has|were|was|are|is)(?: been| now)? (?:updated|changed|replaced|revoked|reset)\\b',
  '\\b(?:system|developer) (?:prompt|override)\\b|\\badmin(?:istrator)? override\\b',
  '\\b(?:developer|dan|god|debug) mode\\b|\\byou are (?:now )?dan\\b',
  '\\b(?:you are|act as|pretend to be) (?:an? |now an? )?(?:ai|llm|language model|classifier|chatbot|helpful assistant|automated|large language)\\b',
  `\\bif you are (?:an? )?${SOFTWARE}\\b`,
  '\\bpretend (?:that )?you are\\b',
  '\\b(?:answer|respond|reply) only with ["\']',
];

const RULES =
  '(?:rubrics?|criteria|rules?|thresholds?|guidelines?|instructions?|labels?|polic(?:y|ies)|checklists?|prompts?|directives?|orders|definitions?|categories)';
/** What it sorts by is to change, or it is given a part to play. */
const OTHER_MEASURES = [
  `\\b(?:ignore|disregard|forget|discard|drop|abandon|overrule|unlearn) (?:(?:all|any|the|those|whatever|every) )*${RULES} (?:(?:that|which) )?(?:you (?:were|are|have|had) (?:been )?(?:given|told|taught|trained|fed|set)|you (?:use|follow|apply|go by))\\b`,
  '\\b(?:whatever|whichever|any) (?:threshold|criteri(?:on|a)|rule|rubric|policy|scor(?:e|ing)|metric|cut-?off|filter|label|limit|condition)s? (?:that )?(?:you|it) \\w+\\b[^.!?\\n]{0,40}\\b(?:consider|count|take|treat|assume|regard|deem) (?:it|this|that|them|me)\\b',
  `${START}(?:(?:please|always|and|from now on,?) )*(?:treat|interpret|parse) (?:the|every|any) (?:words?|phrases?|terms?|strings?) [^.!?\\n]{1,40} (?:as|to mean)\\b`,
  '\\b(?:you are|act as|become|respond as|answer as) (?:now |from now on )?(?:an? )?(?:\\w+bot|\\w*gpt)\\b',
  "\\b(?:let's|let us|we) play (?:a|the|this|another) (?:\\w+ )?game\\b[^\\n]{0,60}\\byou (?:are|be|play)\\b",
  '\\brepeat after me ?[:,]',
  '\\banswer (?:yes|no) to (?:every|all|any|each) (?:of )?(?:the )?questions?\\b',
  '\\byou (?:must|shall) obey (?:me|my|this|these|the (?:last|next|following|above))\\b',
  '\\b(?:e-?mails?|mails?|messages?) with this (?:footer|header|tag|line|code|signature) (?:must|should|shall|are to|have to|go|get)\\b',
  '\\b(?:all|every|each|any) (?:e-?mails?|mails?|messages?) (?:by|from|of) (?:me|this sender|this address) (?:are|is|must|should|shall|have|has|gets?|goe?s?|takes?) (?:(?:to|be|treated|marked|shown|ranked|put|given|sorted|as|at|the|on|absolute) )*(?:top|first|priority|urgent|highest)\\b',
  '\\breveal your (?:\\w+ )?instructions\\b|\\b(?:print|show|output|repeat) (?:(?:me|us|all|of) )*your (?:(?:hidden|system|initial|original|secret) (?:instructions|prompt)|prompt)\\b',
  '\\byour (?:training data|thresholds?|rubric) (?:(?:is|was|are|were) wrong|(?:is|are) (?:now|hereby)|(?:has|have) (?:been )?(?:changed|shifted))\\b|\\byour evaluation depends on (?:me|this|helping)\\b',
  '\\byour (?:developers?|creators?|makers?|programmers?|trainers?) (?:(?:have|has|had) )?(?:asked|told|instructed|wants?|allowed|authori[sz]ed) (?:me to (?:tell|inform|remind) you|you to)\\b',
  '\\bfor (?:the )?purposes? of (?:triage|sorting|classification|ranking|screening|scoring), (?:this|it|(?:the|my) (?:e-?mail|mail|message|sender)) (?:is|counts|must|should)\\b',
  '\\b(?:this|my) (?:e-?mail|message|mail|note) (?:must|should|may|shall) not be (?:grouped|merged|matched|sorted|scored|counted) (?:with|among|against)\\b',
  `${START}(?:please )?assign (?:(?:an?|the|it|this|me) )*(?:confidence|score|rank|label|priority) (?:of )?[\\d"'(]`,
  `${START}(?:please )?reset (?:my|the|this) (?:contact|message|mail|follow-up|cadence) (?:count|counter|rhythm|cadence)\\b`,
];

/** Software is spoken to, or about with what it has to do. */
const BY_NAME = [
  '\\b(?:dear|hello|hi|hey) (?:ai|llm|language model|classifier|chatbot|algorithm|(?:chat ?)?gpt|copilot|model)\\b',
  '\\b(?:attention|note to|instructions? (?:to|for)|message (?:to|for)|for|to) (?:(?:the|any|all) )?(?:ai|llms?|language models?|classifiers?|chatbots?|automated (?:system|screening|reader|tool)s?|screening (?:system|software|tool|bot)s?|triage (?:system|software|tool|bot)s?|e-?mail (?:filter|classifier|assistant|software)s?|gpt|software reading|machines? reading|bots? reading)\\b',
  `${START}(?:attention|notice|note|dear|hello|hi|hey|to|for)(?: to| for)?:? ${WHICH}${SOFTWARE}(?: only)? ?[:,-]`,
  `${START}${WHICH}${SOFTWARE} ?[:,] (?:please )?(?:take note|note|read|output|return|rank|rate|score|mark)\\b`,
  `${START}${SOFTWARE}: (?:mark|rank|rate|score|flag|approve|classify|set)\\b`,
  `${START}to whom or what\\b[^.\\n]*\\bsort`,
  `\\b(?:tell|ask|instruct) ${WHICH}${SOFTWARE} (?:that|to)\\b`,
  `\\b${SOFTWARE}(?: \\w+){0,4} ${SHOULD}(?: \\w+){0,2} ${GIVE}\\b`,
  `\\bthe model ${SHOULD} (?:output|return|say|label|classify|rank)\\b`,
  '\\b(?:the|this|your|any) (?:ai|llm|language model|classifier|algorithm|screening (?:software|system|tool)|triage (?:system|software)) (?:reading|that reads|must|should|has to|needs to|is to|is required)\\b',
  `\\b(?:pre-?)?(?:approved|cleared|shortlisted|verified) by (?:(?:the|your) )?${SOFTWARE}`,
  '\\b(?:hiring|screening|ranking|sorting|recruiting|triage|ai)[-_ ]?bot ?:',
  `\\b(?:so|please|now|then|well|ok|okay|hey|thanks|thank you),? (?:(?:dear|little|my) )*${SOFTWARE}, (?:(?:please|kindly|just|do) )*(?:us|be|give|let|put|move|mark|flag|rank|lift|sort|help|don't)\\b`,
  '\\b(?:whatever|whichever) (?:program|programme|software|machine|model|tool|bot|algorithm|system|script|robot) (?:(?:is|that|which|may|might|happens to|now) )*(?:read|sort|process|scan|rank|judg|evaluat|filter)\\w* (?:\\w+ )?(?:this|these|my|here|e-?mails?|messages?)\\b',
  `\\bif (?:an?|the|any|some|your|whatever|whichever) ${SOFTWARE} (?:had to|has to|must|were to|should) (?:pick|choose|rank|sort|select|recommend|label|decide)\\b[^.\\n]*\\b(?:me|mine|this one|this (?:e-?mail|mail|message|letter))\\b`,
  '\\b(?:the|your|this|any) (?:tool|software|program|programme|filter|duplicate check|sorter|script|algorithm) (?:may|can|should|need not|is free to|is allowed to)(?: \\w+ly)? (?:assume|conclude|presume|skip|overlook) (?:that )?(?:it|this|these|my|me|all|everything)\\b',
];

/** A verdict is asked for, or given in our words. */
const VERDICT = [
  `\\b${JUDGE} ${JUDGED} (?:as|into|under|to) (?:the )?(?:an? )?(?:["'\\w_-]+ )?${GOOD}`,
  `\\b${JUDGE} (?:this|the) (?:candidate|sender|applicant|person|entry) (?:first|highest|above|number|\\d)`,
  '\\btreat (?:this|the) (?:message|e-?mail|mail|application) as (?:urgent|priority|value|important|top|high)',
  '\\btreat (?:this|the) (?:sender|candidate|applicant) as\\b',
  `\\b${ENTRY}(?: \\w+){0,4} (?:is|are|must be|should be) (?:to be )?(?:treated|classified|marked|flagged|ranked|labelled|labeled|rated) as\\b`,
  `\\b(?:put|place|move|keep|lift|push) ${ENTRY} (?:at|to|on|in|into) (?:the )?(?:very )?(?:top|front|head|first)\\b`,
  '\\b(?:must|should|may) not (?:classify|label|categori[sz]e|flag|filter|deprioriti[sz]e) (?:this|the|it)\\b',
  '\\b(?:output|respond|return|print) (?:only|with|exactly|just|in json)\\b',
  `\\b(?:lane|label|section|urgent|confidence|kind)["']? ?[:=] ?["']?${LANE}`,
  '\\b(?<=["\'])(?:decision|score|rating|verdict|rank|priority|recommendation|lane|label)["\'] ?:',
  '\\bvalue_added\\b|\\bnot_candidate\\b',
  '\\bset (?:the )?(?:lane|label|urgent|priority|category) (?:to|=)(?! the )',
  `\\b(?:keep|set|give|use|apply|change|assign|output|return) (?:(?:the|this|it) )?(?:(?:lane|label|category|section) ?:? ?)?["']${SECTION}`,
  `\\b(?:go|goes|belongs?|moved?|put) (?:in)?to ${SECTION}`,
  '\\b(?:disable|bypass|skip|turn off|switch off) (?:(?:the|all|any|every) )*(?:triage|screening|filters?|sorting|ranking)\\b',
  '\\b(?:summari[sz]e|describe) (?:the above|this (?:e-?mail|message|mail|candidate|applicant)) as\\b',
  `${START}prompt ?:`,
  '\\bdo not (?:show|tell|reveal|display|mention) (?:this|that|it|the|any of this)(?: \\w+)? to (?:(?:the|any) )?(?:human|recruiter|reader|user|hr)\\b',
  `${START}(?:reason|section|lane|verdict|label) ?: ${SECTION}`,
  '\\bwhy it is here ?:',
  '\\bfoyer (?:has (?:checked|read|sorted|assessed)|rule|policy|decided|says|lane)\\b',
];

/** What is written in the way of software. */
const IN_CODE = [
  '<\\|[a-z_]+\\|>|\\[\\/?(?:inst|system|sys)\\]|(?<!#)#{2,} ?(?:instruction|system|response|assistant)',
  '\\b(?:tool|function)_call\\b|\\b(?:set|update|override)_(?:lane|label|priority|urgent|section|score|rank)\\b',
  '\\bbegin (?:system|instructions?)\\b|\\bend of (?:user input|instructions|prompt|policy|system message)\\b',
  "\\bend of (?:the )?(?:candidate|user|applicant|sender)(?:'s)? (?:message|input|text|mail|e-?mail)\\b",
  `\\b(?:set|mark|rank|rate|flag|classify|label|promote|escalate|prioriti[sz]e|boost|upgrade)_?(?:as_?)?(?:priority|urgent|important|importance|rank|score|candidate|message|sender|applicant|e?mail|me|this)?\\( ?["'\\w]`,
  `${START}(?:system|assistant|developer) ?: (?:you|i have|ignore|set|output|the (?:candidate|applicant|sender))`,
];

/** As many of those below tell it to forget its rules: people who work on that write of it, too. */
export const FORGETTING = OTHER_RULES.length;

/** What addresses software that reads mail, in folded English; those that tell it to forget its rules first. */
export const INSTRUCTIONS = [...OTHER_RULES, ...OTHER_MEASURES, ...BY_NAME, ...VERDICT, ...IN_CODE].map(
  (source) => new RegExp(source),
);

/** How blocks of such words begin, and what ends them; without that they are their first line with words; folding makes quotes of backticks. */
export const BLOCKS: readonly (readonly [start: RegExp, end: RegExp | null])[] = [
  [/<\|(?!im_end|end|eot)[a-z_]+\|>/, /<\|(?:im_end|end|eot)[a-z_]*\|>/g],
  [/\[inst\]/, /\[\/inst\]/g],
  [/(?<!#)#{2,} ?(?:new |system )?(?:instruction|system|response|assistant)[a-z]*/, null],
  [/(?<!-)-{2,} ?end of (?:the )?(?:candidate|user|applicant|sender)[^\n]*/, null],
  [
    /\bbegin (?:system|developer|admin|instructions?)\b(?: (?:prompt|message|note|instructions?|override)\b)?/,
    /\bend (?:of )?(?:system |developer |admin )?(?:prompt|message|note|instructions?|override)\b[^\n]*/g,
  ],
  [
    verbose()`
    '''(?:json|yaml|xml)?\s*[{<]?\s*["'<]?(?:
      decision|score|lane|label|verdict|rank|assessment|priority|urgent
    )
  `,
    /'''[^\S\n]*(?=\n|$)/g,
  ],
  [/\bfoyer has (?:checked|read|sorted|assessed)\b/, /\n|$/g],
];
