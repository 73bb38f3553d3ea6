import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { WeekView } from '#libs/contract';
import { LANES, type Lane } from '#libs/domain';
import { dayMonth } from '../../lib/dates.ts';
import { LANE_WORDS, trendWords } from '../../lib/wording.ts';
import { withPresentWait } from './recipients.ts';
import { trendsQuery } from './people-query.ts';
import css from './waiting.module.css';

const WIDTH = 220;
const HEIGHT = 54;
const GAP = 4;

interface Bar {
  readonly parts: readonly { readonly value: number; readonly tone: string }[];
  readonly week: string;
  readonly said: string;
}

/** Bars of twelve weeks; a table says the same to who cannot see them. */
function Chart({ title, sentence, bars, now }: ChartProps) {
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  const width = (WIDTH - GAP * (bars.length - 1)) / Math.max(1, bars.length);
  return (
    <figure className={css.trend}>
      <figcaption>
        <b>{title}</b>
        <span>{sentence}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden preserveAspectRatio="none">
        {bars.map(({ parts, week, said }, index) => {
          let from = HEIGHT;
          return (
            <g key={week} data-last={index === bars.length - 1 ? '' : undefined}>
              <title>{`${trendWords.week(dayMonth(week, now))}: ${said}`}</title>
              <rect x={index * (width + GAP)} y={HEIGHT - 1} width={width} height={1} data-tone="base" />
              {parts.map(({ value, tone }) => {
                const height = (value / most) * (HEIGHT - 2);
                from -= height;
                return (
                  <rect
                    key={tone}
                    x={index * (width + GAP)}
                    y={from}
                    width={width}
                    height={height}
                    data-tone={tone}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
      <VisuallyHidden>
        <ul>
          {bars.map(({ week, said }) => (
            <li key={week}>{`${trendWords.week(dayMonth(week, now))}: ${said}`}</li>
          ))}
        </ul>
      </VisuallyHidden>
    </figure>
  );
}

interface ChartProps {
  readonly title: string;
  readonly sentence: string;
  readonly bars: readonly Bar[];
  readonly now: Date;
}

const TONES: Readonly<Record<Lane, string>> = {
  value_added: 'worth',
  other: 'plain',
  empty: 'soft',
  excessive: 'care',
};
/** From the bottom of a bar up: what matters most stands on the line. */
const STACK: readonly Lane[] = ['value_added', 'other', 'empty', 'excessive'];

interface TrendsProps {
  /** As the rest of the page counts it. */
  readonly presentWaitDays: number;
  readonly now: Date;
}

const totalOf = ({ lanes }: WeekView) => LANES.reduce((sum, lane) => sum + lanes[lane], 0);
const one = (number: number) => Math.round(number * 10) / 10;

/** For those who would rather look than read: each chart with a sentence that says the same. */
export function Trends({ presentWaitDays, now }: TrendsProps) {
  const { data } = useQuery(trendsQuery);
  const weeks = withPresentWait(data?.weeks ?? [], presentWaitDays);
  const [before, last, current] = weeks.slice(-3);
  if (before === undefined || last === undefined || current === undefined) return null;
  const earlier = weeks.slice(0, -2);
  const average = one(
    earlier.reduce((sum, { followUps }) => sum + followUps, 0) / Math.max(1, earlier.length),
  );
  const bars = (tone: string, value: (week: WeekView) => number, said: (week: WeekView) => string) =>
    weeks.map((week) => ({ week: week.week, said: said(week), parts: [{ value: value(week), tone }] }));
  const { answer, longest, followUps, lanes } = trendWords;
  return (
    <section className={css.trends} aria-labelledby="trends">
      <h2 id="trends">{trendWords.title}</h2>
      <div>
        <Chart
          title={answer.title}
          sentence={answer.sentence(last.answerDays, before.answerDays)}
          bars={bars(
            'owed',
            ({ answerDays }) => answerDays ?? 0,
            ({ answerDays }) => answer.value(answerDays),
          )}
          now={now}
        />
        <Chart
          title={longest.title}
          sentence={longest.sentence(current.longestWaitDays, last.longestWaitDays)}
          bars={bars(
            'owed',
            ({ longestWaitDays }) => longestWaitDays,
            ({ longestWaitDays }) => longest.value(longestWaitDays),
          )}
          now={now}
        />
        <Chart
          title={followUps.title}
          sentence={followUps.sentence(last.followUps, average)}
          bars={bars(
            'plain',
            (week) => week.followUps,
            (week) => followUps.value(week.followUps),
          )}
          now={now}
        />
        <Chart
          title={lanes.title}
          sentence={lanes.sentence(totalOf(last), last.lanes.value_added)}
          bars={weeks.map((week) => ({
            week: week.week,
            said: lanes.value(STACK.map((lane) => `${LANE_WORDS[lane]} ${week.lanes[lane]}`)),
            parts: STACK.map((lane) => ({ value: week.lanes[lane], tone: TONES[lane] })),
          }))}
          now={now}
        />
      </div>
    </section>
  );
}
