/**
 * How one language words a promise of word. Patterns are matched on a sentence in lower case without accents, and
 * every gap in them is bounded, so that the work stays in proportion to the text.
 */
export interface PromiseWords {
  /** We will tell: "we'll let you know", "you will hear from us". */
  readonly tell: readonly RegExp[];
  /** It will be settled: "we expect to decide", "a decision is due". A date beside telling outranks one beside this. */
  readonly settle: readonly RegExp[];
  /** What makes a sentence no promise: conditions, refusals, requests, reports of others' words. */
  readonly unless: readonly RegExp[];
}

const NEWS =
  '(?:(?:quick|final|firm|formal|definite|proper|clear|straight|written|verbal|better|further|more|some|any|job|offer|outcome|acceptance|short|phone|start|hiring|your|that|this)\\s){0,2}(?:answers?|decisions?|news|updates?|repl(?:y|ies)|responses?|results?|outcomes?|offers?|contracts?|letters?|feedback|word|emails?|e-mails?|calls?|notes?|confirmation|details|information|info|verdict|yes|no|something|dates?|time|package|paperwork|notice|notification|invitation|invite|link|message|summary|numbers?|schedule|clarity|feedback)\\b';

const ARTICLE = '(?:an?|the|our|my|your|his|her|their|that|some|any|its|more|final)\\s';

/** Everyone to whom word can be given. */
const YOU =
  '(?:you(?:\\sboth|\\sall)?|everyone|everybody|each\\s(?:of\\syou|applicant|candidate)|all\\s(?:of\\syou|(?:the\\s)?(?:applicants|candidates|interviewees|finalists))|every\\s(?:applicant|candidate)|(?:the\\s)?(?:other\\s)?(?:applicants|candidates|finalists))';

/** What says that something is still to come. */
const WILL =
  "(?:will|'ll|shall|(?:am|are|is|'re|'m|'s)\\s(?:going|planning|aiming|hoping|looking|expecting|due|set|supposed)\\sto|(?:plans?|hopes?|aims?|intends?|expects?|wants?|promises?|undertakes?|try|tries|commit|need|plan\\sis|goal\\sis|aim\\sis|idea\\sis|hope\\sis)\\sto|should|can|let\\sme|let\\sus|anticipates?|expects?)";

/** Words between the promise and its verb. */
const BETWEEN =
  '(?:\\s(?:then|also|certainly|definitely|be\\sable\\sto|be\\sin\\sa\\sposition\\sto|try\\sto|do\\smy\\sbest\\sto|aim\\sto|hope\\sto|make\\ssure\\sto|personally|both|surely|hopefully|probably|likely|either\\sway|in\\sany\\scase|kindly|now|all|just|be\\sback\\sand|each|finally|still|gladly|happily|of\\scourse))*';

const TELL_VERB = [
  `let\\s${YOU}\\s(?:know|have)`,
  `(?:tell|inform|notify|update|contact|advise|call|phone|ring|email|e-mail|mail|message|text|ping|reach|brief)\\s${YOU}`,
  `(?:be\\s)?(?:telling|informing|notifying|updating|contacting|calling|phoning|ringing|emailing|writing\\sto|getting\\sback\\sto|letting)\\s${YOU}`,
  `(?:write|reply|respond|answer|get\\sback|come\\sback|report\\sback|speak|talk|reach\\sout|be\\sback|get)\\s(?:back\\s)?to\\s${YOU}`,
  `(?:answer|respond\\sto|reply\\sto)\\s(?:your|that|this|it)`,
  `(?:get|give|send|drop|shoot|have\\sfor|bring|fire|forward)\\s${YOU}\\s`,
  `(?:get|have|send|give|share|provide|bring|communicate|announce|confirm|forward|issue|release|offer)\\s(?:back\\s|over\\s|out\\s|across\\s|along\\s)?(?:${ARTICLE}){0,2}${NEWS}`,
  `(?:have|get)\\s(?:it|that|this|something|them|those)\\s(?:to|for)\\s${YOU}`,
  `(?:have|having|getting)\\s(?:${ARTICLE}){0,2}${NEWS}`,
  'send\\s(?:it|that|this|them|over|out|across|along|through|round|the|your|our|an?)\\b(?!.{0,40}\\sto\\s(?:the|our|my|their|his|her)\\s)',
  '(?:be|get|stay|keep)(?:\\sback)?\\sin\\s(?:touch|contact)',
  '(?:follow|following)\\sup',
  '(?:circle|loop|report|check|feed|ring|call|phone|write|come|get|email)\\sback',
  'touch\\sbase',
  'reach\\sout',
  '(?:revert|respond|reply|answer)\\b(?!\\sto\\s(?:the|our|my))',
  'confirm\\b(?!\\swith)',
  `keep\\s${YOU}\\s(?:posted|updated|informed)`,
  'make\\s(?:you\\s)?(?:an\\s|our\\s|a\\s)?(?:offer|call)',
  `write\\s(?:again|out)`,
].join('|');

