import { pattern } from './promise-words.ts';
import type { DeedWords } from './promise-words.ts';

/** What says that something is still to come; wider than for word, because they must be in it. */
const WILL =
  "(?:will|'ll|shall|should|going to|gonna|(?:is|are|am|'m|'re|'s|due|set) to|let me|plans? to|aims? to|hopes? to|means? to|intends? to|promises? to|undertakes? to|made sure to|makes? sure to)";

const ADVERBS = '(?: \\w+ly| then| also| now| all| both| soon| just| of course| still| be able to){0,3}';

/** Meeting them, weighing what they sent, keeping and using it, what a job is like: nothing that they wait for. */
const NO_DEED = [
  'not',
  'never',
  'no',
  'hope',
  'know',
  'find (?:us|me|our)',
  'wish',
  'thank',
  'look forward',
  'be',
  'see(?! to)',
  'hear',
  'receive',
  'think(?:ing)?',
  'meet',
  'welcome',
  'greet',
  'interview(?:ing)?',
  'talk',
  'speak',
  'chat',
  'discuss(?:ing)?',
  'go (?:through|over)',
  'ask(?:ing)?',
  'need',
  'want',
  'require',
  'expect(?:ing)?',
  'like',
  'love',
  'enjoy',
  'join',
  'start',
  'begin',
  'work(?:ing)?',
  'train',
  'pay',
  'charge',
  'keep',
  'hold(?:ing)?',
  'store',
  'delete',
  'retain',
  'remove',
  'use',
  'treat',
  'consider(?:ing)?',
  'review(?:ing)?',
  'assess(?:ing)?',
  'process(?:ing)?',
  'read(?:ing)?',
  'look(?:ing)?',
  'miss',
  'wait(?:ing)?',
  'close',
  'assume',
  'take it',
  'remember',
  'help',
  'allow',
  'enable',
  'pick you',
  'collect',
  'show you',
  'host',
  'escort',
  'have you',
  'find you',
  'take you',
  '(?:contact|call|phone|approach|write to|speak to|e-?mail) your',
].join('|');

/** To or for them: "book your flight", "have it ready for you". */
const FOR_THEM =
  "(?:(?!, (?:so|but|and|then)\\b)[^;?!]){0,60}?\\b(?<!\\b(?:without|of|about|like) )(?:you|your|yours)\\b(?!'| (?:will|need|can|could|should|must|may|to|file|files|records?|data|cv|resume|profile|background|experience|application|interest|answer|decision|reply|response|thoughts|feedback|documents|forms?|details|signature)\\b)";

/** People here, to whom we may pass something on; that is no word to them. */
const TO_OURS =
  ' to (?:the|our|my|their|his|her) (?:\\w+ )?(?:board|committee|council|director|manager|panel|team|clients?|owner|head|boss|dean|department|legal|finance|payroll|hr|office|accountants?|lawyers?|printers?|ceo|cfo|vp|principal|chair|trustees|governors|partners?|agency|union)\\b';

/** Put right for them without naming them: "arrange this", "look into it". */
const SETTLED =
  '(?:arrange|sort|fix|resolve|organi[sz]e|chase|finali[sz]e|get onto|look into|find out|follow|have) (?:up|out|it|this|that|these|things|everything|about|the (?:contract|paperwork|dates?|details|matter|problem|offer|visa|references?))\\b';

/** Where something of theirs goes, or what becomes of it. */
const ARRIVES =
  '(?:be (?:with you|waiting|there|out|on its way|in (?:the (?:post|mail)|your)|\\w{2,14}(?:ed|ent|wn|ne|ut|id|aid|dy)|dealt with|taken (?:up|care of))|arrive|come|follow|reach|go (?:out|off)|land|get to)\\b';

/** What becomes of their data, and of talks with them. */
const STAYS =
  '(?! be (?:held|kept|stored|deleted|removed|destroyed|retained|used|treated|processed|reviewed|considered|assessed|read|interviewed|conducted|supervised|covered|paid|deducted|closed|withdrawn|cancelled|rejected|deemed|required|needed|asked|based|followed|scheduled|observed|supported|limited|shared)\\b)';

/** "Sending you the form". */
const HANDING =
  '(?:sending|posting|mailing|e-?mailing|forwarding|giving|getting|issuing|couriering|putting|returning|handing|passing|bringing|dropping|uploading)';

/** A deadline or a near day where it follows at once. */
const DEADLINE_AHEAD =
  '(?=(?:by|before|within|no later|not later|on|in|at|tomorrow|today|tonight|first thing|early|later|mid|next|this|towards|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?)\\b)';

/** What is done with papers and troubles. Houses are closed and systems are down, too: here it takes a list. */
const IS_DONE =
  '(?:be (?:with you|waiting for you|on its way|in (?:the (?:post|mail)|your)|sent|posted|mailed|e-?mailed|forwarded|dispatched|delivered|issued|released|published|announced|communicated|intimated|confirmed|sorted|resolved|fixed|settled|signed|finali[sz]ed|completed|prepared|ready|returned|handed|given|shared|dealt with|taken care of|uploaded|arranged|answered|made available|passed|put|printed|drawn up|decided)|arrive|come|follow|reach you|go (?:out|off)|land|get to you)\\b';

