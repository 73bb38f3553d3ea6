import { NativeSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { RecordLine } from '#libs/contract';
import { arrival, clocksIn } from '../../lib/dates.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { settingsWords } from '../../lib/wording.ts';
import { Button, OutButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type RecordFilter, parametersOf, recordQuery } from './settings-query.ts';
import css from './settings.module.css';

const words = settingsWords.record;

/** The filter stands in the address, so that it can be passed on. */
function filterOf(parameters: URLSearchParams): RecordFilter {
  const kind = words.kinds.find(([known]) => known === parameters.get('kind'))?.[0] ?? '';
  const text = (name: string) => parameters.get(name) ?? '';
  return { kind, q: text('q'), from: text('from'), until: text('until') };
}

const given = (filter: RecordFilter) =>
  Object.entries(parametersOf(filter)).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));

/** Who decided what and when, by which rules; with files of the same. */
export function RecordPage() {
  usePageTitle(settingsWords.pages.record);
  const now = useNow();
  const [parameters, setParameters] = useSearchParams();
  const filter = filterOf(parameters);
  const { data, failureReason, hasNextPage, fetchNextPage } = useInfiniteQuery(recordQuery(filter));
  const lines = data?.pages.flatMap((page) => page.lines);
  const isAll = given(filter).length === 0;
  const file = (format: string) =>
    `/api/v1/record/export?${new URLSearchParams([...given(filter), ['format', format]].map(([name = '', value = '']) => [name, value])).toString()}`;
  return (
    <>
      <header className={css.head}>
        <div>
          <h1>{words.headline}</h1>
          <p className={css.about}>{words.below}</p>
        </div>
      </header>
      <FilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        onShow={(next) => setParameters(Object.fromEntries(given(next)) as Record<string, string>)}
      />
      {lines ? (
        <section className={css.card} aria-labelledby="record">
          <h2 id="record">{words.list}</h2>
          {lines.length === 0 ? <p className={css.quiet}>{isAll ? words.noneAtAll : words.none}</p> : null}
          <ol className={css.list}>
            {lines.map((line) => (
              <Line key={line.id} line={line} now={now} />
            ))}
          </ol>
          {hasNextPage ? (
            <Button look="quiet" onClick={() => void fetchNextPage()}>
              {words.older}
            </Button>
          ) : lines.length > 0 ? (
            <p className={css.quiet}>{settingsWords.end}</p>
          ) : null}
        </section>
      ) : failureReason ? (
        <Notice>{whyNotShown(failureReason)}</Notice>
      ) : (
        <Skeleton label={settingsWords.loading} />
      )}
      <section className={css.card} aria-labelledby="files">
        <h2 id="files">{words.export}</h2>
        <p className={css.quiet}>{words.exportAbout}</p>
        <div className={css.acts}>
          <OutButton href={file('csv')} download>
            {words.csv}
          </OutButton>
          <OutButton href={file('jsonl')} download>
            {words.jsonl}
          </OutButton>
        </div>
      </section>
    </>
  );
}

interface FilterFormProps {
  readonly filter: RecordFilter;
  readonly onShow: (filter: RecordFilter) => void;
}

function FilterForm({ filter, onShow }: FilterFormProps) {
  const [next, setNext] = useState(filter);
  const change = (patch: Partial<RecordFilter>) => setNext({ ...next, ...patch });
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    onShow(next);
  }
  return (
    <form className={css.line} onSubmit={submit}>
      <NativeSelect
        label={words.kind}
        data={words.kinds.map(([value, label]) => ({ value: value as string, label }))}
        value={next.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as RecordFilter['kind'] })}
      />
      <TextInput
        label={words.person}
        type="search"
        maxLength={200}
        value={next.q}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <TextInput
        label={words.from}
        type="date"
        value={next.from}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        label={words.until}
        type="date"
        value={next.until}
        onChange={(event) => change({ until: event.currentTarget.value })}
      />
      <Button type="submit">{words.show}</Button>
    </form>
  );
}

function Line({ line, now }: { readonly line: RecordLine; readonly now: Date }) {
  const { at, by, candidate, messageId, text, because, quote, policyVersion, modelVersion } = line;
  const versions = words.versions(policyVersion, modelVersion);
  return (
    <li className={css.entry}>
      <time dateTime={at}>{arrival(at, now)}</time>
      <div>
        <p>
          <b>{by ?? `${words.foyer}:`}</b> {clocksIn(text)}
          {because === null ? null : <span className={css.quiet}> {words.because(because)}</span>}
        </p>
        {quote === null ? null : (
          <q className={css.quote} dir="auto">
            {quote.replaceAll(/\s+/g, ' ')}
          </q>
        )}
        <p className={css.facts}>
          {candidate === null ? null : messageId === null ? (
            candidate.name
          ) : (
            <Link to={`/m/${encodeURIComponent(messageId)}`}>{candidate.name}</Link>
          )}
          {candidate !== null && versions !== '' ? ' · ' : null}
          {versions}
        </p>
      </div>
    </li>
  );
}
