import { englishSpots } from './english/grammar.ts';
import { finderOf } from './promise-words.ts';
import type { PromiseWords } from './promise-words.ts';
import { verbose } from '../verbose.ts';

/** Word itself, and telling of a kind that the grammar does not know, with its "will". */
const news = finderOf([
  verbose('g')`
  \b(?<!\b(?:your|you|no|without|for|of|to)\s)(?:
    answers?|decisions?|news|feedback|outcome|verdict|results?|repl(?:y|ies)|responses?|offers?|proposal
    |letters?|notifications?|confirmation|yes\sor\s(?:a\s)?no|contract|final\sword
  )\b
`,
]);

const idioms = finderOf([
  verbose('g')`
  \b(?:has|have|'s|'ve)\spromised\s(?:(?:me|us|you)\s)?(?:an?|the|his|her|their)\s(?:\w+\s){0,2}(?:
    answer|decision|reply|response|verdict|results?|outcome|figures?
  )\b
`,
  // A note of ours.
  /^(?:told|promised)\b[^;]{0,60}?\b(?:hear|answer|decision|word|news|call|reply|know)\b/g,
  /\b(?:we|i)\b[^;,.]{0,20}\bneed\s(?:until|till|up\sto)\b/g,
  // "If you haven't heard by Friday, nudge me": somebody should have been heard by then.
  verbose('g')`
  \bif\s[^;?!]{0,40}?(?:haven't|have\snot|don't|do\snot|no\s(?:news|word|answer|reply)|nothing)\b
  [^;?!]{0,60}?\b(?:
    nudge|chase|call|ring|phone|write|e-?mail|remind|reminder|poke|ping|shout|contact|bug|kick|text|drop
  )\b
`,
  // "You won't have to wait beyond Friday"; "You shouldn't wait" is advice.
  verbose('g')`
  \b(?:
    (?:won't|shan't|(?:will|shall)\snot)\s|(?:shouldn't|should\snot|needn't|need\snot)\s(?=have|need|be\b)
  )(?:have\sto\s|need\sto\s|be\s)?(?:wait(?:ing)?|ke(?:ep|pt)\s(?:you\s|everyone\s)?waiting)\s(?:any\s)?
  (?:beyond|(?:longer|later|more)\sthan|past)\b
`,
  // "It won't be any later than Friday that we call", "Consider it done", "Keep your phone handy on Friday".
  /\b(?:won't|will\snot|shouldn't|should\snot)\s(?:be|take)\s(?:(?:any|much)\s)?(?:later|longer|more)\b/g,
  // "You were due to hear by Friday; make that the Friday after."
  /\b(?:due|supposed|meant)\sto\s(?:hear|know|have|get|receive)\b[^!?]{0,60}\bmake\s(?:that|it)\b/g,
  /\b(?:response|reply|turnaround|processing)\stimes?\s(?:is|are)\b/g,
  /\bassure\syou\sof\s(?:an?|our|the)\s(?:\w+\s)?(?:response|answer|reply|decision|update)\b/g,
  /\bconsider\s(?:it|that|this)\s\w+/g,
  /\bkeep\s(?:your\s(?:phone|mobile|line)|an\seye\son\syour)\b/g,
]);

