import { Modal } from '@mantine/core';
import { useMay } from '../lib/may.ts';
import { shellWords } from '../lib/wording.ts';
import css from './shell.module.css';

interface KeySheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The list of keys, behind `?`. */
export function KeySheet({ opened, onClose }: KeySheetProps) {
  const { title, note, groups } = shellWords.keyList;
  const { change } = useMay();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': shellWords.close }}
    >
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
    </Modal>
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
