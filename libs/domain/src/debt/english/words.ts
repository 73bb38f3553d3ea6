/**
 * The tag of a word: its class by what it does in an English sentence that promises, one letter each, so that a
 * sentence becomes a short string on which small patterns are matched: "we will let you know by Friday" is `wfTyRD`.
 * The classes are those of speech acts more than of grammar: `f` are auxiliaries of the future and verbs that commit.
 *
 * | letter | meaning |
 * |---|---|
 * | `w`, `u`, `y`, `i` | we or I; us or me; whoever word is given to; something told before ("it", "those") |
 * | `Y`, `o`, `O` | your; another article; people or offices here and elsewhere |
 * | `f`, `h`, `m`, `q` | what is to come ("will", "aim to"); "like to"; what may come or must ("might", "need to"); if |
 * | `b`, `z`, `n` | present forms of to be; past forms of to be and have; a no |
 * | `T`, `U`, `V` | to tell somebody; telling; told |
 * | `L`, `A`, `B` | to tell, which needs nobody named: a verb; a verb or word itself ("reply"); or a means of it ("call") |
 * | `Q` | being in touch, in any form |
 * | `G`, `H`, `I` | to give; giving; given |
 * | `K`, `P`, `Z`, `M` | to decide; deciding; to make (a decision); decided, due |
 * | `R`, `r`, `F`, `S`, `s` | to hear or know; to get or have; to see or find; hearing or getting; hears or gets |
 * | `C`, `E`, `@` | to arrive; arriving; on its way to you |
 * | `W`, `j` | what else was done with papers and troubles; what word is when it is there ("ready", "out") |
 * | `N`, `X` | word itself ("decision"); papers and things that are waited for |
 * | `e`, `g`, `?` | expect it; give us time; please |
 * | `5` | when it is meant to be ("goal", "deadline") |
 * | `J`, `v` | what is done with them and their mail that they do not wait for; occasions and what a job is like |
 * | `l` | what is theirs: their mail, papers, and what they answer |
 * | `t`, `p`, `c`, `a` | to; another preposition; conjunction; adverb |
 * | `4`, `k` | particles: those that say that something is there ("out", "up"); others ("back") |
 * | `D`, `d` | a day by which something may be due; another time |
 * | `1`, `2`, `x` | any other word in -ing; any other in -ed; any other word |
 */
export type WordTag = string;

interface Forms {
  readonly word: string;
  readonly third: string;
  readonly ing: string;
  readonly past: string;
}

const DOUBLING = /^(?:get|drop|let|put|ship|tip|nip|pop|plan|hit|set|run|chat|cut|submit|refer|commit)$/;

