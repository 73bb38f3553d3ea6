import { englishDeeds } from './deeds-english.ts';
import { pattern } from './promise-words.ts';
import type { PromiseWords } from './promise-words.ts';

/** What word can be called. */
const NEWS_NAMES =
  'answers?|decisions?|news|updates?|repl(?:y|ies)|responses?|results?|outcomes?|offers?|contracts?|letters?|feedback|word|emails?|e-mails?|mail|calls?|notes?|confirmation|details|information|info|verdict|yes|no|something|dates?|time|package|paperwork|notice|notification|invitation|invite|link|message|summary|numbers?|schedule|clarity|verbal|comments|thoughts|proposal|status|next steps';

const KINDS =
  'quick|final|firm|formal|definite|proper|clear|straight|written|verbal|better|further|more|some|any|job|offer|outcome|acceptance|short|phone|start|hiring|your|that|this|full|detailed';

const NEWS = `(?:(?:${KINDS}) ){0,2}(?:${NEWS_NAMES})\\b`;
const ARTICLE = '(?:an?|the|our|my|your|his|her|their|that|some|any|its|more|final) ';
const SOME_NEWS = `(?:${ARTICLE}){0,2}${NEWS}`;

/** Everyone to whom word can be given. */
const YOU = [
  'you(?: both| all)?',
  'u|ya',
  'everyone',
  'everybody',
  'both(?: (?:of you|finalists|candidates))?',
  'each (?:of you|applicant|candidate)',
  'all (?:of you|(?:the )?(?:two |three |four |five |six )?(?:applicants|candidates|interviewees|finalists))',
  'every (?:applicant|candidate)',
  '(?:the )?(?:other |(?:un)?successful and (?:un)?successful )?(?:applicants|candidates|finalists|people)',
].join('|');

/** What says that something is still to come. */
const WILL = [
  "(?:will|'ll|shall|should|can|let me|let us)",
  "(?:am|are|is|'re|'m|'s) (?:going|due|set) to",
  '(?:planning|aiming|hoping|looking|expecting|going) to',
  '(?:plans?|hopes?|aims?|intends?|expects?|wants?|promises?|undertakes?|try|tries|commit|need|on track) to',
  '(?:plan|goal|aim|idea|hope|target) is to',
  '(?:anticipates?|expects?)',
  '(?:count|rely|bank) on',
].join('|');

/** Words between the promise and its verb. */
const BETWEEN =
  '(?: (?:then|also|certainly|definitely|be able to|be in a position to|try to|do my best to|aim to|hope to|make sure to|personally|both|surely|hopefully|probably|likely|either way|in any case|kindly|now|all|just|be back and|each|finally|still|gladly|happily|of course)){0,4}';

/** What stands behind a verb of telling that names nobody: a time, or the end. */
const TIME_AHEAD =
  '(?=$|[.,!]| (?:back|by|on|in(?! sick)|within|before|at|tomorrow|today|later|next|this|that|then|early|after|(?:mon|tues?|wed|thu|fri)(?:day|sday|nesday|rsday)?)\\b)';

/** Telling, with the person told. */
const TELL_YOU = `(?:${[
  'tell(?:s|ing)?',
  'inform(?:s|ing)?',
  'notif(?:y|ies|ying)',
  'updat(?:es?|ing)',
  'contact(?:s|ing)?',
  'advis(?:es?|ing)',
  'call(?:s|ing)?',
  'phon(?:es?|ing)',
  'ring(?:s|ing)?',
  'e-?mail(?:s|ing)?',
  'mail(?:s|ing)?',
  'messag(?:e|ing)',
  'text(?:s|ing)?',
  'ping(?:s|ing)?',
  'brief(?:s|ing)?',
  'let(?:s|ting)?',
  'connect with',
  '(?:writ(?:es?|ing)|reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|report(?:ing)?|reach(?:ing)? (?:back )?out|(?:get(?:ting)?|com(?:e|ing)|be|go) back|be|get) (?:back )?to',
].join('|')}) (?:${YOU})\\b(?! (?:in for|to|that)\\b)`;