export const english: PromiseWords = {
  signs: verbose('g')`
    \b(?:
      the|is|are|be|we|you|u|our|your|by|will|i|us|from|of|on|to|for|in|next|at|more|within|this|and|with
      |have|that|an?|as|it|my|news|decision
    )\b
  `,
  *tell(sentence, dates) {
    yield* englishSpots('tell', sentence, dates);
    yield* idioms(sentence, dates);
  },
  settle: (sentence, dates) => englishSpots('settle', sentence, dates),
  news,
  deeds: (sentence, dates) => englishSpots('deeds', sentence, dates),
  second: /(?:,|;|\s-)?\s(?:and|then|but|plus)\s(?:then\s|also\s)?|;\s/,
  resume: [
    {
      lead: 'we will ',
      when: /^(?!(?:we|you|i|he|she|it|they|the|a|an|our|my|your|if|that|then|on|in|by)\b)\w+\s/,
    },
    {
      lead: 'you will get ',
      when: verbose()`
        ^(?:the|an?|your|our|my)\s(?!
          .{0,80}\b(?:
            is|are|will|was|has|have|can|must|please|you\s(?:are|will|can|must|have|need)|we|i|opens?
            |starts?|begins?|closes?|takes?|meets?
          )\b
        )
      `,
    },
  ],
  unless: [
    // "Can you bear with me until tomorrow?" asks for patience, not for an answer.
    verbose()`
    (?<!
      \b(?:
        bear\swith|hang\son|leave\s(?:it|this|that)\swith|(?:may|can|could)\s(?:i|we)\s(?:(?:come|get)\sback|e-?mail|write|reply|answer|let\syou\sknow)
        |(?:ok|okay|fine|alright|all\sright)\s(?:if\s(?:i|we)|for\s(?:me|us)\sto)
      )\b[^?]{0,60}
    )\?\s*$
  `,
    // "I'll let you know on Friday if you got it" tells either way; "if we need anything" may tell nothing.
    verbose()`
    (?<!\b(?:know|tell\syou|hear|find\sout|learn|confirm)\b[^;,]{0,40}\s)\bif\b(?!
      \s(?:
        not\s(?:sooner|before|earlier)|(?:i|we)\s(?:don't|haven't|can't)\s(?!hear|get|receive)|all\b
        |possible|at\sall\spossible|you\s(?:could|can)\s(?:just\s)?(?:bear|hang|give\sus|allow|wait)
        |(?<=\b(?:ok|okay|fine|alright|right)\sif\s)(?:i|we)\s(?:get|send|come|let|call|ring|reply|e-?mail|write|give|answer)
        |need\sbe|all\sgoes|nothing|there's\sno|there\sis\sno|you\s(?:haven't|have\snot|don't|do\snot)
      )
    )
  `,
    /\bif\s(?:any|something|we\sneed|there(?!'s\sno|\sis\sno)|further|additional)/,
    verbose()`
    \b(?:
      unless(?!
        \s(?:
          you\shear\sotherwise|something|anything\s(?:changes|goes|crops|comes)|i\stell\syou|we\stell\syou
        )
      )
      |(?<!\bbe\s)provided|providing|assuming|in\scase|in\sthe\sevent
      |subject\sto(?!\s(?:the\s)?(?:usual|normal|routine)\b)|should\s(?:you|your|we|there|the|it|things)
    )\b
  `,
    verbose()`
    \bonly\s(?:
      candidates|applicants|those|shortlisted|short-listed|if|the\s(?:candidates|applicants|people)|be\sin
    )\b
  `,
    verbose()`
    (?<!\b(?:list|names)\sof\s(?:the\s|all\s)?)\b(?:
      short-?listed|successful(?!\sand\sunsuccessful)|(?<!non-)selected
      |suitable|qualified
    )\s(?:and\s\w+\s)?(?:candidates?|applicants?|ones?)\b
  `,
    /\b(?:candidates|applicants|those)\s(?:who\sare\s)?(?:short-?listed|selected|chosen|invited|moving)\b/,
    /^\s*(?:anyone|anybody|whoever|those)\b/,
    /\brumou?r\b|(?<!\bno\s)\bdoubt/,
    /^\s*should\s(?:an?|any|he|she|they|his|her|our|this|that|these|those)\b/,
    verbose()`
    \b(?:ad|advert|website|site|page|poster|handbook|policy)\s(?:says|states)\b|\bnever\sdid\b|\bno\sidea\b
    |\b(?:we|i)\stold\s(?!you\b)|\byou'd\sbe\b(?!\slooking\sat\b)
  `,
    // What becomes of their papers when the matter is over is no word to them.
    /\b(?:data|details|documents?|records?|file|cv|information)\b[^;,]{0,40}\b(?:erased|deleted|destroyed)\b/,
    // "Your referee tells us she'll reply".
    verbose()`
    \b(?:your\s\w+|referees?)\s(?:has\s|have\s)?(?:
      said|says?|told|tells?|wrote|writes?|promised|promises?|confirmed|confirms?
    )\b[^;]{0,30}\b(?:he|she|they)(?:'d|'ll|\s(?:would|will|should|intends?|hopes?|plans?))\b
  `,
    verbose()`
    \b(?:can't|cannot|can\snot|couldn't|unable\sto|not\sable\sto|won't|will\snot|wouldn't)\s
    (?:promise|guarantee|say|commit|tell)\b
  `,
    /\b(?:no|neither|hardly\sany)\s(?:decision|answer|update|response|outcome|result)s?\b/,
    verbose()`
    \b(?:
      had\s(?:hoped|planned|meant|intended|expected|promised)|was\sgoing\sto|were\sgoing\sto
      |(?:should|would|could|'d|might)\shave\s(?:
        been|heard|had|gone|got|gotten|received|written|called|told|let|come|sent|given|(?!liked|loved)\w+ed
      )
    )\b
  `,
    /\b(?:(?<!\byou\s(?:can\s)?)look(?:ing)?\sforward|great\sto\shear)\b/,
    verbose()`
    \bevery\s(?:(?:second|other|third)\s)?(?:day|week|month|year|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\blet\sus\shave\b
    |\bgive\sus\syour\b
  `,
    verbose()`
    \b(?:depends?|contingent|conditional(?!\s(?:job\s)?offer))\b|\bmay\stake\b|(?<!n't\s|\bnot\s|\bnever\s)\btakes?\slonger\b
    |^\s*under\s(?:the|our|gdpr|data|section|article)\b
  `,
    verbose()`
    \b(?:first|monthly|next)\s(?:pay(?:ment|check|slip)?|salary|wages?)\b
    |\b(?:winners?|prizes?|raffle|giveaway|hamper)\b|\bas\sa\s(?:member|customer|subscriber)\b
  `,
    /\b(?:nothing|nobody|no\sone)\s(?:will|is|has|can)\b(?!.*\sand\s)/,
    verbose()`
    \b(?:i|we)\s(?:wish|wonder)\b|\bif\sonly\b|\bon\saverage\b
    |\b(?:most|many|some)\s(?:of\sour\s)?(?:
      applicants|candidates|e-?mails|enquiries|queries|people|messages|requests
    )\b
  `,
    /\bassume\b[^;]{0,50}\b(?:unsuccessful|not|gone|went|no|somebody|someone|filled)\b/,
  ],
  noNews: [
    verbose()`
    \byou\s(?:must|need|have\sto|are\s(?:required|asked|expected|requested|obliged)|will\s(?:have|need)\sto)\b
    (?!\s(?:to\s)?wait\b)
    |\b(?:ask|need|like|want|require|expect|request)\s(?:that\s)?you\b
  `,
    verbose()`
    \b(?:assured|apparently|supposedly|appreciate|grateful|obliged|(?:i|we)\s(?:gather|understand|believe))\b
  `,
    verbose()`
    \b(?:hear|hearing|know|word|reply|answer)\sfrom\syou\b
    |\bthat\syou\s(?:reply|respond|answer|decide|confirm|accept|sign)\b
  `,
    verbose()`
    \b(?:
      needs?|requires?|sign(?:ed)?|return|accept(?:ed|ance)?|valid|good\s(?:through|until|till)|stands?
      |stays?|open|expires?|lapses?|attached|submit|send\sus
      |(?:please|kindly)\s(?!note\b|(?:be|rest)\s(?:assured|informed|advised|aware))|let\s(?:us|me)\sknow
      |could|might|may\s(?!\d)|slip|delay(?:ed)?|reviewing|interviews?|starts?|would\slike|'d\slike|pleased
      |delighted|deadline|closes?
    )\b
  `,
    verbose()`
    \b(?:was|were|had|did|sent|received|told|gave|given|has|have\sbeen|made|said|reached|arrived|came|went)\b
  `,
    /\b(?:not|never|nor)\b|n't\b|\bhope\s(?:that\s)?you\b/,
    verbose()`
    \byour\s(?:\w+\s)?(?:
      answer|decision|reply|response|contract|offer|letter|references?|referees?|documents?|report|manager
      |employer|acceptance|signature|confirmation|email|feedback|results?
    )\b
  `,
    /\byou(?:'ve|\shave)\b/,
    /\byou(?:'ll|\swill|\sshould|\smust|\scan|\sneed)?\s(?:make|take|give|send|bring|discuss|return)\b/,
  ],
  noDeed: [
    verbose()`
    \b(?:
      interviews?|training|induction|lessons?|class|classes|first\s(?:day|shift)|days?\soff
      |(?<!\b(?:bank|public|national)\s)holiday(?!\spay)|shifts?\sstarts?|trial\sday|assessment\scentre
      |open\s(?:house|day)|probation|(?<!back\s)pay(?=\s(?:day|will|is|goes|rise|starts))
      |pay\syou\s(?:on|every|weekly|monthly|next)|paycheck|payslip|salary|wages
    )\b(?!
      [^;]{0,40}\b(?:
        results?|outcome|decision|notes|dates?|times|slots|schedule|timetable|questions|details|invitations?
        |invites?|links?|confirmation|feedback|induction|packs?|packet|kit|booklet
      )\b
    )
  `,
    /\b(?:\d+\s?%|discount|voucher|newsletter|webinar|sale|catalogue|subscribe|shop)\b/,
    /\byou(?:'ll|\swill)?\s(?:have|get)\suntil\b/,
    /\bfrom\syou\b/,
    verbose()`
    \b(?:please|kindly)\s(?!
      check\syour\s(?:e?-?mails?|inbox|phone|portal)|(?:be\s|rest\s)?(?:assured|informed|advised|aware)|note\b|expect|be\spatient|wait|bear|allow
      |give\s(?:us|me)|find\b
    )
  `,
    verbose()`
    \b(?:
      might|(?<!\d(?:st|nd|rd|th)?\s)may(?!\s\d)|could|would|used\sto|have\sto|has\sto|had\sto|needs?\sto
    )\b
  `,
    verbose()`
    \b(?:
      remind|depends?|ensure\sthat\syou
      |make\ssure\s(?:that\s)?you\s(?:bring|send|have|arrive|sign|return|complete)
    )\b
  `,
  ],
};
