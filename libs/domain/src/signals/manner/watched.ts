import type { ConceptCues } from '../evidence.ts';
import { WATCHES, also } from '../further-languages.ts';
import { verbose } from '../../verbose.ts';

/** That the reader, or somebody close to them, was observed. */
export const WATCHED: ConceptCues = {
  concept: 'watched',
  cues: {
    live: verbose('g')`
      \b(
        (you|she|he|they) live(s)? (at|in|on|near|next|opposite|above|over)|found out (that )?(you|where)
        |(saw|see|seen|noticed|watched) (the|your|yuh|a) (light|lamp|window|curtains?|tv|washing)
        |(light|lamp)[^.!?\n]{0,30}(until|till|burns?|on when)|under your window
        |your (upstairs|kitchen|bedroom|back|bathroom|front) (door|light|lamp|window|garden)
        |through (your|the) (window|fence|hedge|glass)
        |(photograph|photo|film|picture|clip|video)(ed|s)? (of )?(you|it|your|them)\b|flew over
        |your (pool|labrador|puppy|bins?|washing line|trampoline)|get off at|got off at
        |same (bus|tram|train|carriage) as you|(second|next|same) carriage|row (three|two|\d+),
        |steigen .{0,20} (ein|aus)|jeden (tag|morgen) um
      )\b
    `,
    routine: verbose('g')`
      \b(
        every (morning|day|evening|night|thursday|tuesday|monday|friday|wednesday|weekend|sunday|saturday)
        [^.!?\n]{0,40}\b(you|your|she|he)
        |(you|she|he) (always|usually|every|each)[^.!?\n]{0,40}(
          morning|evening|lunch|day|night|week|thursday|friday|monday|tuesday|wednesday
        )
        |where (you|the team|she|he|they) (
          go|goes|eat|eats|swim|swims|run|runs|live|lives|park|parks|drink|drinks|sit|sits|lunch
        )
        |when you'?re alone|you'?re alone|alone at (home|lunch)|followed (you|your|her|him|theo|them|u) |hid in|in the (bird )?hide|your calendar|your rounds
      )\b
    `,
    knows: verbose('g')`
      \b(i|we|mi|and) (also )?(know|knew|found out|figured|noticed|see|learned) (that )?(
        which|where|what time|when|the (bus|train|school|street|road|gym|stop|house|car|way)
      ) (you|she|he|they|your|her|his|their|kids?|the wife|wife)\b
      |\bwhich (bus|school|train|tram|gym|pub|stop|street|house|one they) [^.!?\n]{0,20}\b(
        you|she|he|they|your|her|his|goes? to|takes?
      )\b
    `,
    near: verbose('g')`
      \b(sat|stood|was|walked|drove|parked|pulled in|ran|cycled|jogged|queued) [^.!?\n]{0,20}\b(
        behind|next to|opposite|beside|near|past|by|in front of
      ) (you|your|yours)\b
      |\b(
        next table|rows behind|tables? away|behind you|over the road from your|outside your|past your
        |by your|at your (gate|door|window)
      )\b
      |\bwas that you\b|\b(drove|walked|cycled|passed|went) (by|past) (your|the house|her|his)\b
    `,
    remark: verbose('g')`
      \b(nice|lovely|pretty|sweet|cute|great|good) (
        dress|coat|hat|car|house|garden|dog|cat|tattoo|legs|shoes|pace|jacket|haircut|hair|photos|pics
        |pictures|kids|family|holiday|wedding|catch|boat|bike|curtains|street|neighbo\w+
      )\b
    `,
    atTime: verbose('g')`
      \b(you|she|he|her|his|your)\b[^.!?\n]{0,40}\b(at |by |until )?(about )?\d{1,2}[:.]\d\d\b[^.!?\n]{0,40}\b(
        car|coat|home|alone|coffee|bus|train|staff door|lunch|gym|dog|walk|loop|run|leave|left|returns?|came
        |arrive\w*
      )\b
    `,
    tracked: verbose('g')`
      \b(
        strava|tagged|from the tag|instagram|insta
        |your (profile|posts?|likes|playlist|check-?in|location|run|route|loop)|maiden name
        |everything you (have )?(published|posted|written)|looked you up|googled you|binoculars|observer
        |surveillance|followed (you|her|him|your|them)|through the (office )?window|kept an eye
      )\b
    `,
    saw: verbose('g')`
      \b(
        (i |we )?(saw|seen|spotted|noticed|watched|followed|passed) (that )?(
          you(?!('ve| have)\b(?! been)| (lot |all |guys |both |people )?(on (the )?(telly|tv|television|(local |evening )?news)|in the (paper|news)(?=[.,;:!?\n]|$)))
          |your (car|light|lights|window|coat|bike|jacket|van|kids?|daughter|son|house)
        )\b
        |you (
          were|was|looked|seemed|sat|stood|left|came|wore|had on|drive|drove|walk|walked|park|parked|always
        ) (
          so |very |a bit |really |out |home |late |online|wearing|sitting|standing|tired|lonely|sad|leaving
          |at your|in (your|the|that)|with your|by the|on the
        )
        |you('ve| have) been online
        |you (opened|read|viewed) (my|it|this|the) [^.!?\n]{0,30}(times|at \d|twice|o'clock|\d)
        |i know (where|what time|when|which) (you|your|they)|i('ve| have) been watching
        |(read receipt|tracking pixel|last seen|was online|your status|green dot|typing)
        |in your (red|blue|navy|green|black|white|grey|yellow|camel) )
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        (habe|hab) (sie|dich) .{0,20}gesehen|ich weiß,? wo sie|je vous ai (vue?|aperçue?)
        |je sais où (vous|tu)|(te|la|lo|os) (vi|he visto) |sé dónde (vives|vive)|(ti|la|l'|vi) ho vist[oa]
        |so dove (abiti|abita)|ik (heb|zag) (je|u) .{0,20}(gezien|zitten|lopen|fietsen)|ik weet waar (je|u)
        |widział[ea]m (panią|pana|cię)|wiem,? gdzie (pani|pan|mieszkasz)|(vi-te|vi-a|vi a senhora|vi você)
        |sei onde
      )\b
    `,
      WATCHES,
    ),
  },
};
