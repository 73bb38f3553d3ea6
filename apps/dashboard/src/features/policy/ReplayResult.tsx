import { Link } from 'react-router';
import type { PolicyMove, PolicyReplay } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { useNow } from '../../lib/now.ts';
import { SECTION_WORDING, policyWords } from '../../lib/wording.ts';
import css from './policy.module.css';

const words = policyWords.change;
/** As many as one looks through; all are counted in the sentence above. */
const SHOWN = 20;

/** "With this change, 14 of the last 30 days' messages would move: these." */
export function ReplayResult({ replay }: { readonly replay: PolicyReplay }) {
  const { moved, moves, messages, waitLonger, waitShorter } = replay;
  const beyond = moved - Math.min(moves.length, SHOWN);
  return (
    <div className={css.replay}>
      <h3>{words.moved(moved, messages)}</h3>
      <ul>
        {moves.slice(0, SHOWN).map((move) => (
          <Move key={move.messageId} move={move} />
        ))}
        {beyond > 0 ? <li>{words.andMore(beyond)}</li> : null}
      </ul>
      <h3>{words.longer(waitLonger)}</h3>
      {waitShorter > 0 ? <p>{words.shorter(waitShorter)}</p> : null}
      <p>{words.byHand}</p>
    </div>
  );
}

function Move({ move }: { readonly move: PolicyMove }) {
  const now = useNow();
  const { before, after } = move;
  const sameLane = before.lane === after.lane && before.kind === after.kind;
  const nameOf = (standing: PolicyMove['before']) =>
    sameLane ? SECTION_WORDING[standing.section].label : policyWords.lane(standing.lane, standing.kind);
  return (
    <li>
      <div>
        {nameOf(before)} <span aria-hidden>→</span> <b>{nameOf(after)}</b>
      </div>
      <Link to={`/m/${encodeURIComponent(move.messageId)}`}>
        {move.candidate.name}: <q dir="auto">{move.excerpt}</q>
      </Link>
      <small>
        {words.contacts(move.contactsIn14Days, dayMonth(move.receivedAt, now))}
        {move.open ? null : `; ${words.settled}`}
      </small>
    </li>
  );
}
