import { IconCheck } from '../../ui/icons.ts';
import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { useMay } from '../../lib/may.ts';
import { PRODUCT, onboardWords, shellWords } from '../../lib/wording.ts';
import { Brand } from '../../shell/Brand.tsx';
import { STEPS, confirmedSteps, nextStep, stepsDone } from './progress.ts';
import css from './start.module.css';

/** The set-up of a fresh Foyer: four steps at the side, each a page that can be linked, left and come back to. */
export function StartFrame() {
  const { pathname } = useLocation();
  const { data } = useQuery(mailboxesQuery);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    // A step that has no field of its own to begin with is read from its top.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);
  if (!useMay().govern) return <Navigate to="/queue" replace />;
  const done = stepsDone(data ?? [], confirmedSteps());
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#content">
        {shellWords.skip}
      </a>
      <aside className={css.side} aria-label={PRODUCT}>
        <Brand />
        <nav aria-label={onboardWords.steps}>
          <ol>
            {STEPS.map((step, index) => {
              const isDone = done.has(step);
              return (
                <li key={step} data-done={isDone ? '' : undefined}>
                  <Link
                    to={`/start/${step}`}
                    aria-current={pathname === `/start/${step}` ? 'step' : undefined}
                  >
                    <i aria-hidden>{isDone ? <IconCheck size={14} stroke={2.25} /> : index + 1}</i>
                    <span>
                      <strong>{onboardWords.step[step].title}</strong>
                      {isDone ? <VisuallyHidden>, {onboardWords.done}</VisuallyHidden> : null}
                      <small>{onboardWords.step[step].about}</small>
                    </span>
                  </Link>
                </li>
              );
            })}
          </ol>
        </nav>
        <Link to="/queue" className={css.leave}>
          {onboardWords.later}
        </Link>
      </aside>
      <main id="content" tabIndex={-1} ref={main} className={css.main}>
        <Outlet />
      </main>
    </div>
  );
}

/** Goes on where the set-up was left. */
export function NextStep() {
  const { data } = useQuery(mailboxesQuery);
  if (!data) return null;
  return <Navigate to={`/start/${nextStep(stepsDone(data, confirmedSteps()))}`} replace />;
}
