import type { ConceptCues } from './evidence.ts';
import { COURTS, THREATENS, TURNS_UP, WATCHES, also } from './further-languages.ts';

/** Ultimatums and pressure. A firm but civil complaint is not among them. */
export const PRESSURE: ConceptCues = {
  concept: 'pressure',
  cues: {
    conditional:
      /\b(or|otherwise|else) (i|we|the|my)('ll| will| shall| am going to| go| give| tell| call| take| write| come)?\b[^.!?\n]{0,60}\b(tell|give|call|write|report|post|publish|come|take|send|go|sue|complain\w*|name)\b|\b(by|before) (five|noon|tonight|tomorrow|friday|monday|tuesday|wednesday|thursday|lunch|\d{1,2}( ?(am|pm))?)\b[^.!?\n]{0,20}\b(or|unless|otherwise|if not)\b|\bif not,? i('ll| will)\b|\b(unless|until) (you|i|somebody|someone|we|the undersigned)\b[^.!?\n]{0,40}\b(tell|hear|speak|spoken|reply|replies|answer\w*|call|write|get|am called|called)\b|\b(within|in) (\d+|forty-eight|twenty-four|two) (\(\d+\) )?(hours|days)\b[^.!?\n]{0,40}\b(or|otherwise|else|failing)\b/g,
    ultimatum:
      /\b(you have (until|till|\d+|one|two|24|48) |or (else\b|i('ll| will| shall| start| go| call| tell| come| send| post| report| am going to))|unless (you|i (hear|get|receive)|someone|i'm)|(if|when) i (don't|do not|haven't) (hear|get|receive|have)[^.!?\n]{0,60} i('ll| will| shall| am|'m)|last (chance|warning)|final (warning|notice)|your (call|choice|move)\b|either (i|you|we)('m| am|'re| are)?\b|i (demand|insist|expect (you|an answer|a reply|someone))|no more (excuses|waiting|games)|i won't (be ignored|take no|stop|go away|give up|let)|not going away|until (you|someone|somebody|i get) (answer|reply|hire|admit|see|talk|speak|listen|pick|give|say|agree|an? )\w*)\b/g,
    repeat:
      /\b(every (hour|day|morning|single day|night|evening)[^.!?\n]{0,30}(until|till)|i (will|shall|'ll) (keep|continue|go on) (calling|ringing|writing|emailing|mailing|coming|phoning|asking)|(call|ring|write|email|phone)(ing)? (you )?(again )?(every|each) (hour|day|morning|\d+ minutes))\b/g,
    elsewhere:
      /\b(sonst (werde|rufe|komme|gehe|schreibe|melde)|letzte (chance|warnung)|sinon je|dernière chance|je vous (préviens|donne)|si no (me|recibo|contest)|última (oportunidad|advertencia)|altrimenti|ultimo avviso|anders (ga|kom|bel|stuur)|laatste kans|inaczej|bo inaczej|ostatni\w* (szans|ostrzeż)\w*|senão|último aviso|ultimatum|frist bis)\b/g,
  },
};

export const INSULT: ConceptCues = {
  concept: 'insult',
  cues: {
    more: /\b(grow a spine|lazy|can'?t read|thie(f|ves)|decoration|donkeys?|pigs?|rats?|snake|worthless|nobody|can'?t manage an? (email|answer|reply)|not even (a|an|one) (form|word|letter|reply|line|no)|no wonder (your|you)|bande de|voleurs|nuls|foutus?|allez vous faire|cons?\b|salauds?|dumm\w*|idiot\w*|schweine|arschl\w+|cretin[oi]?|ladri|cafon[ei]|gilipollas|ladrones|imbeciles?|oplichters|klootzak\w*|zlodzie\w+|debil\w*|burros?|ladroes|shame(ful)?|manners|twenty-something|with a lanyard|a chatbot|your loss)\b/g,
    jab: /\b(amateur( hour)?|flipping burgers|small man|big desk|a child from|reconcile a|seem unable|unable to manage|too good for|beneath (you|me)|contempt\w*|insolen\w+|shameless|nobodies|dinosaurs?|laughing stock|what sort of (people|person)|only liars|liar|useless|waste of|never seen such|your (little|so-called)|so-called)\b/g,
    words:
      /\b((you|are|is|too|so|clearly) thick to|thick as|(silly|stupid|daft|dozy|miserable|lazy|hr|typical hr) cow|numpt(y|ies)|dimwits?|half-?wits?|nitwits?|jobsworths?|jumped[- ]up|(pen|paper)[- ]?pushers?|airheads?|bimbos?|brain-?dead|brainless|gormless|tossers?|wankers?|twats?|prats?|pillocks?|plonkers?|imbeciles?|cretins?|dunces?|buffoons?|blockheads?|(you|a (bunch|shower|load) of) muppets?|muppets? like you|useless|incompeten\w+|idiots?|idiotic|stupid\w*|pathetic|shame on you|you people|liars?|clowns?|disgrace(ful)?|cowards?|cowardly|lazy|joke of a|a joke|morons?|fools?|ignorant|arrogant|spineless|two-faced|scum|trash|garbage|bitch|bastards?|arse\w*|asshole\w*|crap|bullshit|fuck\w*|hell with you|rude|bunch of|amateurs?|crooks?|hypocrit\w+|snobs?|parasites?|rot in|grow up|petty|miserable (little|people)|little (office|girl|people|woman|man)|power trip|can('t|not) (even )?(read|do your job|be bothered)|do your job|paid to (answer|read|reply|do)|too (stupid|lazy|important|dumb|good) to|your kind|ghosting)\b/g,
    elsewhere:
      /\b(unfähig\w*|frechheit|schämen sie sich|unverschämt\w*|lächerlich\w*|incapables?|honte à vous|ridicules?|lamentable|minables?|inútil(es)?|vergüenza|sinvergüenzas?|incompetentes?|ridícul[oa]s?|vergogn\w+|incapac[ie]|ridicol[oi]|schaam|schandalig\w*|belachelijk\w*|sukkels?|wstyd\w*|bezczeln\w+|idioci|żałosn\w+|vergonha|incompetentes|ridículo)\b/g,
  },
};

export const GUILT: ConceptCues = {
  concept: 'guilt',
  cues: {
    blame2:
      /\b(i want you to (remember|know)|remember that you (had|could|chose)|you had (the|your|a) chance|you could have (helped|saved|answered)|chance to (help|be decent)|does not eat|doesn'?t eat|on the street|spoiled (ours|our|my)|it rather spoiled|i do not think you understand|what it is to wait|you (are|'re) delaying|my (mother|father|wife|son|daughter) (is|does|lies|waits)[^.!?\n]{0,40}(since|because|and you|while you|you)|the courtesy (of|to)|have not done me|wie (sie|hier) mit (bewerbern|menschen)|colpa vostra)\b/g,
    duty: /\b(the least you (can|could) (do)?|have the decency|decency|do the right thing|if you have (children|kids|a heart|a mother)|makes? (me|my family|us) suffer|suffer\w*|contemptible|ashamed|treat(ed)? (me |us |people )?like|like (dirt|a dog|an animal|rubbish|trash)|that will be on you|on your (soul|shoulders)|only (good )?(thing|one|hope) i|my (last|only) hope|count(ing)? on you|you promised|think of me when|tell (a|my) (sick|dying|old)|hope you('ll| will)? (think|remember|never)|not to blame you|forgive you|i (lost|gave up|turned down) [^.!?\n]{0,40}for (you|your))\b/g,
    blame:
      /\b(because of you|thanks to you|on your (conscience|head|hands)|your fault|you('ve| have)? (ruined|broken|destroyed|let me down|betrayed|failed me|hurt me|made me (cry|ill|sick|feel))|sleep at night|how (could|can|dare) you|do you (even )?(care|enjoy|know what)|after (everything|all) (i|that i)|heartless|cruel\w*|cold-?hearted|ashamed of yoursel\w+|hope you('re| are) (happy|proud|pleased|satisfied)|you owe (me|it)|owe it to|you are the (reason|only)|it('s| is) (all )?(on|up to) you (if|whether|that)|cried|crying|wept|in tears|sobb\w+|broke(n)? my heart|my (children|kids|family|mother|mum|wife|husband|daughter|son)[^.!?\n]{0,40}(go hungry|hungry|starv\w+|no (food|christmas|presents|heat)|cries|cried|asks? (me )?(why|if)|because)|people who matter|if you had a heart|as a (mother|woman|christian|father|human being)|a decent (person|human))\b/g,
    elsewhere:
      /\b(ihretwegen|wegen ihnen|gewissen|à cause de vous|votre conscience|pleur\w+|por (su|tu|vuestra) culpa|(su|tu) conciencia|llor\w+|colpa (vostra|sua)|sulla (vostra|sua) coscienza|pianto|door jullie|jouw schuld|geweten|gehuild|przez (was|panią|pana)|sumieni\w+|płak\w+|por (sua|vossa) culpa|consciência|chor\w+)\b/g,
  },
};

/** Going round the reader: to colleagues at once, or over the reader's head. */
export const GOING_ROUND: ConceptCues = {
  concept: 'going_round',
  cues: {
    told: /\b((i've|i have|i) (now |also |already )*(told|written to|wrote to|messaged|emailed|called|rung|rang|phoned|copied|contacted|asked|informed|notified|put|putting|cc'?d)|(putting|adding|copying|including|looping in)) (in |on )?(mr|mrs|ms|dr|lord|lady|both|all|each|every|your|the (governor|mayor|minister|board|owner|general|area|regional|other|whole|chair\w*|president|partners?|trustees|union|director)|three|four|five|six|seven|ten|eleven|twelve|several|everyone|everybody|half)\b/g,
    until:
      /\b(asking who decides|who decides|(light|put) a fire under|so (that )?(now )?(you|someone|somebody|nobody|one of you)[^.!?\n]{0,30}(have to|will|might|can say|may|must|finally)|someone will surely|a word from me|nobody can say|by courier to|a copy to the|with a copy to)\b/g,
    more: /\b(auch (dem|der|den|ihrem|ihrer) [^.!?\n]{0,40}geschrieben|habe (ich )?[^.!?\n]{0,30}(direktor|leitung|betriebsrat|vorstand|chef)|scrivere anche|ho scritto (anche )?(al|alla|ai)|aussi (ecrit|prevenu|contacte)|j'ai (ecrit|prevenu|contacte) (au|a la|aux|votre|tous)|he escrito (tambien )?(al|a la|a los|a tu|a su|a todos)|heb (ik )?(ook )?[^.!?\n]{0,20}(gemaild|geschreven|gebeld) (aan|naar)|napisal[ae]m (tez|rowniez|do) |escrevi (tambem )?(ao|a))\b/g,
    titles:
      /\b(your|the|our) (ceo|coo|cmo|cto|cfo|chro|co-?founders?|founders?|investors?|senators?|assistant|underwriters?|chairman('s)?|chair|donors?|patron|mayor|minister|bishop|canon|owners?|shareholders?|parent company|headquarters|hq|union|works council|deputy)\b[^.!?\n]{0,60}\b(as well|too|also|today|tonight|will|call\w*|ring\w*|writ\w*|messag\w*|email\w*|cop\w+|sent|send\w*|shar\w*|told|tell\w*|ask\w*|know)\b|\b(call|ring|write to|email|messag\w+|shar\w+|tell|ask|contact)(ing|ed)?\b[^.!?\n]{0,40}\b(ceo|coo|cfo|chairman|board|investors?|director|boss|mayor|chef|owner|trustees?|head office|minister)\b/g,
    everybody:
      /\b(all of the addresses|all (the )?(addresses|departments|e-?mails)|every(one|body) (i could|on|in the)|all departments|each of you|among yourselves|your (entire|whole) (team|office|company|department|staff)|(two|three|four|five|six|several) of (your|you|them)|(bea|tom|the) [^.!?\n]{0,20}and your intern)\b/g,
    over: /\b(your (manager|boss|bosses|director|ceo|md|managing director|supervisor|board|chair(man|woman)?|trustees?|owner|principal|head|superior|vp|president|team lead|head office|regional|governors?|mayor|headmaster|line manager)\b|over your head|above you|go(ing)? (to )?the top|higher up|the board of)/g,
    several:
      /\b((cc'?d|cc'?ing|copied|copying|bcc\w*|included|added) (in )?(also )?(your|the|everyone|everybody|all|both|mr|mrs|ms|dr|three|four|five|six|several|half)|(wrote|written|writing|emailed|messaged|called|rang|contacted|mailed|sent (this|it|the same|one)|forwarded|asked|phoned|texted)( this| it)?( as well| also)? (to )?(all|each|every|everyone|everybody|several|some|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|half|both|your whole|the whole|the entire) (of )?(your |the |you |them |other )?(colleagues?|cowork\w+|co-workers?|staff|team|managers?|people|directors?|teachers|doctors|nurses|partners|employees|members|department|office|of you|of them|someone|who)?)\b/g,
    elsewhere:
      /\b(ihr(e[mnr]?)? (chef\w*|vorgesetzte\w*|geschäftsführ\w+|direktor\w*|kolleg\w+)|votre (chef|patron\w*|directeur|directrice|supérieur\w*|hiérarchie)|vos collègues|(su|tu|vuestr[oa]) (jef[ea]|director[a]?|superior)|(sus|tus) (compañer[oa]s|colegas)|(il )?(suo|tuo|vostro) (capo|direttore|superiore)|i (suoi|tuoi|vostri) colleghi|(uw|je|jullie) (baas|directeur|leidinggevende|collega's)|(pani|pana|twój|waszego) (szef\w*|dyrektor\w*|przełożon\w+|kolegom|koleżank\w+)|(seu|sua|o teu) (chefe|diretor[a]?)|colegas)\b/g,
  },
};

/** Reaching into private life: private phone, home, family, personal social media. */
export const PRIVATE_LIFE: ConceptCues = {
  concept: 'private_life',
  cues: {
    numberFrom:
      /\b(number|nr|handynr|mobile|address|whatsapp|numbers?)\b[^.!?\n]{0,25}\b(from (the|your|a|his|her|my|one)|off (the|your|a)|nyo sa)\b|\b(got|found|have|had|gave (me|her|him)) (your|her|his|the) (landline|mobile|cell|own|home|private|personal)\b|'?s own number\b|\b(landline|blue ticks)\b|\bi(?:'m| am|'ve| have)? (?:use|using|used|text(?:ing)?|call(?:ing)?|writ(?:e|ing)) (?:to )?(?:you )?(?:on |at )?th(?:is|at) number\b/g,
    theirFamily:
      /\b(her|his|their) (boy|girl|son|daughter|husband|wife|kids?|children|mother|mum|dog|house|street|bus|landline|home|residence|front door)\b|\b(little one|little (theo|ones)|your (twins|nanny|(?:old |former |ex-?)?(?:flatmate|housemate|room-?mate|landlord|landlady|schoolmate|classmate|hairdresser|barber|babysitter|childminder|godmother|fiancee?|in-?laws|uncle|aunt(?:ie)?)|little|toddler|niece|nephew|husband's|wife's|father's|mother's)|miss(us)?'s boy|the wife works|school (gates?|run)|playground|at cards|her class|his form)\b/g,
    gift: /\b(left|leave|lef|bring|brought|sent|put|hang|dropped)\b[^.!?\n]{0,40}\b(on|at|by|in|under|outside|to) (your|the|her|his) (gate|door|doorstep|porch|car|windscreen|windshield|desk|home|house|mailbox|letterbox|stairs|step)\b|\b(m-pesa|envelope for you|small appreciation|little something for you|gift for you|present for you)\b/g,
    contact:
      /\b(your (home|private|personal|own) (number|phone|address|e-?mail|mobile|cell|line|account|page|profile|instagram|facebook)|your (cell|mobile)( number| phone)?\b|(found|got|have|had|dug up|looked up|tracked down) your (number|address|mobile|cell|home|profile|house)|(texted|rang|called|phoned|messaged|whatsapp\w*) you(r house| at home| last night| on (your|facebook|instagram|whatsapp|insta))|at (your )?home\b|your (instagram|insta|facebook|fb|tiktok|whatsapp|strava|holiday (pictures|photos)|photos|pictures|stories|story)|pictures of you|private (page|number|profile|account)|friend(ed)? request|followed you on|slid into)/g,
    family:
      /\b(your (wife|husband|partner|spouse|mother|mum|mom|mama|dad|father|parents|daughter|son|kids?|children|little (one|girl|boy)|sister|brother|family|boyfriend|girlfriend|ex|nan|gran|cat|dog|neighbou?rs?|cousin|school run|kid's|kids'|child's|toddler|baby|church|gym|street|house(?! (?:style|rules|brand|wine|blend|band|magazine|journal|account|dressing|sauce|red|white)\b)|flat|front door|doorbell|garden|driveway|porch|letter-?box|bedroom|window|balcony|hydrangeas))\b/g,
    elsewhere:
      /\b(ihre (private?\w*|handynummer|familie|kinder|tochter|frau|mutter)|ihr (mann|sohn|haus|privat\w*)|bei ihnen (zu hause|daheim)|(votre|ton) (mari|femme|fils|fille|mère|domicile|maison|numéro (personnel|privé)|portable|famille)|vos enfants|chez vous le soir|(tu|su|vuestr[oa]) (niñ[oa]|hij[oa]|marido|mujer|madre|casa|familia|móvil|instagram|número (personal|privado))|(tuo|tua|suo|sua) (figli[oa]|marito|moglie|madre|casa|famiglia|cellulare|profilo)|(je|uw|jouw) (man|vrouw|zoon|dochter|kinderen|moeder|huis|privé\w*|thuisadres|mobiel\w*)|bij (je|u) thuis|(pani|pana|twoj\w*) (mąż|męża|żon[ay]|syn\w*|córk\w*|dzieci|dom\w*|prywatn\w+|telefon prywatny)|(tua|sua) (filha|mãe|mulher|casa|família)|(teu|seu) (filho|marido|telemóvel|número pessoal))\b/g,
  },
};

export const WATCHED: ConceptCues = {
  concept: 'watched',
  cues: {
    live: /\b((you|she|he|they) live(s)? (at|in|on|near|next|opposite|above|over)|found out (that )?(you|where)|(saw|see|seen|noticed|watched) (the|your|yuh|a) (light|lamp|window|curtains?|tv|washing)|(light|lamp)[^.!?\n]{0,30}(until|till|burns?|on when)|under your window|your (upstairs|kitchen|bedroom|back|bathroom|front) (door|light|lamp|window|garden)|through (your|the) (window|fence|hedge|glass)|(photograph|photo|film|picture|clip|video)(ed|s)? (of )?(you|it|your|them)\b|flew over|your (pool|labrador|puppy|bins?|washing line|trampoline)|get off at|got off at|same (bus|tram|train|carriage) as you|(second|next|same) carriage|row (three|two|\d+),|steigen .{0,20} (ein|aus)|jeden (tag|morgen) um)\b/g,
    routine:
      /\b(every (morning|day|evening|night|thursday|tuesday|monday|friday|wednesday|weekend|sunday|saturday)[^.!?\n]{0,40}\b(you|your|she|he)|(you|she|he) (always|usually|every|each)[^.!?\n]{0,40}(morning|evening|lunch|day|night|week|thursday|friday|monday|tuesday|wednesday)|where (you|the team|she|he|they) (go|goes|eat|eats|swim|swims|run|runs|live|lives|park|parks|drink|drinks|sit|sits|lunch)|when you'?re alone|you'?re alone|alone at (home|lunch)|followed (you|your|her|him|theo|them|u) |hid in|in the (bird )?hide|your calendar|your rounds)\b/g,
    knows:
      /\b(i|we|mi|and) (also )?(know|knew|found out|figured|noticed|see|learned) (that )?(which|where|what time|when|the (bus|train|school|street|road|gym|stop|house|car|way)) (you|she|he|they|your|her|his|their|kids?|the wife|wife)\b|\bwhich (bus|school|train|tram|gym|pub|stop|street|house|one they) [^.!?\n]{0,20}\b(you|she|he|they|your|her|his|goes? to|takes?)\b/g,
    near: /\b(sat|stood|was|walked|drove|parked|pulled in|ran|cycled|jogged|queued) [^.!?\n]{0,20}\b(behind|next to|opposite|beside|near|past|by|in front of) (you|your|yours)\b|\b(next table|rows behind|tables? away|behind you|over the road from your|outside your|past your|by your|at your (gate|door|window))\b|\bwas that you\b|\b(drove|walked|cycled|passed|went) (by|past) (your|the house|her|his)\b/g,
    remark:
      /\b(nice|lovely|pretty|sweet|cute|great|good) (dress|coat|hat|car|house|garden|dog|cat|tattoo|legs|shoes|pace|jacket|haircut|hair|photos|pics|pictures|kids|family|holiday|wedding|catch|boat|bike|curtains|street|neighbo\w+)\b/g,
    atTime:
      /\b(you|she|he|her|his|your)\b[^.!?\n]{0,40}\b(at |by |until )?(about )?\d{1,2}[:.]\d\d\b[^.!?\n]{0,40}\b(car|coat|home|alone|coffee|bus|train|staff door|lunch|gym|dog|walk|loop|run|leave|left|returns?|came|arrive\w*)\b/g,
    tracked:
      /\b(strava|tagged|from the tag|instagram|insta|your (profile|posts?|likes|playlist|check-?in|location|run|route|loop)|maiden name|everything you (have )?(published|posted|written)|looked you up|googled you|binoculars|observer|surveillance|followed (you|her|him|your|them)|through the (office )?window|kept an eye)\b/g,
    saw: /\b((i |we )?(saw|seen|spotted|noticed|watched|followed|passed) (that )?(you(?!('ve| have)\b(?! been))|your (car|light|lights|window|coat|bike|jacket|van|kids?|daughter|son|house))\b|you (were|was|looked|seemed|sat|stood|left|came|wore|had on|drive|drove|walk|walked|park|parked|always) (so |very |a bit |really |out |home |late |online|wearing|sitting|standing|tired|lonely|sad|leaving|at your|in (your|the|that)|with your|by the|on the)|you('ve| have) been online|you (opened|read|viewed) (my|it|this|the) [^.!?\n]{0,30}(times|at \d|twice|o'clock|\d)|i know (where|what time|when|which) (you|your|they)|i('ve| have) been watching|(read receipt|tracking pixel|last seen|was online|your status|green dot|typing)|in your (red|blue|navy|green|black|white|grey|yellow|camel) )/g,
    elsewhere: also(
      /\b((habe|hab) (sie|dich) .{0,20}gesehen|ich weiß,? wo sie|je vous ai (vue?|aperçue?)|je sais où (vous|tu)|(te|la|lo|os) (vi|he visto) |sé dónde (vives|vive)|(ti|la|l'|vi) ho vist[oa]|so dove (abiti|abita)|ik (heb|zag) (je|u) .{0,20}(gezien|zitten|lopen|fietsen)|ik weet waar (je|u)|widział[ea]m (panią|pana|cię)|wiem,? gdzie (pani|pan|mieszkasz)|(vi-te|vi-a|vi a senhora|vi você)|sei onde)\b/g,
      WATCHES,
    ),
  },
};

export const TURNING_UP: ConceptCues = {
  concept: 'turning_up',
  cues: {
    arrive:
      /\b((walk|march|rock|turn|show|barge|drive|come|stroll|storm) (in|up|over|by|round|straight|down) (with|to|at|into|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|this evening|by)|come to your (door|house|office|home|gate|desk|shop|building|place|stand)|(pop|drop|swing|call) (round|in|by) (this|tonight|tomorrow|on|after|with my|friday|monday|at)|in your (lobby|doorway|sales room|waiting room|canteen|car park|stairwell|yard|lot)|folding chair|no need to schedule|before your door|in front of (your|the) (gate|door|house|school)|we (wait|sit|stay|come) (in|at|with|until)|meet you (at|outside|after)|see you( all)? there|catch (you|her|him) (there|at|outside|after|before)|at the rocks|at shift change)\b/g,
    more: /\b(unangemeldet|ich warte (vor|in)|vor (ihrer|deiner) (tur|haustur)|devant (chez|votre|la) |je me poste|davanti al|finche non mi|staro (davanti|fuori)|voor (je|jullie|uw) deur|kom ik (wel )?(even )?langs|pod (panstwa|pani|twoj\w*) (dom|drzwi|firm)|stane pod|a tu puerta|en (su|tu) puerta|me planto|otra vuelta|a porta (de|da) (sua|vossa))\b/g,
    there:
      /\b(i'll|i will|i shall|il|ima|i'm gonna|we'll|i plan to|i intend to|thinking of) (be |come |try |catch |see |wait |find |pop |call |drop |sit |stand )[^.!?\n]{0,40}\b(bridge|there|tonight|tonite|school|gym|bus|church|pub|home|house|street|café|cafe|court|market|office|lobby|reception|desk|chair|morning|lunch|after work)\b/g,
    stay: /\b((won't|wouldn't|will not|would not|refus\w+ to|not) (leave|go away|move|budge)|(came|come|been|turned up|showed up|walked in) (in |round |back )?(again|today|every day|after hours|unannounced|without)|third day|(day|time) in a row|every (morning|night|day|lunch)[^.!?\n]{0,30}(until|till)|let (me|myself) (in|through)|sat in (your|the) (chair|lobby|staff room)|until (he|she|you|somebody|someone|i) (comes?|came) out)\b/g,
    will: /\bi('ll| will| shall| am going to|'m going to|'m gonna| am|'m| can| might| may)? (just )?(come|be|wait|sit|sitting|stand|standing|turn up|show up|drop by|drop in|stop by|pop (in|by|round)|swing by|knock|camp|come (by|over|round|down|in)|coming|waiting|outside|park|stay|bring|see you)[^.!?\n]{0,50}\b(office|reception|lobby|outside|door|gate|desk|entrance|car park|parking lot|until (you|someone|i)|in person|in front of|your (building|place|street|house|clinic|school|shop|stand|table)|face to face|whether|every (morning|day)|tomorrow|tonight|at \d|monday|tuesday|wednesday|thursday|friday|sunday|saturday|lunch)/g,
    did: /\b((i )?(waited|sat|stood|hung around|was waiting|been waiting|was|am|i'm) (for (you|an hour|two hours|\w+ hours) )?(outside|in (your|the) (lobby|reception|car park|parking lot|café|cafe|coffee shop|hallway|corridor)|by (your|the) (car|door|entrance|gate)|across (from|the)|at (your|the) (gate|door|entrance|desk))|catch you|ambush|surprise visit|won't leave|not leaving|buzz(ed)? (me|up)|let me in)/g,
    elsewhere: also(
      /\b((komme|warte|stehe) .{0,30}(vor|bei|in ihr\w*|unangemeldet|bis)|vor (ihrem|dem) (büro|haus|eingang)|je (viendrai|passerai|viens|passe|serai|attendrai) .{0,30}(devant|bureau|accueil|porte|demain|jusqu)|(iré|estaré|me planto|voy|esperaré|pasaré) .{0,30}(puerta|oficina|mañana|hasta|entrada|portal)|(verrò|vengo|passo|sarò|aspetto|aspetterò) .{0,30}(fuori|ufficio|porta|domani|finché)|ik (kom|wacht|sta|zit) .{0,30}(langs|voor|bij|tot|morgen|receptie|deur)|(przyjdę|przyjadę|będę czekać|poczekam|stanę) .{0,30}(pod|przed|do|aż|jutro|biur\w+)|(vou|passo|estarei|espero|apareço) .{0,30}(porta|escritório|amanhã|até|receção|entrada))\b/g,
      TURNS_UP,
    ),
  },
};

export const ROMANCE: ConceptCues = {
  concept: 'romance',
  cues: {
    more: /\b(hey (sunshine|beautiful|gorgeous|handsome)|that laugh of|wear the|over cocktails|a glass (of|with)|bottle of (something|wine)|a dozen red|lovely woman|work besties|feel like i know you|tu sonrisa|que sonrisa|tomamos um copo|dein lacheln|im roten kleid|de rojo|my terrace|on my terrace|speaks of you|should not drink alone|are you single|we'?d be the best|made me think of us|think of us|you sing to|you hum)\b/g,
    advance:
      /\b(just (us|the two of us|you and me)|at my place|candle ?(light)?|no ring|kind eyes|you have (the|such|very|kind|lovely|beautiful|nice) [^.!?\n]{0,10}(eyes|smile|voice|hair|hands|laugh)|when you (smiled|laughed|looked)|only of (you|your)|about you all (weekend|night|day)|meant to (find|meet) you|my (darling|angel|queen|sweet|dear lady)|shisha|grab a (drink|coffee|bite) (sometime|together|either way)|my treat|you look(ed)? (amazing|lovely|great|good|beautiful|so)|walk(ing)? behind you|felt something|a good listener|lonely|dear lady|hello dear|sleep because)\b/g,
    words:
      /\b((go|going|take you|buy you|have|join me|you and i|you and me|invite you)[^.!?\n]{0,30}(dinner|drinks?|date|wine|dancing|movies?|cinema|weekend)|a drink (with|some)|your (smile|eyes|voice|laugh|hair|perfume|lips|face|beauty|profile picture)|beautiful|gorgeous|pretty (lady|face|woman|girl)|handsome|sexy|cute|stunning|are you (single|married|seeing (any|some)(one|body))|single\b|in love|love you|crush|falling for|kiss(es)?\b|dream(t|ed|ing)? (of|about) you|thinking (of|about) you|can't stop thinking|flowers|roses|chocolates?|chemistry|soul ?mate|connection between us|sparks?|darling|sweetheart|honey|babe|poem for you|<3|😍|😘|❤|💕|💋|🌹)/g,
    elsewhere: also(
      /\b(schöne augen|ihr lächeln|verliebt|essen gehen|ein glas wein|vos yeux|votre sourire|dîner avec|boire un verre|tes yeux|tus ojos|tu sonrisa|cenar (conmigo|juntos)|una copa|guap[oa]|i tuoi occhi|il tuo sorriso|cena (insieme|con me)|un bicchiere|je ogen|je lach|uit eten|verliefd|twoje oczy|pani uśmiech|kolacj\w+|zakochan\w+|teus olhos|seu sorriso|jantar comigo|bonita)\b/g,
      COURTS,
    ),
  },
};

/** Going on after a clear no; weighed together with what the history says. */
export const AFTER_NO: ConceptCues = {
  concept: 'after_no',
  cues: {
    still:
      /\b(i (know|understand|hear|accept|respect) (that |the |your |it |you )[^.!?\n]{0,50}(but|yet|however|still|only ask|just|though|and i)|i('d| would) only ask|changed the outcome|and still could|i ask most respectfully|permit me one more|one more (word|line|thing)|please open|look at (my|the) (application|one)|was it (the|my) |warm or cold|a yes or no on each|what tipped|for my own learning|word on where|would do me|insisto|aqui sigo|je (n')?insiste|insistiere|ich gebe nicht auf|io insisto)\b/g,
    again:
      /\b(once more|one more (word|time|line|try|letter)|another (look|chance|try)|second chance|at least (a|one|tell)|just a (yes or no|line|word)|only (small|a small|one|a short) (feedback|line|word)|(understand|know|respect) (the|your|it|that) (policy|rule|rules|decision|answer|role is gone)[^.!?\n]{0,20}(but|,|i just)|open (the|my) (application|file) (back|again)|still available|circling back|nevertheless|revisit|despite|even so|all the same|not (ready|willing|going) to (give|accept|let)|last time i wrote|fourth time|third time|tried (twice|everything))\b/g,
    refuse:
      /\b((do not|don't|won't|will not|cannot|can't|refuse to) (accept|take|believe|understand|agree with|respect)[^.!?\n]{0,25}(no|it|that|this|your|decision|answer|rejection|refusal)|reconsider|change your mind|made a mistake|wrong decision|appeal|you (asked|told|said) (me )?(not to|to stop|no\b)|stop (writing|calling|contacting|emailing)|said no|your (rejection|refusal|decision|no)|one more (chance|try|time)|i('ll| will) (never )?(stop|give up|quit)|despite your|even though you (said|asked|told)|not take no|know you said|second thoughts|overturn|think again)\b/g,
  },
};

export const THREAT: ConceptCues = {
  concept: 'threat',
  cues: {
    consequence:
      /\b((i'll|i will|i shall|i am going to|will|going to|gonna) (spoil|ruin|report|post|publish|print|tell|inform|sue|expose|complain|write to the|go to the|name|remember|make you|make sure|see to it|fix it|settle)|(write|writing|go|going|talk|talking|speak|speaking) to the (local |national )?(paper|papers|press|gazette|media|news|exchange|inspector|authorit\w+|regulator|ombudsman|police)|(not|haven't) told the (exchange|press|regulator|authorit\w+|police|board)( yet)?|(get|be|end up) (hurt|sorry)|if (she|he|you|somebody|someone|anyone) gets hurt|better (call|answer|reply|watch)|you'?ll (see|wish|find)|open (your|ihr) (mail|eyes)|i keep in the truck|would not like (that|it)|became public|draft\b[^.!?\n]{0,40}(review|article|post)|entwurf hinterlegt|ein stern|una stella|una estrella|une etoile)\b/g,
    leverage:
      /\b(be|it'd be|would be) (such )?(a )?(shame|pity)\b|\b(look|watch|check) (behind|over) (you|your)\b|\b(gazette|newspaper|the press|journalist|my editor|reporter|trading standards|worksafe|ombudsman|the ministry|tax (office|man|authorit\w+)|inspector(ate)?|your licen[cs]e|your reputation|your (biggest )?(customers|clients|depositors|donors))\b|\b(without prejudice|take notice|reserves? the right|govern yourself|in your interest|uncomfortable for you|don't say (you|i) (were|was|didn)\w*|you (were|have been|'ve been) warned|your secret|our (little )?secret|things (could|can|might) happen|make (me )?an enemy|people in (your|high)|i (keep|kept|have) (a )?(copies|recordings?|records|proof|list)|named? (you|names))\b|\bby name\b/g,
    harm: /\b((you('ll| will)|gonna|going to) (regret|be sorry|pay|see what|find out|wish)|watch your back|make (sure|certain) (that )?(everyone|everybody|people|you never|they|nobody)|tell (everyone|everybody|the (press|papers|world)|them (all )?(how|what))|(one|1)[- ]star|bad review|leave a review|(post|put|share)(ing)? (this|it|your|about|the screenshots)[^.!?\n]{0,30}(online|linkedin|twitter|facebook|glassdoor|social|everywhere|public)|screenshots?|expose|name and shame|go(ing)? to the (press|papers|media|police|union)|(lawyer|solicitor|sue|lawsuit|tribunal|court)|report you|consequences|ruin (you|your)|destroy|burn|teach you|payback|revenge|my (knife|gun|rifle|fists?|dog)|baseball bat|hurt (you|someone|somebody)|kill|smash|break (your|his|her|the)|come for you|know where (you|your)|accidents? happen|be a (pity|shame) if|never (work|walk|forget))\b/g,
    elsewhere: also(
      /\b(werden (sie|es) bereuen|anzeigen|anwalt|vous (allez|le) (regretter|regretterez)|avocat|(te|se|os) (vas?|vais) a arrepentir|abogado|se ne pentirà|avvocato|spijt (van )?krijgen|advocaat|pożałuje\w*|prawnik\w*|vai(s)? arrepender|advogado)\b/g,
      THREATENS,
    ),
  },
};

/** A visit or call offered so that it is easy to decline: not turning up unannounced. */
export const EASY_WAY_OUT: ConceptCues = {
  concept: 'easy_way_out',
  cues: {
    decline:
      /\b(only if|if (that|it)('s| is) (handy|ok|okay|fine|useful|convenient|easier|any help|allowed|all right|alright)|if (it|that) suits|no need to (answer|reply)|don't worry if|whenever (you|it) (can|suits)|no rush|no hurry|no pressure|if not,? (no|that's|fine)|feel free|i understand if|(totally|quite|perfectly) fine (if|either)|either way|happy to wait|at your convenience|if you('d| would)? (prefer|rather|like|wish))\b/g,
  },
};
