import { NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '../../ui/icons.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DigestSettings, DryRun } from '#libs/contract';
import type { UrgencyCause } from '#libs/domain';
import { call } from '../../lib/api.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot } from '../../lib/why-not.ts';
import { digestWords, onboardWords } from '../../lib/wording.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ClockField } from '../../ui/ClockField.tsx';
import { DayBoxes } from '../../ui/DayBoxes.tsx';
import { FocusPasses } from '../../ui/FocusPasses.tsx';
import { digestSettingsQuery } from '../../lib/digest-settings-query.ts';
import { Coming } from './Coming.tsx';
import { DayLine } from './DayLine.tsx';
import { type Span, nextTime } from './day.ts';
import { confirmStep, confirmedSteps } from './progress.ts';
import { urgentDays } from './urgent-days.ts';
import css from './start.module.css';

const words = onboardWords.times;
const FIRST_FOCUS: Span = { from: '09:30', to: '12:00' };

/** Step three: three fixed times a day, hours in which next to nothing may pass, and what that is. */
export function TimesStep() {
  usePageTitle(words.title);
  const { data, failureReason } = useQuery(digestSettingsQuery);
  return (
    <>
      <h1>{words.title}</h1>
      <p className={css.about}>{words.about}</p>
      {data ? <TimesForm settings={data} /> : <Coming failure={failureReason} />}
    </>
  );
}

function TimesForm({ settings }: { readonly settings: DigestSettings }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [times, setTimes] = useState<readonly string[]>(settings.times);
  const [focus, setFocus] = useState<readonly Span[]>(settings.focus);
  const [days, setDays] = useState<readonly number[]>(settings.workingDays);
  const [held, setHeld] = useState<readonly UrgencyCause[]>(settings.heldInFocus);
  const [budget, setBudget] = useState(settings.budget);
  // Until somebody says where they are, the browser knows it better than the server does.
  const [zone, setZone] = useState(() =>
    confirmedSteps().has('times')
      ? settings.timeZone
      : new Intl.DateTimeFormat().resolvedOptions().timeZone || settings.timeZone,
  );
  const save = useMutation({
    mutationFn: () =>
      call<DigestSettings>('/digest-settings', {
        method: 'PATCH',
        body: {
          times: [...times].sort(),
          workingDays: days,
          timeZone: zone.trim(),
          heldInFocus: held,
          budget,
          focus: days.length === 0 ? [] : focus.map(({ from, to }) => ({ days, from, to })),
        },
      }),
    onSuccess: async (saved) => {
      client.setQueryData(digestSettingsQuery.queryKey, saved);
      confirmStep('times');
      await navigate('/start/roles');
    },
  });
  const at = (index: number, time: string) => setTimes(times.with(index, time));
  const span = (index: number, part: Partial<Span>) =>
    setFocus(focus.map((one, other) => (other === index ? { ...one, ...part } : one)));
  const dayNames = days.map((day) => digestWords.dayNames[day - 1] ?? '');
  return (
    <form
      className={css.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <DayLine times={times} focus={focus} onTime={at} onSpan={span} />
      <div className={css.timeLists}>
        <fieldset>
          <legend>{words.digests}</legend>
          {times.map((time, index) => (
            // Two may have the same time while somebody types.
            // oxlint-disable-next-line react/no-array-index-key -- a place in the list is what it is
            <div key={index} className={css.timeRow}>
              <ClockField
                className={css.time}
                aria-label={words.digest(index + 1)}
                value={time}
                onTime={(value) => at(index, value)}
              />
              <RemoveButton
                what={words.digest(index + 1)}
                onClick={() => setTimes(times.toSpliced(index, 1))}
              />
            </div>
          ))}
          <Button onClick={() => setTimes([...times, nextTime(times)])} disabled={times.length >= 12}>
            <IconPlus size={15} stroke={1.75} aria-hidden />
            {words.addDigest}
          </Button>
        </fieldset>
        <fieldset>
          <legend>{words.focus}</legend>
          {focus.map(({ from, to }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a place in the list is what it is
            <div key={index} className={css.timeRow}>
              <ClockField
                className={css.time}
                aria-label={words.from(index + 1)}
                value={from}
                onTime={(value) => span(index, { from: value })}
              />
              {words.until}
              <ClockField
                className={css.time}
                aria-label={words.to(index + 1)}
                value={to}
                onTime={(value) => span(index, { to: value })}
              />
              <RemoveButton
                what={`${words.focusBand} ${index + 1}`}
                onClick={() => setFocus(focus.toSpliced(index, 1))}
              />
            </div>
          ))}
          <Button onClick={() => setFocus([...focus, FIRST_FOCUS])} disabled={focus.length >= 12}>
            <IconPlus size={15} stroke={1.75} aria-hidden />
            {words.addFocus}
          </Button>
        </fieldset>
      </div>
      <div>
        <p className={css.quiet}>{words.where(words.days(dayNames), zone)}</p>
        <details className={css.more}>
          <summary>{words.change}</summary>
          <div className={css.dayBoxes}>
            <DayBoxes days={days} onChange={setDays} />
          </div>
          <TextInput
            label={digestWords.zone}
            value={zone}
            onChange={(event) => setZone(event.currentTarget.value)}
          />
        </details>
      </div>
      <Passes held={held} onChange={setHeld} workingDays={days} />
      <NumberInput
        className={css.budget ?? ''}
        label={digestWords.budget}
        description={digestWords.budgetAbout}
        min={0}
        max={50}
        allowDecimal={false}
        value={budget}
        onChange={(value) => setBudget(Number(value))}
      />
      <p role="alert" className={css.problem}>
        {save.error === null ? '' : words.refused(whyNot(save.error))}
      </p>
      <div className={css.acts}>
        <Button type="submit" look="primary" aria-disabled={save.isPending}>
          {save.isPending ? words.saving : words.start}
        </Button>
        <LinkButton look="quiet" to="/start/dry-run">
          {words.back}
        </LinkButton>
        <span className={`${css.quiet} ${css.atEnd}`}>{words.note}</span>
      </div>
    </form>
  );
}

function RemoveButton({ what, onClick }: { readonly what: string; readonly onClick: () => void }) {
  return (
    <Button look="quiet" aria-label={words.remove(what)} onClick={onClick}>
      <IconX size={15} stroke={1.75} aria-hidden />
    </Button>
  );
}

interface PassesProps {
  readonly held: readonly UrgencyCause[];
  readonly onChange: (held: UrgencyCause[]) => void;
  readonly workingDays: readonly number[];
}

/** What is let through, and how often that was in the month of the dry run, where one was made. */
function Passes({ held, onChange, workingDays }: PassesProps) {
  const client = useQueryClient();
  const [found] = client.getQueriesData<DryRun>({ queryKey: ['dry-run'] }).flatMap(([, data]) => data ?? []);
  return (
    <section aria-labelledby="passes">
      <div className={css.sectionHead}>
        <h2 id="passes">{digestWords.passes}</h2>
        {found === undefined ? null : (
          <p className={css.quiet}>{words.passesCount(urgentDays(found, workingDays))}</p>
        )}
      </div>
      <FocusPasses held={held} onChange={onChange} />
      <p className={css.passesOff}>{digestWords.passesOff}</p>
    </section>
  );
}