const THINGS =
  '(?:it|this|that|they|these|those|everything|all|the same|(?:the|an?) (?!(?:vacanc|post|position|role|job|advert|office|shop|site|building|store|deadline|portal|interview|meeting|training|course|new)\\w*)\\w+(?: (?!and\\b|or\\b|but\\b|who\\b|which\\b|that\\b)\\w+){0,2}?)';

/** What we shall do for them that is no word: papers, bookings, things put right. */
export const englishDeeds: DeedWords = {
  deeds: [
    pattern(`(?:\\b|(?='))${WILL}${ADVERBS} (?:be (?=\\w+ing\\b))?(?!(?:${NO_DEED})\\b)\\w+${FOR_THEM}`),
    pattern(
      `(?:\\b|(?='))${WILL}${ADVERBS} (?:be )?(?:(?:(?:re)?-?send(?:ing)?|(?:post|put up|display) the (?:list|names|results|ranking)|publish(?:ing)?|announc(?:e|ing))\\b(?![^;?!]{0,40}${TO_OURS})|${SETTLED})`,
    ),
    pattern(
      `\\byour (?:[\\w'-]+ ){1,4}?(?:will|should|'ll|is going to|are going to|is to|are to)${ADVERBS}${STAYS} ${ARRIVES}`,
    ),
    pattern(`\\b${THINGS} (?:will|shall|should|is going to|are going to|ought to)${ADVERBS} ${IS_DONE}`),
    pattern(`\\b(?:it|that|this)'ll${ADVERBS} (?:${IS_DONE}|be (?:there|out)\\b)`),
    pattern(
      `(?:^|(?:\\b(?:am|are|is)|'m|'re|'s)(?: \\w+ly| also| now| just)? )${HANDING} (?:you|your|the|it|this|that|them|those|out|over|off|an?|our)\\b`,
    ),
    pattern(
      `\\b(?:you(?:'ll| will| shall| should|'re going to| are going to| can expect to| ought to)|expect to)${ADVERBS} (?:have|get|receive|see|find|hold)(?! (?:us|me|our|to|until|till|access|time|for|how|that|what|why|training|paid|\\w+ed|been|done|had|met|a chance|an? (?:opportunity|interview|day|hour)|the (?:chance|opportunity)|\\d+%?)\\b)`,
    ),
    pattern(
      "(?:^|\\b(?:(?:you (?:can|may|should|will)|you'll)(?: now| then| also)?|please|so|and) |[,;:] )expect (?!you\\b|to (?:start|begin|work|spend|wait|pay|be asked))",
    ),
    pattern(
      `(?<!\\b(?:meet|speak|talk|chat|interview|work|discuss|call|up|am|be|again) )with you ${DEADLINE_AHEAD}`,
    ),
    pattern(
      `\\b(?:back|over|out|across|off|along|through|news|answer|decision|offer) (?:to|for) you ${DEADLINE_AHEAD}`,
    ),
    pattern(
      '\\b(?:coming|heading|headed|on (?:its|their) way|winging (?:its|their) way) (?:to you|your way)\\b',
    ),
    pattern('\\bin your (?:inbox|mailbox|post|hands?|account|pigeonhole|e-?mail|possession)\\b'),
    pattern(
      `\\b(?:give|allow|bear with|hang on for) (?:us|me) (?:just )?(?:until|till|up to|an?|another|two|three|\\d)`,
    ),
    pattern('\\bleave (?:it|this|that) (?:with|to) (?:us|me) (?:until|till)\\b'),
    pattern(
      '\\b(?:patience|hold on|hang on|hang tight|sit tight|hang fire|bear with (?:us|me)) (?:until|till)\\b',
    ),
  ],
  noDeed: [
    /\b(?:interviews?|training|induction|lessons?|class|classes|first\s(?:day|shift)|days?\soff|holiday|shifts?\sstarts?|trial\sday|assessment\scentre|open\s(?:house|day)|probation|pay|paycheck|payslip|salary|wages)\b(?![^;]{0,40}\b(?:results?|outcome|decision|notes|dates?|details|invitations?|invites?|links?|confirmation|feedback|induction)\b)/,
    /\b(?:\d+\s?%|discount|voucher|newsletter|webinar|sale|catalogue|subscribe|shop)\b/,
    /\byou(?:'ll|\swill)?\s(?:have|get)\suntil\b/,
    /\bfrom\syou\b/,
    /\b(?:please|kindly)\s(?!(?:be\s|rest\s)?assured|expect|bear|allow|give\sus|find\b)/,
    /\b(?:might|may(?!\s\d)|could|would|used\sto|have\sto|has\sto|had\sto|needs?\sto)\b/,
    /\b(?:remind|depends?|ensure\sthat\syou|make\ssure\s(?:that\s)?you\s(?:bring|send|have|arrive|sign|return|complete))\b/,
  ],
};