const SETTLE_VERB = [
  'decide\\b',
  '(?:make|take|reach|come\\sto|have|arrive\\sat)\\s(?:up\\sour\\smind|(?:a|our|the|my|its|their|his|her)\\s(?:final\\s|hiring\\s)?(?:decision|choice|selection))',
  '(?:have\\smade|make)\\sup\\s(?:our|my|their|its)\\sminds?',
  'be\\s(?:making|taking)\\s(?:a|our|the)\\s(?:final\\s)?(?:decision|choice)',
  'be\\smaking\\s(?:an\\s)?offers?',
  'know\\s(?:more|then|for\\ssure|the\\soutcome|better)',
  'finali[sz]e\\s(?:a|our|the|my)\\s(?:decision|offer|choice)',
].join('|');

const PASSIVE =
  '(?:contacted|notified|informed|told|called|emailed|e-mailed|updated|advised|written\\sto|sent|given|rung|phoned)';

function pattern(source: string): RegExp {
  return new RegExp(source, 'g');
}

export const english: PromiseWords = {
  tell: [
    pattern(`(?:\\b|(?='))${WILL}${BETWEEN}\\s(?:${TELL_VERB})`),
    // "will review your application and respond"
    pattern(`(?:\\b|(?='))${WILL}\\s[^.;?!]{1,90}?\\b(?:and|then)${BETWEEN}\\s(?:then\\s)?(?:${TELL_VERB})`),
    pattern(
      `\\byou(?:'ll|\\swill|\\sshould|\\scan\\sexpect\\sto|\\smay\\sexpect\\sto|\\sare\\sgoing\\sto|\\sought\\sto|\\scan)${BETWEEN}\\s(?:hear\\b|know\\b|find\\sout|be\\s(?:hearing|getting|receiving|${PASSIVE})|(?:receive|get|have|see)\\s(?:it\\b|that\\b|them\\b|those\\b|(?:${ARTICLE}){0,2}${NEWS}|an?\\syes\\sor))`,
    ),
    pattern(`\\byou\\s(?:can|may|should)\\sexpect\\s(?:${ARTICLE}){0,2}${NEWS}`),
    pattern(
      `\\b${YOU}\\s(?:(?:will|shall|should|is\\sto|are\\sto)\\s(?:all\\s)?(?:be\\s${PASSIVE}|hear|get|receive)|gets?|hears?|receives?)\\b`,
    ),
    pattern(
      `\\b(?:we|i)\\s(?:always\\s|will\\s)?(?:write|reply|respond|answer)\\s(?:back\\s)?to\\s(?:all|every|each)`,
    ),
    pattern(
      `(?:^|[,;:]\\s|\\b(?:please|so|and|to)\\s)(?:expect|await)\\s(?:to\\shear|(?:${ARTICLE}){0,2}${NEWS})`,
    ),
    pattern(
      `(?:^|[,;:]\\s|\\b(?:please|so|and)\\s)(?:look|watch|keep\\san\\seye)\\s(?:out\\s)?(?:for|to)\\s(?:us\\b|me\\b|(?:${ARTICLE}){0,2}${NEWS})`,
    ),
    pattern(`\\b(?:i|we)\\s(?:can\\s)?(?:promise|guarantee)\\s(?:you\\s)?(?:${ARTICLE}){0,2}${NEWS}`),
    pattern(
      `^(?:[^.;]{0,40}:\\s)?(?:${ARTICLE})?(?:${NEWS})\\s(?:to\\s(?:you|follow)\\s|for\\syou\\s)?(?:promised\\s)?(?:expected\\s)?(?=(?:by|on|in|within|before|at|early|late|mid|next|this|tomorrow|today|end|no\\slater|the|after)\\b)`,
    ),
    pattern(`\\b(?:give|allow|bear\\swith)\\s(?:us|me)\\s(?:until|till|up\\sto|a|an|two|three|\\d)`),
    pattern("\\b(?:we|i)(?:\\swill|'ll)?\\sneed\\suntil\\b"),
    pattern(`\\ballow\\s(?:up\\sto\\s|at\\sleast\\s|about\\s)?[^.;]{1,30}?\\sfor\\s(?:${ARTICLE})?${NEWS}`),
    pattern(
      `\\bif\\s(?:you\\s(?:haven't|have\\snot|don't|do\\snot)\\s(?:heard?|hear|get|got|have|receive[d]?)\\b[^.;?!]{0,60}[\\s,](?:nudge|chase|call|ring|phone|write|email|e-mail|remind|poke|ping|shout|contact|bug|kick|text|drop)\\b)`,
    ),
    pattern('^(?:told|promised)\\b[^.;]{0,60}?\\b(?:hear|answer|decision|word|news|call|reply|know)\\b'),
    pattern(
      `\\b(?:decisions?|offers?|letters?|repl(?:y|ies)|answers?|results?|responses?|invitations?)\\s(?:go|goes|are\\sgoing|come|comes)\\s(?:out|to\\syou)`,
    ),
    pattern(
      `\\b(?:answers?|news|updates?|repl(?:y|ies)|responses?|results?|outcomes?|offers?|contracts?|letters?|feedback|word|confirmation|decisions?|paperwork|invitations?|emails?|something)\\b[^.;?!]{0,50}?\\s(?:will|'ll|should|can|is\\sto|are\\sto|is\\sgoing\\sto|ought\\sto)\\s(?:then\\s|all\\s|be\\sable\\sto\\s)?(?:be\\s(?:sent|emailed|e-mailed|mailed|posted|with\\syou|communicated|announced|shared|released|ready|available|in\\syour|given|coming|issued|published|known|on\\sits)|follow|come|reach\\syou|arrive|go\\sout|land)`,
    ),
  ],
  settle: [
    pattern(`(?:\\b|(?='))${WILL}${BETWEEN}\\s(?:${SETTLE_VERB})`),
    pattern(
      `\\b(?:decisions?|choice|selection|outcome|results?|answer|offer|verdict)\\b[^.;?!]{0,40}?\\s(?:is|are|will\\sbe|should\\sbe|to\\sbe|can\\sbe)\\s(?:expected|due|made|taken|reached|known|decided|final|finali[sz]ed|anticipated|likely|planned|here|in)`,
    ),
    pattern(
      '\\b(?:it|this|everything|the\\s(?:role|position|matter))\\s(?:will|should)\\sbe\\s(?:decided|settled)',
    ),
    pattern(
      `\\b(?:we|i)(?:'d|\\swould)?\\s(?:expect|anticipate)\\s(?:a|the|our|an)\\s(?:final\\s)?(?:decision|answer|outcome|result)`,
    ),
  ],
  unless: [
    /\?\s*$/,
    /\b(?:if|unless|provided|providing|assuming|in\scase|in\sthe\sevent|subject\sto|should\s(?:you|your|we|there|the|it|things))\b(?!\s(?:not\s(?:sooner|before|earlier)|possible|at\sall\spossible|anything\sbefore|need\sbe|all\sgoes|(?:you|yours?|they)\s(?:haven't|have\snot|don't|do\snot)))/,
    /\bonly\s(?:candidates|applicants|those|shortlisted|short-listed|if|the\s(?:candidates|applicants|people))\b/,
    /\b(?:short-?listed|successful|selected|suitable|qualified)\s(?:and\s\w+\s)?(?:candidates|applicants|ones)\b/,
    /\b(?:candidates|applicants|those)\s(?:who\sare\s)?(?:short-?listed|selected|chosen|invited|moving)\b/,
    /\b(?:you|he|she|they)\s(?:said|told|mentioned|promised|wrote|indicated)\b/,
    /\b(?:can't|cannot|can\snot|couldn't|unable\sto|not\sable\sto|won't|will\snot|wouldn't)\s(?:promise|guarantee|say|commit|tell)\b/,
    /\b(?:no|neither|hardly\sany)\s(?:decision|news|answer|update|word|response|reply|outcome|result)s?\b(?![^.;]{0,40}\b(?:is|are)\s(?:good|bad))/,
    /\b(?:had\s(?:hoped|planned|meant|intended|expected|promised)|was\sgoing\sto|were\sgoing\sto|(?:should|would|could|'d|might)\shave\s(?:been|heard|had|gone|got|gotten|received|written|called|told|let|come|sent|given|\w+ed))\b/,
    /\bassume\b/,
  ],
};
