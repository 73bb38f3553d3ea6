import { useMay } from '../lib/may.ts';
import { shellWords } from '../lib/wording.ts';
import { Dialog } from '../ui/Dialog.tsx';
import css from './shell.module.css';

/** The list of keys, behind `?`. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { title, note, groups } = shellWords.keyList;
  const { change } = useMay();
  return (
    <Dialog onClose={onClose} title={title}>
      <p>{note}</p>
      {groups
        .filter(({ acts }) => change || acts !== true)
        .map((group) => (
          <section className={css.keyGroup} key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([keys, meaning]) => (
                <KeyMeaning key={keys} keys={keys} meaning={meaning} />
              ))}
            </dl>
          </section>
        ))}
    </Dialog>
  );
}

function KeyMeaning({ keys, meaning }: { readonly keys: string; readonly meaning: string }) {
  return (
    <>
      <dt>
        {keys.split(' ').map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
