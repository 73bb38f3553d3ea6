import type { ConceptCues } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** Going on after a clear no; weighed together with what the history says. */
export const AFTER_NO: ConceptCues = {
  concept: 'after_no',
  cues: {
    still: verbose('g')`
      \b(
        i (know|understand|hear|accept|respect) (that |the |your |it |you )[^.!?\n]{0,50}(
          but|yet|however|still|only ask|just|though|and i
        )
        |i('d| would) only ask|changed the outcome|and still could|i ask most respectfully
        |permit me one more|one more (word|line|thing)|please open|look at (my|the) (application|one)
        |was it (the|my) |warm or cold|a yes or no on each|what tipped|for my own learning|word on where
        |would do me|insisto|aqui sigo|je (n')?insiste|insistiere|ich gebe nicht auf|io insisto
      )\b
    `,
    again: verbose('g')`
      \b(
        once more|one more (word|time|line|try|letter)|another (look|chance|try)|second chance
        |at least (a|one|tell)|just a (yes or no|line|word)
        |only (small|a small|one|a short) (feedback|line|word)
        |(understand|know|respect) (the|your|it|that) (policy|rule|rules|decision|answer|role is gone)
        [^.!?\n]{0,20}(but|,|i just)
        |open (the|my) (application|file) (back|again)|still available|circling back|nevertheless|revisit
        |despite|even so|all the same|not (ready|willing|going) to (give|accept|let)|last time i wrote
        |fourth time|third time|tried (twice|everything)
      )\b
    `,
    refuse: verbose('g')`
      \b(
        (do not|don't|won't|will not|cannot|can't|refuse to) (
          accept|take|believe|understand|agree with|respect
        )[^.!?\n]{0,25}(no|it|that|this|your|decision|answer|rejection|refusal)
        |reconsider|change your mind|made a mistake|wrong decision|appeal
        |you (asked|told|said) (me )?(not to|to stop|no\b)|stop (writing|calling|contacting|emailing)
        |said no|your (rejection|refusal|decision|no)|one more (chance|try|time)
        |i('ll| will) (never )?(stop|give up|quit)|despite your|even though you (said|asked|told)
        |not take no|know you said|second thoughts|overturn|think again
      )\b
    `,
  },
};