const TELL_VERB = [
  TELL_YOU,
  '(?:answer|respond to|reply to) (?:your|that|this|it)',
  `(?:get|give|send|drop|shoot|bring|fire|forward) (?:${YOU}) `,
  `(?:get|have|send|give|share|provide|bring|communicate|announce|confirm|forward|issue|release|offer) (?:back |over |out |across |along )?${SOME_NEWS}`,
  `(?:send|share|provide|communicate|forward|issue|release) (?:${ARTICLE})(?:\\w+ ){0,2}(?:${NEWS_NAMES})\\b`,
  `(?:have|get) (?:it|that|this|something|them|those) (?:to|for) (?:${YOU})`,
  `(?:have|having|getting) ${SOME_NEWS}`,
  'send (?:it|that|this|them|over|out|across|along|through|round|the|your|our|an?)\\b(?!.{0,40} to (?:the|our|my|their|his|her) )',
  '(?:be|get|stay|keep)(?: back)? in (?:touch|contact)',
  '(?:follow|following) up',
  '(?:circle|loop|report|check|feed|ring|call|phone|write|come|get|email) back',
  '(?:check|checking) (?:back )?in',
  'touch base',
  'reach back out',
  `(?:write|come back|get back|be back|call|ring|return|follow up) (?:to (?:${YOU}) )?with ${SOME_NEWS}`,
  'reach out',
  '(?:revert|respond|reply|answer)\\b(?! to (?:the|our|my))',
  'confirm\\b(?! with)',
  `keep (?:${YOU}) (?:posted|updated|informed)`,
  'make (?:you )?(?:an |our |a )?(?:offer|call)',
  'be (?:the |among the )?first to (?:know|hear)',
  'write (?:again|out)',
  `(?:call|phone|ring|write|e-?mail|text)${TIME_AHEAD}`,
].join('|');

/** Being in touch, whoever is meant. */
const IN_TOUCH =
  'in touch|in contact|touch base|circle back|check (?:back )?in|follow up|reach out|report back|loop back|feed back|get back|come back';

const SETTLE_VERB = [
  '(?:approve|sign off|decide|choose|pick|select|determine)\\b',
  '(?:make|take|reach|come to|have|arrive at) (?:a|our|the|my|its|their|his|her) (?:final |hiring )?(?:decision|choice|selection|pick)',
  '(?:have made|make) up (?:our|my|their|its) minds?',
  'be (?:making|taking) (?:a|our|the) (?:final )?(?:decision|choice)',
  'be making (?:an )?offers?',
  'know (?:more|then|for sure|the outcome|better)',
  'finali[sz]e (?:a|our|the|my) (?:decision|offer|choice)',
].join('|');

const PASSIVE =
  '(?:contacted|notified|informed|told|called|emailed|e-mailed|updated|advised|written to|sent|given|rung|phoned|intimated)';

/** Word that is on its way by itself: "letters go out", "the outcome will be announced". */
const ON_ITS_WAY =
  'be (?:in the (?:post|mail)|sent|provided|emailed|e-mailed|mailed|posted|with you|communicated|announced|declared|published|shared|released|ready|available|in your|given|coming|issued|known|on its)|follow|come|reach you|arrive|go out|land';

/** What comes next where a date follows at once. */
const DATE_AHEAD =
  '(?=(?:by|on|in|within|before|at|early|late|mid|next|this|tomorrow|today|end|no later|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|\\d))';

const CHASE =
  'nudge|chase|call|ring|phone|write|e-?mail|remind|reminder|poke|ping|shout|contact|bug|kick|text|drop';

