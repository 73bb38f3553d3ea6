import { Menu } from '@mantine/core';
import type { InboxEntry } from '#libs/contract';
import type { Lane } from '#libs/domain';
import { useNarrow } from '../lib/use-narrow.ts';
import { LANE_WORDS, type Mark, actWords } from '../lib/wording.ts';
import { Button, Key } from '../ui/Button.tsx';
import { MarkGlyph } from '../ui/LaneMark.tsx';
import css from './acting.module.css';
import type { EntryActions } from './use-entry-actions.ts';

const CHOICES: readonly { readonly lane: Lane; readonly mark: Mark }[] = [
  { lane: 'value_added', mark: 'worth' },
  { lane: 'empty', mark: 'nothing_new' },
  { lane: 'other', mark: 'step' },
  { lane: 'excessive', mark: 'care' },
];

interface LaneMenuProps {
  readonly entry: InboxEntry;
  readonly actions: EntryActions;
}

/** What the message is, in the reader's judgement; 1 to 4 choose. */
export function LaneMenu({ entry, actions }: LaneMenuProps) {
  const narrow = useNarrow();
  function choose(lane: Lane): void {
    actions.setMenu(null);
    actions.moveTo(lane);
  }
  return (
    <Menu
      opened={actions.menu === 'lane'}
      onChange={(opened) => actions.setMenu(opened ? 'lane' : null)}
      position="bottom-start"
      width={290}
    >
      <Menu.Target>
        <Button shortcut="L">{narrow ? actWords.laneShort : actWords.lane}</Button>
      </Menu.Target>
      <Menu.Dropdown
        aria-label={actWords.laneTitle}
        onKeyDown={(event) => {
          const choice = CHOICES[Number(event.key) - 1];
          if (choice) choose(choice.lane);
        }}
      >
        <Menu.Label>{actWords.laneTitle}</Menu.Label>
        {CHOICES.map(({ lane, mark }, index) => (
          <Menu.Item
            key={lane}
            leftSection={<MarkGlyph mark={mark} />}
            rightSection={
              lane === entry.lane && !entry.unsure ? (
                <span className={css.now}>{actWords.laneNow}</span>
              ) : (
                <Key>{index + 1}</Key>
              )
            }
            onClick={() => choose(lane)}
          >
            {LANE_WORDS[lane]}
          </Menu.Item>
        ))}
        <div className={css.note}>{actWords.laneNote}</div>
      </Menu.Dropdown>
    </Menu>
  );
}
