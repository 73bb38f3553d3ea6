import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { whyNot } from '../lib/why-not.ts';
import { safetyWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { reachLink } from './reach-link.ts';
import { safetyContactsQuery } from './safety-query.ts';
import css from './safety.module.css';

/** Beside a message that may mean danger: whom the organisation wants called. */
export function WhoToCall() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{safetyWords.see}</Button>
      {open ? <WhoToCallDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function WhoToCallDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: contacts, error } = useQuery(safetyContactsQuery);
  return (
    <Dialog onClose={onClose} title={safetyWords.title}>
      <p>
        <b>{safetyWords.first}</b>
      </p>
      {contacts === undefined ? (
        error === null ? (
          <Skeleton label={safetyWords.loading} />
        ) : (
          <p role="alert">{whyNot(error)}</p>
        )
      ) : contacts.length === 0 ? (
        <p>{safetyWords.none}</p>
      ) : (
        <ol className={css.contacts}>
          {contacts.map(({ name, reach, about }) => {
            const link = reachLink(reach);
            return (
              <li key={`${name} ${reach}`}>
                <b dir="auto">{name}</b>
                <span dir="auto">{link === null ? reach : <a href={link}>{reach}</a>}</span>
                {about === '' ? null : (
                  <span className={css.quiet} dir="auto">
                    {about}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <div className={css.acts}>
        <Button data-autofocus onClick={onClose}>
          {safetyWords.close}
        </Button>
      </div>
    </Dialog>
  );
}