export const english: PromiseWords = {
  ...englishDeeds,
  signs:
    /\b(?:the|is|are|be|we|you|u|our|your|by|will|i|us|from|of|on|to|for|in|next|at|more|within|this|and|with|have|that|an?|as|it|my|news|decision)\b/g,
  tell: [
    pattern(`(?:\\b|(?='))(?:${WILL})${BETWEEN} (?:${TELL_VERB})`),
    // "will review your application and respond"
    pattern(`(?:\\b|(?='))(?:${WILL}) [^;?!]{1,90}?\\b(?:and|then)${BETWEEN} (?:then )?(?:${TELL_VERB})`),
    pattern(`(?:\\b|(?='))(?:${WILL}) [^;?!]{0,60}?\\b(?:${IN_TOUCH})\\b`),
    // "Call you tomorrow", "still on track to tell you": with the person told it needs no "will".
    pattern(
      `(?<!\\b(?:may|might|could|would|tried to|wanted to|not|like to|you|your|the|my|our|this|that|an?) )\\b(?:${TELL_YOU})`,
    ),
    pattern(`\\blike to (?:(?:get|come) back to|let|update|give) (?:${YOU})\\b`),
    pattern(
      '\\b(?:details|more|everything|letter|contract|offer|paperwork|info|information|confirmation) to follow\\b',
    ),
    pattern(`\\bshare [^;?!]{1,40}? with (?:${YOU})\\b`),
    pattern(`\\b(?:have|get) (?:${YOU}) ${PASSIVE}`),
    pattern(
      '\\b(?:hear|hearing|word) (?:back )?from (?:me|us|our|someone|somebody|the (?:team|office|committee|panel))\\b',
    ),
    pattern(
      `\\byou(?:'ll| will| shall| should| can expect to| may expect to| are going to|'re going to| ought to| can)${BETWEEN} (?:hear\\b(?! (?:a lot|plenty|lots|all) about)|know\\b|be (?:the |among the )?first to (?:know|hear)|find out|learn\\b|be (?:hearing|getting|receiving|${PASSIVE})|(?:receive|get|have|see) (?:it\\b|that\\b|them\\b|those\\b|${SOME_NEWS}|an? yes or))`,
    ),
    pattern(`\\byou (?:can|may|should) expect ${SOME_NEWS}`),
    pattern(
      `\\b(?:${YOU}) (?:(?:will|shall|should|is to|are to) (?:all )?(?:be ${PASSIVE}|hear|(?:get|receive)(?! (?:training|paid|to)))|gets?|hears?|receives?)\\b(?! (?:a lot|plenty|lots|all) about)`,
    ),
    pattern('\\b(?:we|i) (?:always |will )?(?:write|reply|respond|answer) (?:back )?to (?:all|every|each)'),
    pattern(
      '\\b(?:we|i) (?:always |usually |normally |generally )?(?:reply|respond|answer|write back|get back) (?=within|in|by)',
    ),
    pattern(
      `(?:^|[,;:] |\\b(?:please|so|and|to) )(?:expect|await) (?:to (?:hear|be (?:told|contacted|called|notified|informed))|${SOME_NEWS})`,
    ),
    pattern(
      `(?:^|[,;:] |\\b(?:please|so|and) )(?:look|watch|keep an eye) (?:out )?(?:for|to) (?:us\\b|me\\b|${SOME_NEWS})`,
    ),
    pattern(
      '\\b(?:watch|check|mind|keep an eye on) (?:your|the) (?:inbox|e-?mails?|mail|post|phone|mailbox)\\b',
    ),
    pattern(`\\b(?:i|we) (?:can )?(?:promise|guarantee) (?:you )?${SOME_NEWS}`),
    // "Decision by Friday", "panel on the 7th, news on the 8th"
    pattern(
      `(?:^|[,;:] )(?:and )?(?:${ARTICLE}|good )?(?:news|decisions?|answers?|feedback|results?|outcome|repl(?:y|ies)|responses?|updates?|word|verdict|more)(?: to follow| for you| to you)?(?: promised| expected)? ${DATE_AHEAD}`,
    ),
    pattern('\\b(?:give|allow|bear with) (?:us|me) (?:until|till|up to|a|an|two|three|\\d)'),
    pattern(
      "(?:\\bwon't|\\bwill not|\\bshouldn't|\\bshould not|\\bdon't|\\bdo not) (?:have to |need to )?(?:be )?wait(?:ing)? (?:any )?(?:beyond|longer than|more than|past)\\b",
    ),
    pattern(`\\b(?:date|day|time) for (?:your|our|the|an?) ${NEWS}(?::|,| is| will be) `),
    pattern("\\b(?:we|i)(?: will|'ll)? need until\\b"),
    pattern(`\\ballow (?:up to |at least |about )?[^;]{1,30}? for (?:${ARTICLE})?${NEWS}`),
    // "If you haven't heard by Friday, nudge me"
    pattern(
      `\\bif [^;?!]{0,40}?(?:haven't|have not|don't|do not|no (?:news|word|answer|reply)|nothing)\\b[^;?!]{0,60}?\\b(?:${CHASE})\\b`,
    ),
    pattern('^(?:told|promised)\\b[^;]{0,60}?\\b(?:hear|answer|decision|word|news|call|reply|know)\\b'),
    pattern(
      '\\b(?:decisions?|offers?|letters?|repl(?:y|ies)|answers?|results?|responses?|invitations?) (?:go|goes|going|come|comes|coming|leaves?) (?:out|to you)',
    ),
    pattern(
      `\\b(?:${NEWS_NAMES}) (?:are |is |being )?(?:usually |normally |then )?(?:communicated|announced|published|released|issued|sent|sent out|shared|posted|given) (?=(?:by|within|before|no later|to (?:you|everyone|all|candidates|applicants))\\b)`,
    ),
    pattern(
      `\\b(?:${NEWS_NAMES})\\b[^;?!]{0,50}? (?:will|'ll|shall|should|can|is to|are to|is going to|ought to) (?:then |all |be able to )?(?:${ON_ITS_WAY})`,
    ),
  ],
  settle: [
    pattern(`(?:\\b|(?='))(?:${WILL})${BETWEEN} (?:${SETTLE_VERB})`),
    pattern(
      '\\b(?:we|i|they|committee|panel|board|team) (?:decides?|chooses?|selects?|picks?) (?=(?:on|by|in|at|next|this|early|late|mid|tomorrow|within)\\b)',
    ),
    pattern(
      "\\b(?:(?<!\\byour )(?:decisions?|choice|selection|answer)|outcome|results?|offer|verdict)\\b[^;?!]{0,40}?(?:'s| is| are| will be| should be| to be| can be)(?: now)? (?:expected|due|made|taken|reached|known|decided|final|finali[sz]ed|anticipated|likely|planned|here|in)",
    ),
    pattern('\\b(?:makes|takes|reaches) (?:its|her|his|their|the|a) (?:final )?(?:decision|choice|pick)\\b'),
    pattern('\\b(?:it|this|everything|the (?:role|position|matter)) (?:will|should) be (?:decided|settled)'),
    pattern(
      "\\b(?:we|i)(?:'d| would)? (?:expect|anticipate) (?:a|the|our|an) (?:final )?(?:decision|answer|outcome|result)",
    ),
  ],
  news: [
    pattern(
      '\\b(?<!\\b(?:your|you|no|without|for|of) )(?:answers?|decisions?|news|feedback|outcome|verdict|results?|repl(?:y|ies)|responses?|offers?|proposal|letters?|notifications?|confirmation|yes or (?:a )?no|contract|final word)\\b',
    ),
    // Telling of a kind that no pattern above knows, with its "will".
    pattern(
      `(?:\\b|(?='))(?:${WILL}) [^;?!]{0,80}?\\b(?:write|call|ring|phone|e-?mail|tell|inform|notify|update|contact|hear|decide|reply|respond|answer|letter|result|response)\\b(?! (?:the|our|an?|my|him|her|them|their|from)\\b)`,
    ),
  ],
  resume: [
    {
      lead: 'we will ',
      when: /^(?!(?:we|you|i|he|she|it|they|the|a|an|our|my|your|if|that|then|on|in|by)\b)\w+\s/,
    },
    {
      lead: 'you will get ',
      when: /^(?:the|an?|your|our|my)\s(?!.{0,80}\b(?:is|are|will|was|has|have|can|must|please|you\s(?:are|will|can|must|have|need)|we|i|opens?|starts?|begins?|closes?|takes?|meets?)\b)/,
    },
  ],
  unless: [
    // "Can you bear with me until tomorrow?" asks for patience, not for an answer.
    /(?<!\b(?:bear\swith|hang\son)\b[^?]{0,60})\?\s*$/,
    // "I'll let you know on Friday if you got it" tells either way; "if we need anything" may tell nothing.
    /(?<!\b(?:know|tell\syou|hear|confirm)\b[^;,]{0,40}\s)\bif\b(?!\s(?:not\s(?:sooner|before|earlier)|possible|at\sall\spossible|you\s(?:could|can)\s(?:just\s)?(?:bear|hang|give\sus|allow|wait)|need\sbe|all\sgoes|nothing|there's\sno|there\sis\sno|you\s(?:haven't|have\snot|don't|do\snot)))/,
    /\bif\s(?:any|something|we\sneed|there(?!'s\sno|\sis\sno)|further|additional)/,
    /\b(?:unless|(?<!\bbe\s)provided|providing|assuming|in\scase|in\sthe\sevent|subject\sto|should\s(?:you|your|we|there|the|it|things))\b/,
    /\bonly\s(?:candidates|applicants|those|shortlisted|short-listed|if|the\s(?:candidates|applicants|people)|be\sin)\b/,
    /\b(?:short-?listed|(?<!\b(?:list|names)\sof\s(?:the\s)?)successful(?!\sand\sunsuccessful)|selected|suitable|qualified)\s(?:and\s\w+\s)?(?:candidates?|applicants?|ones?)\b/,
    /\b(?:candidates|applicants|those)\s(?:who\sare\s)?(?:short-?listed|selected|chosen|invited|moving)\b/,
    /\b(?:you|he|she|they)\s(?:said|told|mentioned|promised|wrote|indicated)\b/,
    /\b(?:can't|cannot|can\snot|couldn't|unable\sto|not\sable\sto|won't|will\snot|wouldn't)\s(?:promise|guarantee|say|commit|tell)\b/,
    /\b(?:no|neither|hardly\sany)\s(?:decision|answer|update|response|outcome|result)s?\b/,
    /\b(?:had\s(?:hoped|planned|meant|intended|expected|promised)|was\sgoing\sto|were\sgoing\sto|(?:should|would|could|'d|might)\shave\s(?:been|heard|had|gone|got|gotten|received|written|called|told|let|come|sent|given|\w+ed))\b/,
    /\b(?:look(?:ing)?\sforward|great\sto\shear)\b/,
    /\bevery\s(?:day|week|month|year|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\blet\sus\shave\b|\bgive\sus\syour\b/,
    /\bdepends?\b|\bmay\stake\b|\btakes?\slonger\b|^\s*under\s(?:the|our|gdpr|data|section|article)\b/,
    /\b(?:first|monthly|next)\s(?:pay(?:ment|check|slip)?|salary|wages?)\b|\b(?:winners?|prizes?|raffle|giveaway|hamper)\b|\bas\sa\s(?:member|customer|subscriber)\b/,
    /\b(?:nothing|nobody|no\sone)\s(?:will|is|has|can)\b/,
    /\b(?:i|we)\s(?:wish|wonder)\b|\bif\sonly\b|\bon\saverage\b|\b(?:most|many|some)\s(?:of\sour\s)?(?:applicants|candidates|e-?mails|enquiries|queries|people|messages|requests)\b/,
    /\bassume\b[^;]{0,50}\b(?:unsuccessful|not|gone|went|no|somebody|someone|filled)\b/,
  ],
  noNews: [
    /\b(?:hear|hearing|know|word|reply|answer)\sfrom\syou\b|\bthat\syou\s(?:reply|respond|answer|decide|confirm|accept|sign)\b/,
    /\b(?:needs?|requires?|sign(?:ed)?|return|accept(?:ed|ance)?|valid|stands?|stays?|open|expires?|lapses?|attached|submit|send\sus|please|kindly|let\s(?:us|me)\sknow|could|might|may\s(?!\d)|slip|delay(?:ed)?|reviewing|interviews?|starts?|would\slike|'d\slike|pleased|delighted|deadline|closes?)\b/,
    /\b(?:was|were|had|did|sent|received|told|gave|given|has|have\sbeen|made|said)\b/,
    /\b(?:not|never|nor)\b|n't\b/,
    /\byour\s(?:\w+\s)?(?:answer|decision|reply|response|contract|offer|letter|references?|referees?|documents?|report|manager|employer|acceptance|signature|confirmation|email|feedback|results?)\b/,
    /\byou(?:'ve|\shave)\b/,
    /\byou(?:'ll|\swill|\sshould|\smust|\scan|\sneed)?\s(?:make|take|give|send|bring|discuss|return)\b/,
  ],
};
