import { verbose } from '../verbose.ts';
import { BLOWS_IN_ENGLISH, BLOWS_TELLING_IN_ENGLISH } from './blows.ts';
import { WEAPONS_IN_ENGLISH, WEAPONS_TELLING_IN_ENGLISH } from './weapons.ts';

/**
 * English words by which somebody may be at risk, by what they say: against oneself, against others, and what despair
 * and anger say as well as figures of speech. Folded text; each pattern is tried on one sentence.
 */
const NOBODY = "(i (was|were|am) (not|no longer) (here|around|alive)|i (wasn't|weren't) (here|around|alive)";
const GONE = `${NOBODY}|i (was|were) (gone|dead|never born)|i (did not|didn't) exist|i had never been born)`;
const MEDICINE =
  '(pills?|tablets?|medication|meds|sleeping (pills|tablets)|insulin|painkillers|paracetamol|morphine)';
const GUN = '(gun|pistol|rifle|shotgun|revolver)(?! (cert|licen|permit|club|cabinet|range|safe))';
const WEAPON =
  '(gun|pistol|rifle|shotgun|revolver|crossbow|machete|baseball bat|weapon|bomb|explosives?|petrol)';
const VICTIM =
  '(you|him|her|them|us|someone|somebody|everyone|everybody|one of you|all of you|(your|my|his|her) (wife|husband|kids?|child|children|family|son|daughter|boss|supervisor|manager|neighbou?rs?|colleagues?|ex))';
const KIN =
  '(parents|family|children|kids|wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother)';
/** Whom people are afraid of at home. */
const AT_HOME =
  "(he|she|he's|she's|my (\\w+ )?(husband|wife|ex|partner|boyfriend|girlfriend|father|mother|dad|mum|mom|brother|uncle|son|cousin|landlord|flatmate)|(my )?(step|ex)[- ]?(father|mother|dad|mum|brother|husband|wife|boyfriend|partner))";
const HEIGHT =
  '(bridge|roof|balcony|viaduct|cliffs?|edge|overpass|ledge|window|tower|multi-?storey|building)';
const WILL =
  "(i will|i'll|ill|i am going to|i'm going to|im going to|i am gonna|i'm gonna|im gonna|gonna|i want to|i wanna|i could|i might|i swear i)";
const NOT_WANT =
  "\\b(don't|dont|do not|no longer|can't|cant|cannot|never|not) ((really|even|just|actually) )?(want to|want|wanna|wish to|wish|deserve to|care to|bear to|stand to)";
const ANY_MORE = 'any ?(more|longer)';

