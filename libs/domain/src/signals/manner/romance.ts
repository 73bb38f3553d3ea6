import type { ConceptCues } from '../evidence.ts';
import { COURTS, also } from '../further-languages.ts';
import { verbose } from '../../verbose.ts';

/** Courting the reader. */
export const ROMANCE: ConceptCues = {
  concept: 'romance',
  cues: {
    more: verbose('g')`
      \b(
        hey (sunshine|beautiful|gorgeous|handsome)|that laugh of|wear the|over cocktails|a glass (of|with)
        |bottle of (something|wine)|a dozen red|lovely woman|work besties|feel like i know you|tu sonrisa
        |que sonrisa|tomamos um copo|dein lacheln|im roten kleid|de rojo|my terrace|on my terrace
        |speaks of you|should not drink alone|are you single|we'?d be the best|made me think of us
        |think of us|you sing to|you hum
      )\b
    `,
    advance: verbose('g')`
      \b(
        just (us|the two of us|you and me)|at my place|candle ?(light)?|no ring|kind eyes
        |you have (the|such|very|kind|lovely|beautiful|nice) [^.!?\n]{0,10}
        (eyes|smile|voice|hair|hands|laugh)
        |when you (smiled|laughed|looked)|only of (you|your)|about you all (weekend|night|day)
        |meant to (find|meet) you|my (darling|angel|queen|sweet|dear lady)|shisha
        |grab a (drink|coffee|bite) (sometime|together|either way)|my treat
        |you look(ed)? (amazing|lovely|great|good|beautiful|so)|walk(ing)? behind you|felt something
        |a good listener|lonely|dear lady|hello dear|sleep because
      )\b
    `,
    words: verbose('g')`
      \b(
        (go|going|take you|buy you|have|join me|you and i|you and me|invite you)[^.!?\n]{0,30}(
          dinner|drinks?|date|wine|dancing|movies?|cinema|weekend
        )
        |a drink (with|some)|your (smile|eyes|voice|laugh|hair|perfume|lips|face|beauty|profile picture)
        |beautiful|gorgeous|pretty (lady|face|woman|girl)|handsome|sexy|cute|stunning
        |are you (single|married|seeing (any|some)(one|body))|single\b|in love|love you|crush|falling for
        |kiss(es)?\b|dream(t|ed|ing)? (of|about) you|thinking (of|about) you|can't stop thinking|flowers
        |roses|chocolates?|chemistry|soul ?mate|connection between us|sparks?|darling|sweetheart|honey|babe
        |poem for you|<3|😍|😘|❤|💕|💋|🌹
      )
    `,
    elsewhere: also(
      verbose('g')`
      \b(
        schöne augen|ihr lächeln|verliebt|essen gehen|ein glas wein|vos yeux|votre sourire|dîner avec
        |boire un verre|tes yeux|tus ojos|tu sonrisa|cenar (conmigo|juntos)|una copa|guap[oa]|i tuoi occhi
        |il tuo sorriso|cena (insieme|con me)|un bicchiere|je ogen|je lach|uit eten|verliefd|twoje oczy
        |pani uśmiech|kolacj\w+|zakochan\w+|teus olhos|seu sorriso|jantar comigo|bonita
      )\b
    `,
      COURTS,
    ),
  },
};
