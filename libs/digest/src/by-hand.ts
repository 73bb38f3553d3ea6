import { dayNumber, epochMsOfLocal, instantIn, localTime, minuteOf, nextSlot } from '#libs/domain';
import { FoyerError, LOCAL_TIME_ZONE } from '#libs/platform';
import type { Database } from '#libs/store';
import type { DigestFacts, DigestRow } from './content.ts';
import { type DeliverTools, deliver } from './deliver.ts';
import { digestHtml } from './mail/html.ts';
import { digestText } from './mail/text.ts';
import type { DigestView } from './mail/view.ts';
import { subjectOf } from './mail/words.ts';
import { composeFor, makeDigestNow } from './make-digest.ts';
import { drawChecks } from './reader.queries.ts';
import { readUserByEmail } from './recipient.queries.ts';
import { readSettings, scheduleOf } from './settings.repository.ts';

/** A digest that nobody was sent. */
export interface Preview {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
  readonly facts: DigestFacts;
  readonly rows: readonly DigestRow[];
}

/**
 * What a person would get at a moment, from the queue as it is now; changes nothing.
 *
 * @param at `16:00` today or `2026-11-24T16:00` on the person's clock, or an instant with its offset; null for the next
 * slot of the person
 * @returns null where nothing would be sent because nothing is new
 * @throws `not-found` where there is no such user; `request-invalid` where `at` is no time
 */
export async function previewDigest(
  database: Database,
  email: string,
  at: string | null,
  now: Date,
  url: string,
): Promise<Preview | null> {
  const userId = await idOf(database, email);
  const settings = await readSettings(database, userId, LOCAL_TIME_ZONE);
  const next = nextSlot(scheduleOf(settings), now.getTime());
  const moment =
    at === null ? (next === null ? now : new Date(next.dueAt)) : momentOf(at, settings.timeZone, now);
  const slot = instantIn(moment.getTime(), settings.timeZone).slice(0, 16);
  const content = await composeFor(database, settings, { slot }, moment);
  if (content === null) return null;
  const checks = await drawChecks(database, userId, content.sight, moment, 3);
  const view: DigestView = {
    id: 0,
    facts: content.facts,
    rows: content.told.rows,
    checks: checks.map((check, index) => ({ ...check, id: index + 1 })),
    madeAt: moment,
    timeZone: settings.timeZone,
    times: settings.times,
    showNames: settings.showNames,
    url,
  };
  return {
    subject: subjectOf(view.facts),
    text: digestText(view),
    html: digestHtml(view),
    at: moment,
    facts: view.facts,
    rows: view.rows,
  };
}

/**
 * Makes a digest for a person at once, and sends it where mail can go out.
 *
 * @returns `nothing-new`; `dashboard` where it is to be read there; else how sending went
 * @throws `not-found` where there is no such user
 */
export async function sendDigestNow(
  tools: DeliverTools,
  email: string,
): Promise<'nothing-new' | 'dashboard' | Awaited<ReturnType<typeof deliver>>> {
  const { database, clock, outbox } = tools;
  const userId = await idOf(database, email);
  await readSettings(database, userId, LOCAL_TIME_ZONE);
  const made = await makeDigestNow(database, userId, clock.now(), { canMail: outbox !== null });
  if (made === null) return 'nothing-new';
  return made.deliveryId === null ? 'dashboard' : deliver(tools, made.deliveryId);
}

async function idOf(database: Database, email: string): Promise<number> {
  const userId = await readUserByEmail(database, email);
  if (userId === null) throw new FoyerError('not-found', 'There is no user with this email address.');
  return userId;
}

function momentOf(text: string, timeZone: string, now: Date): Date {
  const [, day, time = ''] = /^(?:(\d{4}-\d\d-\d\d)T)?((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  try {
    if (time !== '') {
      const on = day === undefined ? localTime(now.getTime(), timeZone).day : dayNumber(day);
      return new Date(epochMsOfLocal(on, minuteOf(time), timeZone));
    }
    if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)))
      return new Date(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new FoyerError(
    'request-invalid',
    'Write the time like 16:00, 2026-11-24T16:00 or 2026-11-24T16:00:00+01:00.',
  );
}