/** Against oneself. The second person and third persons are left out where whole trades talk of them (crisis lines, wards). */
const SELF = [
  '\\b(tak(e|ing)|end(ing)?) my own life\\b|\\bend(ing)? my life\\b(?! (as|in|with|here))|\\b(attempt|attempts|attempted|try|tried) (on|to take|to end) my( own)? life\\b',
  '\\b(kill|killed|killing|hang|hanged|hanging|shoot|shooting|drown|drowning|starve|starving|poison|poisoning) (myself|my self)\\b(?! (laughing|trying|working|(out|in) (the foot|of|work|\\w+s)\\b|in the foot))',
  '\\b(going to|want to|wanted to|wanna|might|may|could|will|gonna|afraid to|think(ing)? (of|about)|scared (of|to)) (hurt|harm)(ing)? (myself|my self)\\b',
  '\\b(hurt|harm(ed)?|cut|burn(ed|t)?|cutting|hurting|harming) (myself|my self) (again|on purpose|because of (you|this)|tonight|last night|after (this|your|every|each)|whenever|every time|each time|to (feel|cope|sleep)|when (i|you|they) (get|read|hear|think|feel|see))\\b',
  "\\b(i|i've|i have) (cut|been cutting|started cutting|been self[- ]?harming|self[- ]?harm(ed)?)( (my )?(arms?|wrists?|legs?|thighs?))?( again| last night| tonight)\\b",
  '\\b(might|may|could|about to|going to|will|would) do to myself\\b',
  '\\b(think(ing)?|thought|thoughts) (about|of) (suicide|ending (it all|everything|my life)|ending it(?! (with|at|on|early))|dying|not waking up|death every)\\b',
  '\\b(ending|end) it( all)? (is|seems|feels|looks|would be|sounds)\\b|\\btried to (end (it|things|everything)(?! (with|at|on|early|well|amicabl))|hang|overdose)\\b',
  `${NOT_WANT} (be alive|exist|wake up(?! (early|at|before|to))|go on living|keep (on )?living|live ${ANY_MORE}|live like this|live(?! \\w)|be here ${ANY_MORE})\\b`,
  `\\b(no|not|\\w+n't|dont|never|without|any|what|lost|single|hardly)\\b[^.!?\\n]{0,30}\\b(point|reason|sense|use|meaning) (of|in|to|for)( me)?( to)?( even| still| just)? (living|live|be(ing)? alive|get(ting)? up(?! (early|at))|wak(e|ing) up|exist(ing)?|carry(ing)? on living|go(ing)? on living|stay(ing)? (alive|in this world)|be(ing)? here ${ANY_MORE}|(get|make it) to (tomorrow|the (weekend|morning)|next \\w+|\\w+day)|see(ing)? (tomorrow|another (day|morning|spring|winter)))\\b`,
  `\\b(easier|better( off)?|happier|relieved|nicer)\\b[^.!?\\n]{0,40}\\b(without me(?! (since|on|at|for|around the|in (the|your|our|a)))\\b|if ${GONE})`,
  '\\bwish (that )?i (had|was|were|could|would|had never)\\b[^.!?\\n]{0,12}\\b(not woken|never woken|woken up|dead|born|die|not wake)\\b',
  "\\b(not|n't|dont) (know|sure)( whether| if)? (i will|i'll|i am|i would)( still)? be (here|alive|around) tomorrow\\b",
  `\\b${MEDICINE} (are |is |lie |lying |right |all )*(here )?(in front of|next to|beside|by) (me|my bed)\\b|\\b${MEDICINE} (are )?in my hand\\b`,
  `\\bi (have |had |just |'ve )?(took|taken|swallowed) (too many|all (of )?(the|my)|a (whole|full) (box|bottle|packet|pack) of)\\b[^.!?\\n]{0,12}\\b${MEDICINE}\\b`,
  `\\b(sav(e|ed|ing)|hoard(ed|ing)?|stockpil(ed|ing)|set(ting)? aside|count(ed|ing)) (up |out )?(all )?(of )?my (\\w+ )?${MEDICINE}\\b|\\benough ${MEDICINE} (here |now )?(to (do it|end|finish|never|not|sleep for)|for (good|the job))\\b`,
  '\\bi (just |only |really )?(want to|wanna|would like to) (die|be dead|disappear(?! from)|vanish|sleep for ?ever|not wake up|be gone|cease to exist|stop existing|stop living)\\b',
  "\\b(i am|i'm|im|i feel|i was|i have been|i've been|feeling) suicidal\\b",
  "\\b(won't|will not|wont|(don't|do not|dont) (think|believe|expect|suppose)( that)? i('ll| will)) see (the|another|next) (spring|summer|autumn|christmas)\\b(?! (term|collection|sale|show|season|intake|launch|issue|menu|range|fair|rush|party|concert|market|lights|programme|program|holidays|exhibition))",
  "\\b(would|i'd) rather (be dead|die|not be alive|not wake up)\\b",
  "\\b(life|living|my life) (has|makes|had) (no|lost (its|all)) (more )?(meaning|sense|point|worth)\\b|\\blife (is not|is no longer|isn't) worth (living|it)\\b",
  '\\b(tired|sick|done|finished|through) (of |with )?(living(?! (in|with|out|on|at|from|so|off|here|abroad|far|there))|being alive|breathing)\\b|\\b(somebody|someone|people|a person) who (still |actually |really )?wants? to (be alive|live(?! \\w))',
  '\\bkeep (myself|my self) (safe|alive)\\b',
  '\\b((step|stepping|stepped|jump|jumping|jumped|throw|throwing|walk|walking|walked|run|running) (myself |my self )?in front of|(jump|jumping|throw|throwing) (myself |my self )?under) (the|a|an|your) (\\w+ )?(train|tram|bus|lorry|truck|car|traffic)\\b|\\b(lie|lying|throw|throwing|jump|jumping) (myself |my self )?(down )?((on|on to|onto) (the|a) (tracks|rails)|(under|in front of) (the|a) (\\w+ )?(train|tram))\\b',
  `\\b((step|stepping|stepped|walk|walking|go|going) (straight )?off|(jump|jumping|throw|throwing|leap|leaping) (myself |my self )?(off|from|over|out of)) (the|a|that|this|your|my) (\\w+ )?${HEIGHT}\\b`,
  `\\b(stand(ing)?|stood|sit(ting)?|sat|wait(ing)?|went|walk(ing)?|end(ed)? up) (up )?(on|at|by|to) (the|a|that) (\\w+ )?(platform|${HEIGHT}|tracks|rails|railings?)\\b[^.!?\\n]{0,80}\\b(how easy|jump|one step|letting go|just let go|over with|fast train|looking down|stop hurting)\\b`,
  "\\b(if i|i'll|i will|i am going to|i'm going to|i might|i want to) (just )?jump(ed)?(?! \\w)",
  '\\b(rope|noose|razor|blade|pills|tablets|gun|rifle|pistol|shotgun)\\b[^.!?\\n]{0,40}\\b(keep (looking|staring)|looking at (it|them)|waiting for me|calling (to )?me)\\b',
  '\\bnothing (left |else |more )?to (live|stay alive|wake up) for\\b|\\bnothing keep(s|ing)? me alive\\b',
  '\\b(think(ing)?|thought|thoughts|tempted|want|imagine)\\b[^.!?\\n]{0,20}\\b(driv(e|ing)|steer(ing)?|crash(ing)?) (my |the )?(car |van |bike )?(into|off) (a|the|that) (\\w+ ){0,4}(pier|tree|wall|bridge|lorry|truck|river|canal|sea|barrier|cliff)\\b|\\bwalk(ed|ing)? (straight |out )?into the (river|lake|canal|traffic)\\b|\\bwalked into the (sea|water|waves)\\b',
  '\\bhope(s|d)? (that )?(my heart (gives|stops|will)|it kills me|i never wake)\\b',
  `\\b(goodbye|farewell|suicide) (letters?|notes?)\\b|\\bsaid (my )?goodbyes?( to (my ${KIN}|everyone(?! (at|in|on|there))|everybody(?! (at|in|on|there))|them all))\\b`,
  "\\b(by the time|when) (you|anyone|anybody|somebody) (reads?|gets?|opens?|sees?|finds?) (this|it)\\b[^.!?\\n]{0,30}\\b(dead|gone(?! (on|to|for|through|back))|not be (here|alive)|won't be (here|alive|a problem))\\b",
  "^(?!.*\\b(contract|notice|job|lease|call|chat|search|process|tenan\\w+|marriage|relationship|trial|probation|pilot|project|placement|mail|email|letter|note)\\b).*\\b(going to|gonna|about to|ready to|will|'ll|might|want to|have to|decided to) (just )?end (it( all)?|things)( all)?( tonight| today| now| soon| myself)?(?= *($|[,;:)]| -| i\\b| because\\b| if\\b))",
  "\\b(i'll|i will|i'd|i would|i am going to|i'm going to|i might) be dead (by|before|when|soon|in|tomorrow|after|long)\\b|\\b(find|finds|found|notice|notices|see) (me|my body) (dead|hanging|cold)\\b",
  '\\bengine (on|running)\\b[^.!?\\n]{0,30}\\b(garage|hose|windows?) (door )?(closed|shut|down|up|taped|in)\\b|\\bhose (from|on|over|to) the exhaust\\b',
  `\\b(nobody|no one) (would|will) (even |ever )?(notice|miss me)\\b[^.!?\\n]{0,20}\\bif ${GONE}`,
  `\\b(papers|affairs|documents|paperwork) in order\\b[^.!?\\n]{0,50}\\b(so|for)( that)? my ${KIN}\\b|\\b(gave|given|giving)\\b[^.!?\\n]{0,60}\\bwhere i('m| am) going\\b[^.!?\\n]{0,20}(\\bnot|n't|\\bno)\\b`,
  "\\b(hope|hoping|hoped|praying|pray)\\b[^.!?\\n]{0,25}\\b(won't|will not|don't|do not|never|not) (to )?wake up\\b(?! (late|early|at|before|to (a|an|the|find)))",
  `\\bif ${GONE}\\b[^.!?\\n]{0,50}\\b(notice|miss me)\\b|\\b(calmer|better off|happier|easier)\\b[^.!?\\n]{0,20}\\bif i (just )?(weren't|wasn't|were not|was not) (around|here)\\b`,
  `\\b(papers|documents)\\b(?=[^.!?\\n]{0,70}\\b${KIN}\\b)[^.!?\\n]{0,90}\\b(looking|look|search|searching) for\\b`,
  '\\b(nobody|no one) (will|would) (ever )?hear from me (again|any ?more)\\b',
  '\\bhad enough of (life|living|being alive)(?! (in|on|as|at|with|from|out|abroad|here))|\\b(go|gone|going|went|fall|fallen) (to sleep|asleep) for (good|ever)\\b|\\bwent to sleep forever\\b',
];

