import type { ConceptCues } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** Abuse of the reader, or of all of us. */
export const INSULT: ConceptCues = {
  concept: 'insult',
  cues: {
    more: verbose('g')`
      \b(
        grow a spine|lazy|can'?t read|thie(f|ves)|decoration|donkeys?|pigs?|rats?|snake|worthless|(?<!\b(when|where|has) )nobody
        |can'?t manage an? (email|answer|reply)|not even (a|an|one) (form|word|letter|reply|line|no)
        |no wonder (your|you)|bande de|voleurs|nuls|foutus?|allez vous faire|cons?\b|salauds?|dumm\w*
        |idiot\w*|schweine|arschl\w+|cretin[oi]?|ladri|cafon[ei]|gilipollas|ladrones|imbeciles?|oplichters
        |klootzak\w*|zlodzie\w+|debil\w*|burros?|ladroes|shame(ful)?|manners|twenty-something|with a lanyard
        |a chatbot|your loss
      )\b
    `,
    jab: verbose('g')`
      \b(
        amateur( hour)?|flipping burgers|small man|big desk|a child from|reconcile a|seem unable
        |unable to manage|too good for|beneath (you|me)|contempt\w*|insolen\w+|shameless|nobodies|dinosaurs?
        |laughing stock|what sort of (people|person)|only liars|liar|useless|waste of|never seen such
        |your (little|so-called)|so-called
      )\b
    `,
    words: verbose('g')`
      \b(
        (you|are|is|too|so|clearly) thick to|thick as
        |(silly|stupid|daft|dozy|miserable|lazy|hr|typical hr) cow|numpt(y|ies)|dimwits?|half-?wits?
        |nitwits?|jobsworths?|jumped[- ]up|(pen|paper)[- ]?pushers?|airheads?|bimbos?|brain-?dead|brainless
        |gormless|tossers?|wankers?|twats?|prats?|pillocks?|plonkers?|imbeciles?|cretins?|dunces?|buffoons?
        |blockheads?|(you|a (bunch|shower|load) of) muppets?|muppets? like you|useless|incompeten\w+|idiots?
        |idiotic|stupid\w*|pathetic|shame on you|you people|liars?|clowns?|disgrace(ful)?|cowards?|cowardly
        |lazy|joke of a|a joke|morons?|fools?|ignorant|arrogant|spineless|two-faced|scum|trash|garbage|bitch
        |bastards?|arse\w*|asshole\w*|crap|bullshit|fuck\w*|hell with you|rude|bunch of|amateurs?|crooks?
        |hypocrit\w+|snobs?|parasites?|rot in|grow up|petty|miserable (little|people)
        |little (office|girl|people|woman|man)|power trip|can('t|not) (even )?(read|do your job|be bothered)
        |do your job|paid to (answer|read|reply|do)|too (stupid|lazy|important|dumb|good) to|your kind
        |ghosting
      )\b
    `,
    elsewhere: verbose('g')`
      \b(
        unfähig\w*|frechheit|schämen sie sich|unverschämt\w*|lächerlich\w*|incapables?|honte à vous
        |ridicules?|lamentable|minables?|inútil(es)?|vergüenza|sinvergüenzas?|incompetentes?|ridícul[oa]s?
        |vergogn\w+|incapac[ie]|ridicol[oi]|schaam|schandalig\w*|belachelijk\w*|sukkels?|wstyd\w*
        |bezczeln\w+|idioci|żałosn\w+|vergonha|incompetentes|ridículo
      )\b
    `,
  },
};
