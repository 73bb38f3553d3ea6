import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { shownQuery } from '../lib/inbox-cache.ts';
import { messageAddress } from '../lib/message-address.ts';
import { paletteWords } from '../lib/wording.ts';
import { type Offer, matching } from './offers.ts';
import { Dialog } from '../ui/Dialog.tsx';
import css from './shell.module.css';

/** People beyond these are found by typing more of their name. */
const MOST_PEOPLE = 8;

interface PaletteProps {
  readonly offers: readonly Offer[];
  readonly onClose: () => void;
}

/** Every page, everything to do and everybody in the queue, by a few letters. */
export function Palette({ offers, onClose }: PaletteProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const id = useId();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const people = (client.getQueryData(shownQuery.queryKey)?.entries ?? []).map((entry): Offer => ({
    key: `person-${entry.id}`,
    group: paletteWords.people,
    title: entry.candidate.name,
    about: entry.role?.title ?? '',
    run: () => void navigate(messageAddress(entry)),
  }));
  const found = [
    ...matching(offers, sought),
    ...(sought.trim() === '' ? [] : matching(people, sought).slice(0, MOST_PEOPLE)),
  ];
  const chosen = found[Math.min(at, found.length - 1)];

  function run(offer: Offer | undefined): void {
    if (offer === undefined) return;
    onClose();
    offer.run();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((at + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(chosen);
    }
  }
  return (
    <Dialog
      onClose={onClose}
      withCloseButton={false}
      title={paletteWords.title}
      classNames={{ header: css.seekTitle ?? '' }}
      padding={0}
      yOffset="12vh"
      centered={false}
    >
      <input
        className={css.seek}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.key}`}
        aria-label={paletteWords.label}
        placeholder={paletteWords.label}
        value={sought}
        onChange={(event) => {
          setSought(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className={css.offers} role="listbox" id={id} aria-label={paletteWords.title}>
        {found.map((offer, index) => (
          <li
            key={offer.key}
            id={`${id}-${offer.key}`}
            role="option"
            aria-selected={offer === chosen}
            ref={(element) => {
              if (offer === chosen) element?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => run(offer)}
            onPointerMove={() => setAt(index)}
          >
            <span>{offer.title}</span>
            <small>{offer.about === '' ? offer.group : offer.about}</small>
            {offer.keys === undefined ? null : <kbd>{offer.keys}</kbd>}
          </li>
        ))}
      </ul>
      <p className={css.seekNote} role="status">
        {found.length === 0 ? paletteWords.nothing : paletteWords.note}
      </p>
    </Dialog>
  );
}
