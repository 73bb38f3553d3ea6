import type { ConceptCues } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** A visit or call offered so that it is easy to decline: not turning up unannounced. */
export const EASY_WAY_OUT: ConceptCues = {
  concept: 'easy_way_out',
  cues: {
    decline: verbose('g')`
      \b(
        only if
        |if (that|it)('s| is) (
          handy|ok|okay|fine|useful|convenient|easier|any help|allowed|all right|alright
        )
        |if (it|that) suits|no need to (answer|reply)|don't worry if|whenever (you|it) (can|suits)|no rush
        |no hurry|no pressure|if not,? (no|that's|fine)|feel free|i understand if
        |(totally|quite|perfectly) fine (if|either)|either way|happy to wait|at your convenience
        |if you('d| would)? (prefer|rather|like|wish)
      )\b
    `,
  },
};
