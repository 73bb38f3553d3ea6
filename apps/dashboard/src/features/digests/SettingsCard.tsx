import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import type { CalendarLink, DigestSettings } from '#libs/contract';
import { HOLIDAY_REGIONS } from '#libs/domain';
import { call } from '../../lib/api.ts';
import { breakThroughsQuery } from '../../lib/break-throughs-query.ts';
import { useMay } from '../../lib/may.ts';
import { refusedField, whyNot } from '../../lib/why-not.ts';
import { digestWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { DayBoxes } from '../../ui/DayBoxes.tsx';
import { FocusPasses } from '../../ui/FocusPasses.tsx';
import { WebhookForm } from './WebhookForm.tsx';
import { digestSettingsQuery } from '../../lib/digest-settings-query.ts';
import { typedTime } from '../../lib/typed-clock.ts';
import { daysText, focusText, timesText, typedDays, typedFocus, typedList } from './typed.ts';
import css from './digests.module.css';

/** Mantine's white tick is not seen on the light box of the dark theme. */
const TICK = 'var(--button-ink)';
const FOCUS_EXAMPLE = { from: '09:00', to: '11:30' };

/** Fields in which anything can be typed, and what they are called here. */
const LABELS = { times: 'times', focus: 'focus', timeZone: 'zone', daysOff: 'daysOff' } as const;
type Typed = keyof typeof LABELS;
const TYPED = Object.keys(LABELS) as Typed[];

export function SettingsCard() {
  const { data } = useQuery(digestSettingsQuery);
  if (!data) return null;
  return <SettingsForm settings={data} />;
}

/** A person's own times; everything is typed, so that it works by keyboard and by voice alike. */
function SettingsForm({ settings }: { readonly settings: DigestSettings }) {
  const client = useQueryClient();
  const [times, setTimes] = useState(timesText(settings.times));
  const [zone, setZone] = useState(settings.timeZone);
  const [days, setDays] = useState(settings.workingDays);
  const [region, setRegion] = useState<string>(settings.region ?? '');
  const [daysOff, setDaysOff] = useState(daysText(settings.daysOff));
  const [focus, setFocus] = useState(focusText(settings.focus));
  const [held, setHeld] = useState(settings.heldInFocus);
  const [budget, setBudget] = useState(settings.budget);
  const [byMail, setByMail] = useState(settings.byMail);
  const [showNames, setShowNames] = useState(settings.showNames);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<{ readonly field: Typed; readonly why: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { change } = useMay();

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = {
      times: typedList(times).map(typedTime),
      timeZone: zone.trim(),
      workingDays: days,
      region: region === '' ? null : region,
      daysOff: typedDays(daysOff),
      // Hours that differ by day were not typed here: they stay until somebody types others.
      focus:
        focus === focusText(settings.focus) && String(days) === String(settings.workingDays)
          ? settings.focus
          : typedFocus(focus, days),
      heldInFocus: held,
      budget,
      byMail,
      showNames,
    };
    try {
      const saved = await call<DigestSettings>('/digest-settings', { method: 'PATCH', body });
      client.setQueryData(digestSettingsQuery.queryKey, saved);
      // The server puts them in order and leaves out what was there twice.
      setTimes(timesText(saved.times));
      setDaysOff(daysText(saved.daysOff));
      setFocus(focusText(saved.focus));
      await client.invalidateQueries({ queryKey: ['digests'] });
      setRefused(null);
      setSaid(digestWords.saved);
    } catch (error) {
      const [field, why] = [TYPED.find((name) => name === refusedField(error)), whyNot(error)];
      setRefused(field === undefined ? null : { field, why });
      setSaid(
        field === undefined
          ? digestWords.notSaved(why)
          : digestWords.notSavedField(digestWords[LABELS[field]], why),
      );
      if (field !== undefined) form.current?.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
    }
  }
  /** What is wrong with a field stands below it, and is said to who cannot see that. */
  const typedIn = (field: Typed) => ({
    name: field,
    label: digestWords[LABELS[field]],
    error: refused?.field === field ? refused.why : undefined,
  });

  return (
    <section className={css.card} aria-labelledby="times">
      <h2 id="times">{digestWords.settings}</h2>
      <form ref={form} className={css.form} onSubmit={(event) => void save(event)}>
        <TextInput
          {...typedIn('times')}
          description={digestWords.timesAbout}
          value={times}
          onChange={(event) => setTimes(event.currentTarget.value)}
        />
        <fieldset className={css.days}>
          <legend>{digestWords.days}</legend>
          <DayBoxes days={days} onChange={setDays} />
        </fieldset>
        <TextInput
          {...typedIn('focus')}
          description={digestWords.focusAbout(focusText([FOCUS_EXAMPLE]))}
          value={focus}
          onChange={(event) => setFocus(event.currentTarget.value)}
        />
        <fieldset className={css.passes}>
          <legend>{digestWords.passes}</legend>
          <Passed />
          <FocusPasses held={held} onChange={setHeld} />
          <p className={css.quiet}>{digestWords.passesOff}</p>
        </fieldset>
        <NumberInput
          label={digestWords.budget}
          description={digestWords.budgetAbout}
          min={0}
          max={50}
          allowDecimal={false}
          value={budget}
          onChange={(value) => setBudget(Number(value))}
        />
        <TextInput
          {...typedIn('timeZone')}
          list="time-zones"
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
        />
        <datalist id="time-zones">
          {Intl.supportedValuesOf('timeZone').map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <NativeSelect
          label={digestWords.region}
          description={digestWords.regionAbout}
          data={[
            { value: '', label: digestWords.noRegion },
            ...HOLIDAY_REGIONS.map((code) => ({
              value: code as string,
              label: digestWords.regions[code],
            })),
          ]}
          value={region}
          onChange={(event) => setRegion(event.currentTarget.value)}
        />
        <TextInput
          {...typedIn('daysOff')}
          description={digestWords.daysOffAbout}
          value={daysOff}
          onChange={(event) => setDaysOff(event.currentTarget.value)}
        />
        <Checkbox
          iconColor={TICK}
          label={digestWords.byMail}
          description={settings.canMail ? digestWords.dangerMailed : digestWords.noMail}
          checked={byMail}
          onChange={(event) => setByMail(event.currentTarget.checked)}
        />
        <Checkbox
          iconColor={TICK}
          label={digestWords.showNames}
          checked={showNames}
          onChange={(event) => setShowNames(event.currentTarget.checked)}
        />
        <p role="status" className={css.quiet}>
          {said}
        </p>
        <Button type="submit" look="primary">
          {digestWords.save}
        </Button>
      </form>
      {change ? <WebhookForm webhook={settings.webhook} /> : null}
      <Calendar hasOne={settings.hasCalendar} />
    </section>
  );
}

/** How much that was, once it is known. */
function Passed() {
  const { data } = useQuery(breakThroughsQuery);
  if (!data) return null;
  return <p className={css.quiet}>{digestWords.passed(data.filter(({ held }) => held === null).length)}</p>;
}

function Calendar({ hasOne }: { readonly hasOne: boolean }) {
  const [url, setUrl] = useState('');
  async function make(): Promise<void> {
    try {
      setUrl((await call<CalendarLink>('/digest-settings/calendar', { method: 'POST' })).url);
    } catch (error) {
      setUrl(whyNot(error));
    }
  }
  return (
    <div className={css.calendar}>
      <h3>{digestWords.calendar}</h3>
      <p className={css.quiet}>{digestWords.calendarAbout}</p>
      <p role="status" className={css.url}>
        {url}
      </p>
      <Button onClick={() => void make()}>
        {hasOne || url !== '' ? digestWords.calendarAgain : digestWords.calendarMake}
      </Button>
    </div>
  );
}