/** Against others, by the sender or by somebody whom the sender is afraid of. */
const OTHERS = [
  `\\b(${WILL}|threatened to|threatens to|(says|said|swears|swore) (he|she|they)('ll|'d| will| would)|he( will|'ll| wants to| would|'d)|(he|she) is going to|she will) (kill|shoot|stab|strangle|beat up|murder|burn|knife|drown|cut|hurt (me|us|my)|beat (me|us)) (${VICTIM}|me|who ?ever|any ?(one|body)|that (man|woman|person))\\b(?! (a|an|over|the|some|my|it|in|at|out|outdoors|on|with a (question|smile)|for a (coffee|drink|tea))\\b)`,
  '\\b(set|setting) fire to (your|this)\\b|\\b(will|going to|could|gonna) set fire to\\b|\\b(set|setting) (your|the|this|that|his|her) [^.!?\\n]{0,20}(on fire|alight)\\b|\\b(burn|torch) (your|the|this|that) [^.!?\\n]{0,20} (down|to the ground)\\b|\\bblow (up )?(your|this) (\\w+ )?(office|building|place|reception|house|shop|school|headquarters)\\b',
  `\\b${AT_HOME} (has |have |had |still |always |just |regularly |sometimes )?(hit|hits|beat|beats|beaten|choked|chokes|strangled|strangles|punched|punches|kicked|kicks|slapped|slaps|raped|attacked|attacks|assaulted|burned|burns|hurts) (me|us|my (son|daughter|kids|children|mother))\\b(?! (to|at|by|up|for|out|off|down|with (a |an |the )?(\\w+ )?(question|questions|idea|offer|brief|task|deadline|news))\\b| in (?!(the|my) (face|head|stomach|ribs|back|eye|mouth)))`,
  `\\b${AT_HOME} (has |had |just )?(broke|broken|smashed|fractured|split|dislocated) my (wrist|arm|nose|jaw|ribs?|fingers?|hand|teeth|lip|skull|face)\\b`,
  `\\b${AT_HOME} (has |had |keeps |always )?(lock(s|ed|ing)? (me|us) (in|inside|up)|keep(s|ing)? (me|us) (locked|prisoner)|locks? the (front )?door (when|behind|after|so|on)|(won't|will not|doesn't|does not|never) lets? me (leave (the house|home)|out|go out))\\b`,
  `\\b${AT_HOME} (has |have )?(found|finds) (out )?where (i|we) (live|am|are|sleep|work|stay)\\b|\\b(he|my ex) knows where (i|we) (live|am|sleep)\\b|\\b(hiding|hide|flee|fleeing|fled|escape|escaped) from (him|my (ex|husband|partner|boyfriend|father|stepfather|brother))\\b`,
  `\\b(afraid|scared|frightened|terrified) (of (my (ex|husband|partner|boyfriend|father|stepfather|brother)|what (he|she) (will|would|might|'ll) do)|for my life|(he|she)('ll| will| would) (find|kill|hurt|hit|beat) (me|us))\\b`,
  '\\b(has |have |had |been )?(threatened|threatening|threatens) (me with a|to (kill|stab|shoot|hurt|beat|burn|strangle) (me|us|my|you))',
  "\\b(someone|somebody|one of you|you|they|people)( (in|at) your \\w+| all)? (will|'ll|is going to|are going to|must) (bleed|die|burn for|pay with (your|their) (life|lives|blood))\\b",
  `\\b(come|comes|coming|came|turn(ed|ing)? up|show(ed|ing)? up|stand(ing)?|wait(ing)?|sleep(s|ing)?)\\b[^.!?\\n]{0,40}\\bwith (a|an|my|the|his|her|\\w+('s)? \\w+'s) (\\w+ )?${WEAPON}\\b`,
  '\\b(stand(s|ing)?|wait(s|ing)?|sit(s|ting)?|sleep(s|ing)?|chas(es|ed|ing)|outside|after me|door|lobby|gate)\\b[^.!?\\n]{0,30}\\bwith (a|an|his|her|the) (\\w+ )?(knife|axe|hammer|crowbar)\\b(?! (roll|set|kit|bag|case|block|skills))',
  `\\b(bought|got|have|own|took|load(ed)?|keep) (a|my|the|(my )?\\w+'s) (old |loaded )?${GUN}\\b|\\b(knife|gun) under my pillow\\b`,
  "\\b(smash|smashing|break|breaking|kick|kicking|bash|bashing|cave|caving|punch|punching|crush|slit|slash|knock) (your|his|her|their|that \\w+'s) (\\w+ )?(face|head|skull|teeth|legs?|knees?|neck|jaw|nose|throat|fingers|brains)\\b",
  '\\bput (you|him|her|one of you|somebody|someone|that \\w+) (in the (ground|hospital|morgue)|in hospital|in a (coffin|grave|wheelchair)|six feet under)\\b|\\bbullet (in|into|through|for) (you|your|him|his|her|them|their|every)\\b',
  '\\bknow where (your|her|his|their) (little )?(kids?|children|son|daughter|wife|husband|mother|family|boy|girl)( \\w+)? (go(es)?|live|lives|plays?|sleeps?|walks?)\\b',
  `\\b${AT_HOME} (put|puts|stubbed|stubs) (a|his|her|out|cigarettes?|the)[^.!?\\n]{0,30} (on|against|into) my (arm|hand|back|leg|face|skin|neck|chest)\\b|\\b${AT_HOME} [^.!?\\n]{0,40}((throws?|threw|throwing) (plates|cups|glasses|knives|chairs|bottles|shoes|furniture) at me|(throws?|threw|throwing) [^.!?\\n]{0,20}at my (head|face|back))\\b`,
  "\\b(blood on (your|his|her|their) (carpet|floor|hands|walls?|desk|steps)|swear (he|she|they|you) (won't|will not|will never|wont) walk again|(last|never see another) (day|christmas|breath) (of|in) (your|his|her|their) li(fe|ves))\\b",
  "\\b(sorry|regret it|regret this) when i('m| am)? (come|get there|arrive|walk in|turn up|show up|there)\\b",
  "\\btell ((mr|mrs|ms|miss|dr|your) )?\\w+( \\w+)? to watch (his|her|their) backs?\\b|\\b(you|he|she|they|one of you|(somebody|someone|people) (in|at|from) your \\w+( \\w+)?)( will|'ll| is going to| are going to|'re going to|'s going to) (all )?get hurt\\b(?! (feelings|by|on|at|in|if|when|lifting))",
  `\\b${WILL} (break|snap|crush) (every|each|all( of)?( the)?) bones?\\b|\\b${WILL} (ruin|destroy|end) (your|his|her|their) li(fe|ves)\\b|\\b(you've|you have|you) ruined my life and i('ll| will) ruin yours\\b`,
  "\\byour (house|home|car|office|building|van|shop)\\b[^.!?\\n]{0,30} (would|will|could|might|'ll) burn\\b|\\b(his|her) hands? (on|round|around) my (throat|neck)\\b",
];