/** A verb with its forms: those that add -s and -ing by rule, the participle too unless it stands behind a colon. */
function formsOf(entry: string): Forms {
  const [word = '', irregular] = entry.split(':');
  const isSoft = /[^aeiou]y$/.test(word);
  const third = isSoft ? `${word.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(word) ? `${word}es` : `${word}s`;
  const stem = DOUBLING.test(word) ? word + word.at(-1) : word.endsWith('e') ? word.slice(0, -1) : word;
  return {
    word,
    third,
    ing: `${stem}ing`,
    past: irregular ?? (isSoft ? `${word.slice(0, -1)}ied` : `${stem}ed`),
  };
}

function verbs(base: WordTag, ing: WordTag, participle: WordTag, words: string): [WordTag, string][] {
  return words.split(' ').flatMap((entry): [WordTag, string][] => {
    const forms = formsOf(entry);
    return [
      [participle, forms.past],
      [ing, forms.ing],
      [base, forms.third],
      [base, forms.word],
    ];
  });
}

/** Verbs that commit, with their "to": "aims to", "hoping to", "has undertaken to", "are expected to". */
function commissives(words: string): [WordTag, string][] {
  return words.split(' ').flatMap((entry) => {
    const { word, third, ing, past } = formsOf(entry);
    const finite = [
      word,
      third,
      ing,
      ...['has', 'have', "'s", "'ve", 'is', 'are'].map((be) => `${be} ${past}`),
    ];
    return finite.map((form): [WordTag, string] => ['f', `${form} to`]);
  });
}

const many = (tag: WordTag, words: string): [WordTag, string][] =>
  words.split('|').map((word) => [tag, word]);

/** Of a word that is listed twice the last entry holds. */
export const WORDS: readonly (readonly [WordTag, string])[] = [
  ...many('w', 'we|i'),
  ...many('u', 'us|me'),
  ...many(
    'y',
    "you|u|ya|anyone|anybody|yous|y'all|everyone|everybody|people|you both|you all|both of you|each of you|all of you|all concerned|every application|each application|all applications",
  ),
  ...many(
    'y',
    'everyone who applied|everybody who applied|everyone else|everybody else|both candidates|both finalists|both sides|both parties|all parties',
  ),
  ...['applicant', 'candidate', 'finalist', 'interviewee'].flatMap((who) => [
    ...many('y', `each ${who}|every ${who}|${who}s|all ${who}s|the ${who}s|all the ${who}s|all four ${who}s`),
  ]),
  ...many('Y', 'your'),
  ...many(
    'i',
    'it|yours|ours|hers|theirs|they|same|them|those|these|this|that|something|everything|the same|both|all',
  ),
  ...many('o', 'the|a|an|our|my|his|her|their|its|some|any|another|each|every|one|two|three|four|five|six'),
  ...many(
    'O',
    'board|committee|council|director|manager|panel|team|client|clients|owner|head|boss|dean|department|legal|finance|payroll|hr|accountant|accountants|lawyer|lawyers|printers|ceo|cfo|vp|principal|chair|trustees|governors|partner|partners|agency|union|referee|referees|bank|embassy|consulate|airline|hotel|insurer|university|employer|college|school|doctor|gp',
  ),
  ...many(
    'f',
    "will|'ll|ll|shall|should|ought to|can|gonna|let me|lemme|going to|set to|slated to|scheduled to|looking to|committed to|want to|wants to|try to|trying to|on track to|on course to|determined to|agreed to|prepared to|working to|plan on|planning on|intend|propose|anticipate|anticipates|is to|are to|am to|due to be|is due to|are due to|about to|ready to|sure to|likely to|bound to|has offered to|have offered to|'s offered to|'ve offered to|may expect to|can expect to|should expect to|would expect to",
  ),
  ...commissives(
    'plan aim hope intend expect mean:meant promise undertake:undertaken commit pledge vow agree arrange propose resolve endeavour endeavor strive:striven guarantee schedule',
  ),
  ...many(
    'm',
    "be expected to|may|might|could|would|must|need to|needs to|have to|has to|let's|used to|wanted to|tried to|supposed to|meant to|welcome to|free to|invited to|required to",
  ),
  ...many('h', "'d|like to|love to"),
  ...many('q', 'if|whether'),
  ...many('b', "be|am|is|are|'m|'re|'s|being"),
  ...many('z', 'was|were|had|did|been|has|having|said|told me'),
  ...many('n', "not|n't|never|no|nobody|nothing|neither|nor|cannot|won't|unable|without|hardly"),
  ...many('t', 'to|unto'),
  ...many(
    'p',
    'with|about|on|for|at|by|via|from|in|of|regarding|as|once|when|after|before|until|into|per|how|what|where|which|who',
  ),
  ...many('c', 'and|but|plus|so|or|&'),
  ...many('4', 'over|out|across|along|through|up'),
  ...many('k', 'back|round|around|off|down|on to|away|again'),
  ...many(
    'a',
    'therefore|however|thus|hence|instead|indeed|meanwhile|anyway|perhaps|maybe|no doubt|in turn|too|even|once more|then|also|alike|now|just|still|soon|both|all|either way|be able to|able to|be in a position to|in a position to|try to|do my best to|do our best to|do my utmost to|do our utmost to|make sure to|make sure that|make sure|see to it that|see that|ensure that|ensure|make sure that we|make sure that i|make sure we|make sure i|be sure to|be back and|of course|in any case|one way or another|one way or the other|each|gladly|straight|straightaway|straight away|right away|that same|that day|that evening|that morning|that afternoon|that night|that week|the same day|the day after|the next day|direct|sooner|first|always|usually|personally|next|themselves|himself|herself|myself|too|at last|as well|in turn|hope to|get to|seek to|endeavour to|endeavor to|strive to|go ahead and|come back and|sit down and',
  ),
  ...verbs('T', 'U', 'V', 'inform notify advise brief alert let:let tell:told approach'),
  ...verbs(
    'L',
    'U',
    'V',
    'buzz write:written respond acknowledge explain clarify ring:rung phone revert confirm announce telephone bell whatsapp',
  ),
  ...verbs('B', 'U', 'V', 'contact call email e-mail mail message text ping note reply report'),
  ...verbs('A', 'U', 'V', 'answer update'),
  ...many('C', 'show in|shows in|show up in|shows up in|show up on|shows up on|show on'),
  ...many(
    'L',
    'look at your message|look at your email|look at your query|read your message|pick up your message|do so|doing so|set out|sets out|spell out|put in writing',
  ),
  ...many(
    'T',
    'get back to|gets back to|come back to|comes back to|be back to|go back to|be to|reach out to|connect with|touch base with|circle back to|speak to you',
  ),
  ...many('U', 'getting back to|coming back to|reaching out to|connecting with'),
  ...many('V', 'written to|intimated'),
  ...many(
    'G',
    'roll out|rolls out|push out|pushes out|get out|gets out|hand out|hands out|draw up|draws up|draft up|firm up|turn round|turn around',
  ),
  ...many('H', 'rolling out|pushing out|getting out|handing out|drawing up|turning round|turning around'),
  ...many(
    'I',
    'offered|offered out|allocated|assigned|rolled out|pushed out|handed out|drawn up|turned round|turned around',
  ),
  ...many(
    'Q',
    'reconnect|reconnecting|sing out|close the loop|closes the loop|closing the loop|in touch|in contact|get in touch|getting in touch|gets in touch|get in contact|make contact|touch base|touching base|circle back|circles back|circling back|check in|check back|check back in|checking in|checking back in|follow up|follows up|following up|reach out|reaches out|reaching out|reach back out|hit you up|speak to you again|talk to you again|speak again|report back|reports back|reporting back|loop back|looping back|feed back|feeds back|feeding back|get back|getting back|come back|coming back|be back in touch|ring round|ring around|phone round|keep you in the loop|keep you posted|keep you updated|keep you informed|keep everyone posted|keep everyone updated',
  ),
  ...verbs(
    'G',
    'H',
    'I',
    'send:sent give:given get:got bring:brought drop shoot:shot forward post pass provide issue release publish return hand supply deliver ship courier fax share resend pop fire flick communicate relay dispatch circulate declare transfer put:put',
  ),
  ...verbs('K', 'P', 'M', 'decide choose:chosen pick select determine approve finalise finalize'),
  ...many(
    'K',
    'make appointments|make payment|make the payment|make your payment|sign off|signs off|made up our minds|made up my mind|made up their minds|made our minds up|made my mind up|make up our minds|make our minds up|make up my mind',
  ),
  ...many(
    'Z',
    'make|makes|making|take|takes|taking|reach|reaching|come to|arrive at|have made|have taken|have reached',
  ),
  ...many('R', 'hear|know|learn|find out'),
  ...many('r', 'get|receive|have|obtain'),
  ...many('F', 'see|hold|find'),
  ...many('S', 'first to hear|first to know|first to be told|hearing|receiving|getting|finding out|seeing'),
  ...many('s', 'hears|gets|receives|knows'),
  ...verbs('C', 'E', 'x', 'arrive come:come follow reach land go:gone appear hit:hit leave:left'),
  ...verbs(
    'W',
    'H',
    'W',
    'prepare arrange sort sign settle complete resolve fix print pay:paid refund reimburse credit upload book draft activate correct amend countersign rectify',
  ),
  ...many('V', 'refunded|reimbursed|credited|cleared|enrolled|reinstated|compensated'),
  ...many(
    'W',
    'see to|sees to|processed|process your|look into|deal with|dealt with|taken care of|made available|done',
  ),
  ...many(
    'j',
    'ready to sign|ready to collect|ready for collection|ready to pick up|be there|ready|available|public|in the post|in the mail|on its way|on their way|waiting',
  ),
  ...many(
    'N',
    'answers|offer|rejections|refusals|score|grade|mark|grades|decision|decisions|news|updates|replies|response|responses|result|results|outcome|outcomes|verdict|feedback|word|confirmation|confirmations|notification|notifications|announcement|announcements|notice|yes or no|yes or a no|a yes|a no|more|choice|selection|recommendation|hire|sign-off|go-ahead|green light|ruling|determination|judgement|rankings|ranking|marks|scores|choices',
  ),
  ...many(
    'X',
    'offers|version|on the phone|inbox|account|mailbox|letterbox|contract|contracts|letter|letters|details|information|info|date|dates|time|times|package|paperwork|invitation|invitations|invite|invites|link|links|summary|numbers|schedule|clarity|verbal|comments|thoughts|proposal|status|form|forms|figures|line|shout|buzz|bell|rota|roster|shifts|guide|next steps|something|anything|agreement|documents|papers|certificate|login|password|payment|payslip|invoice|timesheet|timesheets|places|refund|reimbursement|expenses|list|names|plan|timetable|instructions|pack|brief|description|copy|badge|laptop|uniform|kit|tickets|ticket|itinerary|visa|assignments|address|hours|money|cheque|check|bonus|stipend|fare|rotas|rosters|scores|cast list|deposit|settlement|arrears|back pay|mileage|fees|allowance|grant|pass|keys|code|permit|lanyard|reasons|p45|slot|slots|slip|slips|pay slip|pay slips|background check|police check|dbs check|safeguarding check|clearance|costs|pigeonhole|locker|tray|hands|desk|smartcard',
  ),
  ...many(
    'X',
    'zoom invite|calendar invite|teams invite|meeting invite|outlook invite|calendar hold|grievance|grievances|complaints|queries|enquiries|requests|appeals',
  ),
  ...many('x', 'one more|two more|three more|four more|a few more|some more'),
  ...many(
    'J',
    'held|kept|stored|deleted|removed|destroyed|retained|used|treated|reviewed|considered|assessed|interviewed|conducted|supervised|covered|deducted|closed|withdrawn|cancelled|rejected|deemed|required|needed|asked|based|followed|scheduled|observed|supported|limited|advertised|advertise|re-advertise|readvertise|filled|invited|discussed|recorded|monitored|logged|screened',
  ),
  ...many(
    'e',
    'expect|await|watch for|look for|look out for|watch out for|keep an eye out for|count on|look forward to|stand by for|figure on|bank on|aim for|aiming for|shoot for|shooting for|hope for|hoping for|pushing for|targeting|target|be expecting',
  ),
  ...many('5', 'deadline|deadlines|goal|aim|eta|timescale|timeline|target date|due date|cut-off|looking at'),
  ...many('2', 'provided'),
  ...many('?', 'please|kindly|pls'),
  ...many(
    'g',
    'give us|give me|allow|bear with|allow us|allow me|bear with us|bear with me|hang on|hold on|sit tight|hang tight|hang fire|hang in there|need until|leave it with me|leave it with us|leave that with me|leave this with me|leave it to me|leave it to us|be patient|patience|give it|wait',
  ),
  ...many(
    'J',
    'meet|meeting|see you|interview|interviewing|talk|talking|speak|speaking|chat|chatting|discuss|discussing|think|thinking|ask|asking|need|needing|want|require|wish|like|love|enjoy|join|joining|start|starting|begin|beginning|work|working|train|charge|keep|keeping|store|delete|retain|remove|use|treat|consider|considering|review|reviewing|assess|assessing|process|processing|read|reading|look|looking|miss|close|closes|closing|expire|expires|lapse|lapses|end|ends|cease|ceases|apply|applies|renew|renews|remain|remains|stay|stays|vary|varies|last|lasts|change|changes|depend|depends|open|opens|stand|stands|run|runs|include|includes|cost|contain|contains|cover|covers|attend|attends|inspect|inspecting|visit|visiting|observe|observing|audit|auditing|resume|resumes|assume|remember|help|enable|collect|show|host|escort|take you|hope|thank|call them|ring them|phone them|contact them|email them|chase them|nudge them|speak to them|call him|call her|go through|hand in|hands in|get to know|give a talk|give a speech|give a presentation|giving a talk|have a word with|be straight with|be honest with|call in sick|calling in sick|let us know|let me know|let us have|let me have|give us a ring|give us a call|give me a ring|give me a call|give us a shout|give me a shout|give us a bell|give me a bell|welcome|let you in|let you into|greet|invite|find you|pick you up',
  ),
  ...many(
    'v',
    'interview|interviews|training|induction|lesson|lessons|class|classes|shift|holiday|probation|paycheck|salary|wages|vacancy|vacancies|position|role|job|advert|office|shop|site|building|portal|course|session|sessions|day|orientation|newsletter|discount|voucher|webinar|sale|system|systems|website|policy|phones|parking|lunch|coffee|survey|access|chance|opportunity|break|tour',
  ),
  ...many(
    '@',
    'coming your way|headed your way|heading your way|headed to you|heading to you|winging its way|winging their way|coming to you|on its way to you|on their way to you',
  ),
  // That there are fewer of them, or when they are: no list that is put up.
  ...many(
    'v',
    'shifts drop|shifts fall|shifts hit|shifts land|shifts leave|shifts ship|shifts go live|shifts go down',
  ),
  ...many(
    'l',
    'application|applications|cv|resume|data|file|files|record|records|profile|background|experience|interest|thoughts|acceptance|signature|passport|documents|references',
  ),
  ...many(
    'M',
    'due|expected|promised|anticipated|planned|known|taken|reached|made|settled|likely|delayed|postponed|put back|put off|pushed back',
  ),
];
