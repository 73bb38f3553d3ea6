import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NavigationType, useNavigate, useNavigationType } from 'react-router';
import type { WaitingPerson, WaitingRole } from '#libs/contract';
import { isTyping } from '../../lib/focus.ts';
import { useStanding } from '../../lib/standing.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { queueWords, waitingWords } from '../../lib/wording.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Person, type Placing } from './Person.tsx';
import { shownOf } from './recipients.ts';
import { usePeople } from './use-people.ts';
import css from './waiting.module.css';

/** Up to this many people all of them stand in the page, so that the browser's own search finds everybody. */
const DRAW_ALL_UP_TO = 60;
/** People that are read before they come into view, so that nobody scrolls into a gap. */
const AHEAD = 100;
const ROWS_BEYOND = 12;
const ROW = 32;
const ROW_ON_PHONE = 50;

interface PeopleListProps {
  readonly role: WaitingRole;
  /** Whether those within our aim are shown too. */
  readonly withinAim: boolean;
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly onTick: (entryId: string, ticked: boolean) => void;
  readonly now: Date;
}

/** Everybody who waits on a role, the debts and the longest wait first; keys and focus as in the queue. */
export function PeopleList({ role, withinAim, ticks, onTick, now }: PeopleListProps) {
  const { known, changed, renew, readOn, error } = usePeople(role);
  const people = shownOf(known ?? [], withinAim);
  const total = role.owed.people + (withinAim ? role.within.people : 0);
  const isTicked = ({ entryId, leftOut }: WaitingPerson) => ticks.get(entryId) ?? leftOut === null;
  const { focusedId } = useListKeys(people, (person) => onTick(person.entryId, !isTicked(person)));
  const readMore = () => {
    if (people.length < total) readOn();
  };
  const draw = (person: WaitingPerson, index: number, place: Placing = {}) => (
    <Person
      key={person.entryId}
      person={person}
      now={now}
      focused={person.entryId === focusedId}
      ticked={isTicked(person)}
      onTick={(ticked) => onTick(person.entryId, ticked)}
      position={index + 1}
      total={Math.max(total, people.length)}
      {...place}
    />
  );
  return (
    <>
      {changed ? (
        <Notice>
          {waitingWords.changed}
          <Button look="quiet" onClick={renew}>
            {queueWords.show}
          </Button>
        </Notice>
      ) : null}
      {error === null ? null : (
        <Notice>
          {whyNotShown(error)}
          <Button look="quiet" onClick={known === null ? renew : readOn}>
            {waitingWords.again}
          </Button>
        </Notice>
      )}
      {known === null && error === null ? <Skeleton label={waitingWords.loading} /> : null}
      {total > DRAW_ALL_UP_TO ? (
        <LongList people={people} focusedId={focusedId} onEnd={readMore} draw={draw} />
      ) : (
        <ShortList people={people} onEnd={readMore} draw={draw} />
      )}
    </>
  );
}

interface ListProps {
  readonly people: readonly WaitingPerson[];
  readonly onEnd: () => void;
  readonly draw: (person: WaitingPerson, index: number, place?: Placing) => ReactNode;
}

function ShortList({ people, onEnd, draw }: ListProps) {
  useEffect(onEnd);
  return <ul>{people.map((person, index) => draw(person, index))}</ul>;
}

function LongList({ people, focusedId, onEnd, draw }: ListProps & { readonly focusedId: string | null }) {
  const container = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  const { taken, followed } = useSitting();
  const row = useNarrow() ? ROW_ON_PHONE : ROW;
  // What stands above it may grow: a line that says that something has changed.
  useLayoutEffect(() => {
    const { current } = container;
    if (current !== null) setOffset(Math.round(current.getBoundingClientRect().top + window.scrollY));
  });
  const virtualizer = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => row,
    getItemKey: (index) => people[index]?.entryId ?? index,
    overscan: useStanding() ? ROWS_BEYOND : 0,
    scrollMargin: offset,
    // Otherwise the first drawing has no rows at all, and the list is drawn twice before anybody sees it.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  const visible = virtualizer.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= people.length - AHEAD) onEnd();
  });
  useEffect(() => {
    // A row that is drawn has followed by itself.
    if (taken === followed.current) return;
    const index = people.findIndex(({ entryId }) => entryId === focusedId);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    // Only a move of the focus scrolls; a list that grows or shrinks does not.
  }, [taken]);
  return (
    <ul ref={container} className={css.long} style={{ height: virtualizer.getTotalSize() }}>
      {visible.map((item) => {
        const person = people[item.index];
        if (person === undefined) return null;
        const place = {
          index: item.index,
          measure: virtualizer.measureElement,
          style: { top: item.start - offset },
        };
        return draw(person, item.index, place);
      })}
    </ul>
  );
}

/** The one focus of the list, and the keys that act on it. */
function useListKeys(people: readonly WaitingPerson[], toggle: (person: WaitingPerson) => void) {
  const { focusedId, focus } = useSitting();
  const navigate = useNavigate();
  const cameBack = useNavigationType() === NavigationType.Pop;
  const at = people.findIndex(({ entryId }) => entryId === focusedId);
  const focused = people[at];
  const returned = useRef(false);
  const isHere = focused !== undefined;
  useEffect(() => {
    // Back from a message: the row that was left has the focus again. Somebody who types keeps it.
    if (returned.current || !isHere) return;
    returned.current = true;
    if (cameBack && !isTyping()) focus(focusedId, true);
  }, [isHere, cameBack, focus, focusedId]);
  const step = (by: 1 | -1) => {
    const next = people[at < 0 ? 0 : Math.min(people.length - 1, Math.max(0, at + by))];
    if (next !== undefined) focus(next.entryId, true);
  };
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    select: () => focused && toggle(focused),
    open: () => focused && void navigate(`/m/${encodeURIComponent(focused.messageId)}`),
  });
  return { focusedId };
}