export const PLAIN_IN_ENGLISH = [...SELF, ...OTHERS, ...BLOWS_IN_ENGLISH, ...WEAPONS_IN_ENGLISH].map(
  (source) => new RegExp(source),
);

/** What despair and anger say, and figures of speech as well. */
export const PERHAPS_IN_ENGLISH = [
  `\\b(can't|cant|cannot|can not) (go on|take (it|this)|do (it|this)) ${ANY_MORE}\\b|\\bcan't go on\\b|${NOT_WANT} be here\\b`,
  '\\bat the end of my (strength|rope|tether)\\b|\\bend of the (line|road) for me\\b',
  `\\b(looking at|standing (at|on|by)|sitting (at|on|by)|walking to|stood (at|on|by)) the (${HEIGHT}|tracks|rails)\\b|\\b(step|stepping|walk|walked|walking) (on|on to|onto) the (tracks|rails)\\b`,
  `\\b(written|wrote|writing|left) (a |my |some |the |all the )?(last |final )?(letters?|notes?) (to|for) (my |the )?${KIN}\\b|\\b(this|it) is (my )?(goodbye|farewell|the end)\\b`,
  '\\b(not|never) hear from me again\\b[^\\n]{0,12}\\b(nobody|no one|none)\\b|\\b(nobody|no one) (will|would|to) (ever )?(notice|miss me)\\b|\\b(problem|burden|trouble) (for|to) (anybody|anyone|everyone|everybody|my)\\b|\\b(gave|given|giving) away (my|the) (cat|dog|pets?|things|belongings)\\b|\\bgave my (cat|dog) away\\b',
  '\\bnothing (is |left )?keep(s|ing)? me here\\b|\\bwant to disappear\\b|\\bno way out\\b|\\b(point|sense|use) (in|of|to) (any of (this|it)|anything|it all|everything|carrying on|going on)\\b',
  "\\b(you|you people|they|all of you)( will|'ll| are going to)( all)? (regret|be sorry)\\b|\\bwhat is in my (garage|car|cellar|bag)\\b|\\bwhat i am capable of\\b|\\baccidents (do |can |will )?happen\\b|\\b(black eye|bruises)\\b",
  `\\b(rope|noose|blade|razor|${GUN}|knife|kill(s|ed|ing)?|(to|would|might|will) die|dead|death|suicid\\w+|alive|breathing|blood|bleed|overdos\\w+|tablets|pills|insulin|antidepressants|unconscious|forgive me|in my sights|bear to live|(hit|hits|beat|beats) me(?! (to|at|by|up)\\b)|coroner|funeral|buried|bury|grave|coffin|hammer|axe|under the water|high enough|(scared|afraid|frightened) of him|walk again|break (his|her|your|their) (legs|neck|bones|face)|(hurt|harm|cut) (myself|you|him|her|someone|somebody))\\b`,
  `\\b(stopped|given up|quit) taking my (\\w+ )?${MEDICINE}\\b|\\b(written|wrote|made|signed) my (last )?will\\b(?! \\w)|\\bi (won't|will not) be around(?= *($|[,;)]| ${ANY_MORE}| to (see|bother)| much longer))`,
  `\\b(see|imagine) (myself|me) (living|surviving|getting) (through|past|beyond)\\b|\\b(think|sure|know|doubt|believe)\\b[^.!?\\n]{0,15}\\b(make it|live|survive|be alive|last) (to|until|till|past|through|beyond) (the )?(christmas|new year|weekend|morning|spring|winter|month|summer|week|night|year)\\b(?! \\w)`,
  '\\bjust want (it|this)( all)? to (stop|end|be over)\\b|\\b(last|final) (e-?mail|mail|message|letter|words?) (to anyone|to anybody|to everyone|to the world|i will ever)\\b|\\bno reason to stay(?! (at|with|in|on|there|here (after|past|when)))|\\b(nobody|no one) left(?! \\w)|\\b(i have|i own|i keep|i collect) (\\w+ )?guns\\b',
  "\\bsaid (all )?my goodbyes\\b|\\bmy (dog|cat) is looked after\\b|\\bwon't be needing\\b[^\\n]{0,20}\\bwhere i('m| am) going\\b",
  "\\bsoon (it|this|everything)( will|'ll)( all)? be over\\b[^\\n]{0,40}\\b(bother|trouble|nobody|no one|anyone|anybody)\\b|\\b(look after|take care of) my (dog|cat|kids|children)\\b[^.!?\\n]{0,20}\\bif (something|anything) happens to me\\b",
  '\\b(someone|somebody|one of you|he|she) (gets|will be|is|leaves) carried out\\b|\\bmake sure (he|she|they|you) (will )?never \\w+[^.!?\\n]{0,30} again\\b|\\block(ed|s) (me )?in (the|my|a|his|our) (flat|house|room|apartment|cellar|basement)\\b|\\bbrakes (can |do |will |might )?fail\\b',
].map((source) => new RegExp(source));

