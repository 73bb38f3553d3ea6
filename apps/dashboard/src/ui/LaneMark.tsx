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
} from './icons.ts';
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

/**
 * Icon on its tint, named for screen readers: lane is never told by colour alone. The browser's own tooltip, because
 * every row of the queue has one, and a component for each was a tenth of the time to the first row.
 */
export function LaneIcon({ mark }: { readonly mark: Mark }) {
  return (
    <span
      className={css.laneIcon}
      data-tone={toneOf(mark)}
      title={`${MARK_WORDING[mark].label}. ${MARK_WORDING[mark].tooltip}`}
    >
      <MarkGlyph mark={mark} />
      <span className={css.spoken}>{MARK_WORDING[mark].label}</span>
    </span>
  );
}

/** Icon and word. */
export function LaneBadge({ mark }: { readonly mark: Mark }) {
  return (
    <span className={css.laneBadge} data-tone={toneOf(mark)} title={MARK_WORDING[mark].tooltip}>
      <MarkGlyph mark={mark} size={15} />
      {MARK_WORDING[mark].label}
    </span>
  );
}
