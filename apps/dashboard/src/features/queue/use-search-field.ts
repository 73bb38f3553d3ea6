import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { InboxFilter } from '#libs/contract';
import { isNarrowed, queueAddress, withPart } from '../../lib/filter.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { useSitting } from '../../sitting/sitting.tsx';

/** A pause in typing this long is a question; shorter ones are between two letters. */
const PAUSE_MS = 250;

export interface SearchField {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly type: (text: string) => void;
  /** Searches at once and goes to the first row. */
  readonly submit: () => void;
  /** Empties the field; an empty one is left. */
  readonly escape: () => void;
}

/** What is typed into the search field, and the address that follows it after a pause. */
export function useSearchField(filter: InboxFilter): SearchField {
  const navigate = useNavigate();
  const location = useLocation();
  const { focusedId, focus } = useSitting();
  const input = useRef<HTMLInputElement>(null);
  const sought = filter.q ?? '';
  const [text, setText] = useState(sought);
  const [asked, setAsked] = useState(sought);
  if (sought !== asked) {
    // Back, a saved view or a link changed the address: the field follows, unless that was its own question.
    setAsked(sought);
    if (sought !== text.trim()) setText(sought);
  }

  function ask(typed: string): void {
    const q = typed.trim() === '' ? undefined : typed.trim();
    if ((q ?? '') === sought) return;
    // Leaving the queue for a search is a step that Back takes back; each further letter is not.
    void navigate(queueAddress(withPart(filter, 'q', q)), { replace: isNarrowed(filter) });
  }
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  const search = () => input.current?.select();
  useKeys({ search });
  useEffect(() => {
    if ((location.state as { search?: boolean } | null)?.search === true) search();
  }, [location.state]);

  return {
    input,
    text,
    type: setText,
    submit: () => {
      ask(text);
      input.current?.blur();
      focus(focusedId, true);
    },
    escape: () => {
      if (text === '') input.current?.blur();
      setText('');
      ask('');
    },
  };
}