/** Those whose work it is say the same words of others. */
export const TRADE_IN_ENGLISH = verbose()`
  \b(
    patients?|clients?|callers?|residents?|service users?|prevention|counsell\w+|crisis (line|team)|hotline
    |helpline|ward|first aid|training|awareness|novel|film|game
  )\b
`;

/** One of these is in every pattern above: only sentences with one are searched, a tenth of the time. */
export const TELLING_IN_ENGLISH = `${BLOWS_TELLING_IN_ENGLISH} ${WEAPONS_TELLING_IN_ENGLISH}
  hope hoping hoped praying pray calmer going spring summer autumn christmas
  nobody papers affairs documents paperwork order gave given giving soon dog cat
  life lives myself self suicide suicidal alive living live exist existing wake waking woken dead die dying
  born without happier easier better nicer relieved pills pill tablets tablet medication meds insulin
  painkillers paracetamol morphine disappear vanish gone forever nothing farewell rather rope noose blade
  razor gun guns rifle pistol shotgun revolver crossbow knife knives axe machete bat weapon bomb explosives
  petrol kill kills killed killing hang hanging shoot shooting drown drowning stab strangle strangled
  strangles murder beat beats beaten hit hits choked chokes punched punches kicked kicks slapped slaps raped
  attacked attacks assaulted burn burns burning burned burnt torch bleed blood overdose overdosed overdosing
  antidepressants unconscious death breathing forgive sights legs neck bones hurt hurts harm harming harmed
  harms hurting cut cutting tomorrow fire alight train tram lorry truck traffic tracks rails railing
  railings platform motorway bridge roof balcony viaduct ledge edge cliff cliffs overpass window tower
  building multi multistorey jump jumped jumping safe longer strength tether road letter note notice miss
  regret sorry garage cellar capable anymore point ending end reason keeping cannot goodbye goodbyes sense
  go more letters notes car bus bag found where hiding hide flee fleeing fled escape escaped afraid scared
  frightened terrified threatened threatening threatens lock locks locked lets let broke broken smashed
  fractured split dislocated smash smashing break breaking kick bash cave punch crush slit slash knock face
  head skull teeth throat bullet accidents bruises eye cant sleep ground hospital morgue coffin grave
  wheelchair underground kids children son daughter family know wrist arm nose jaw rib ribs prisoner locking
  anybody anyone hammer crowbar driving drive steer steering crash crashing pier canal river sea lake water
  waves floor storey drop weir heart cigarette cigarettes stubbed throws threw throwing walk coroner funeral
  buried bury watch bones carried garage engine exhaust guns stop final last brakes house locked around
  make`;
