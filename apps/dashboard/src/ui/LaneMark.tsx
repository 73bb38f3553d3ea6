import {
  IconArrowBackUp,
  IconCircleDashed,
  IconClock,
  IconFileText,
  IconInbox,
  IconListCheck,
  IconMessagePlus,
  IconMessageQuestion,
  IconShield,
} from '@tabler/icons-react';
import { Tooltip, VisuallyHidden } from '@mantine/core';
import { toneOf } from '../lib/marks.ts';
import { MARK_WORDING, type Mark } from '../lib/wording.ts';
import css from './ui.module.css';

const ICONS: Readonly<Record<Mark, typeof IconClock>> = {
  today: IconClock,
  owed: IconArrowBackUp,
  worth: IconMessagePlus,
  decide: IconMessageQuestion,
  step: IconListCheck,
  application: IconFileText,
  nothing_new: IconCircleDashed,
  care: IconShield,
  other_mail: IconInbox,
};

/** The bare icon, for lists where the word stands beside it. */
export function MarkGlyph({ mark, size = 18 }: { readonly mark: Mark; readonly size?: number }) {
  const Icon = ICONS[mark];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}

/** Icon on its tint, named for screen readers: lane is never told by colour alone. */
export function LaneIcon({ mark }: { readonly mark: Mark }) {
  return (
    <Tooltip
      label={`${MARK_WORDING[mark].label}. ${MARK_WORDING[mark].tooltip}`}
      openDelay={500}
      multiline
      maw={280}
    >
      <span className={css.laneIcon} data-tone={toneOf(mark)}>
        <MarkGlyph mark={mark} />
        <VisuallyHidden>{MARK_WORDING[mark].label}</VisuallyHidden>
      </span>
    </Tooltip>
  );
}

/** Icon and word. */
export function LaneBadge({ mark }: { readonly mark: Mark }) {
  return (
    <Tooltip label={MARK_WORDING[mark].tooltip} openDelay={500} multiline maw={280}>
      <span className={css.laneBadge} data-tone={toneOf(mark)}>
        <MarkGlyph mark={mark} size={15} />
        {MARK_WORDING[mark].label}
      </span>
    </Tooltip>
  );
}
