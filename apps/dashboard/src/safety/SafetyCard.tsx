import { TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import type { SafetyContact } from '#libs/contract';
import { call } from '../lib/api.ts';
import { whyNot } from '../lib/why-not.ts';
import { safetyWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { safetyContactsQuery } from './safety-query.ts';
import css from './safety.module.css';

const EMPTY: SafetyContact = { name: '', reach: '', about: '' };
const MOST = 20;

/** Where an administrator writes down who is to be called. */
export function SafetyCard() {
  const { data, error } = useQuery(safetyContactsQuery);
  return (
    <section className={css.card} aria-labelledby="safety">
      <h2 id="safety">{safetyWords.card}</h2>
      <p className={css.quiet}>{safetyWords.cardAbout}</p>
      {error === null ? null : <p role="alert">{whyNot(error)}</p>}
      {data === undefined ? null : <SafetyForm contacts={data} />}
    </section>
  );
}

function SafetyForm({ contacts }: { readonly contacts: readonly SafetyContact[] }) {
  const client = useQueryClient();
  const heading = useRef<HTMLButtonElement>(null);
  const [list, setList] = useState<readonly SafetyContact[]>(contacts.length === 0 ? [EMPTY] : contacts);
  /** As the server has them, as far as is known here. */
  const [before, setBefore] = useState(contacts);
  const save = useMutation({
    mutationFn: (filled: readonly SafetyContact[]) =>
      call<SafetyContact[]>('/safety-contacts', { method: 'PUT', body: { contacts: filled, before } }),
    onSuccess: (saved) => {
      setBefore(saved);
      client.setQueryData(safetyContactsQuery.queryKey, saved);
    },
  });
  function change(next: readonly SafetyContact[]): void {
    save.reset();
    setList(next);
  }
  const set = (at: number, part: Partial<SafetyContact>) =>
    change(list.map((contact, index) => (index === at ? { ...contact, ...part } : contact)));
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!save.isPending)
      save.mutate(list.filter(({ name, reach }) => name.trim() !== '' || reach.trim() !== ''));
  }
  return (
    <form onSubmit={submit}>
      {list.map((contact, index) => {
        const isNeeded = [contact.name, contact.reach, contact.about].some((part) => part.trim() !== '');
        const field = (part: keyof SafetyContact, maxLength: number) => (
          <TextInput
            label={safetyWords[part]}
            aria-label={safetyWords.nth(safetyWords[part], index + 1)}
            maxLength={maxLength}
            required={isNeeded && part !== 'about'}
            withAsterisk={false}
            autoComplete="off"
            value={contact[part]}
            onChange={(event) => set(index, { [part]: event.currentTarget.value })}
          />
        );
        return (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no other identity while they are typed
          <div className={css.line} key={index}>
            {field('name', 200)}
            {field('reach', 200)}
            {field('about', 300)}
            <Button
              look="quiet"
              aria-label={safetyWords.removeName(contact.name, index + 1)}
              onClick={() => {
                change(list.filter((_, other) => other !== index));
                // Its own button goes with the line.
                heading.current?.focus();
              }}
            >
              {safetyWords.remove}
            </Button>
          </div>
        );
      })}
      <p role="status" className={css.said}>
        {save.isSuccess ? safetyWords.saved : save.error === null ? '' : whyNot(save.error)}
      </p>
      <div className={css.acts}>
        <Button ref={heading} disabled={list.length >= MOST} onClick={() => change([...list, EMPTY])}>
          {safetyWords.add}
        </Button>
        <Button type="submit" look="primary" aria-disabled={save.isPending}>
          {safetyWords.save}
        </Button>
      </div>
    </form>
  );
}
