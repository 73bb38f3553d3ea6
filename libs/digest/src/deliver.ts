import { randomUUID } from 'node:crypto';
import { isoDay, localTime, nextSlot } from '#libs/domain';
import { type OutgoingMail, sendMail } from '#libs/mailbox';
import { type Clock, FoyerError, type Log, type PublicAddress, type SecretBox } from '#libs/platform';
import type { Database } from '#libs/store';
import { type DeliveryRow, type Ending, beginSending, claimDelivery, endTry } from './delivery.repository.ts';
import {
  type BreakThroughView,
  breakThroughHtml,
  breakThroughSubject,
  breakThroughText,
} from './mail/break-through-mail.ts';
import { digestHtml } from './mail/html.ts';
import { digestText } from './mail/text.ts';
import { clock as clockTime, subjectOf } from './mail/words.ts';
import type { Outbox } from './outbox.ts';
import { type Recipient, readRecipient } from './recipient.queries.ts';
import { scheduleOf } from './settings.repository.ts';
import { unsubscribeToken } from './unsubscribe.ts';
import { readBreakThroughView, readDigestView } from './view.queries.ts';
import { webhookPayload } from './webhook/payload.ts';
import { parseWebhookUrl, postWebhook } from './webhook/post-webhook.ts';
import { openWebhook } from './webhook/seal-webhook.ts';

const MINUTE_MS = 60_000;
/** How long to wait after a try that came to nothing; the last one repeats. */
const PAUSES_MS = [1, 2, 5, 15, 30, 60].map((minutes) => minutes * MINUTE_MS);
/** After a day nobody wants it any more; the dashboard has it. */
const GIVE_UP_MS = 24 * 60 * MINUTE_MS;

/** What deliveries are made with. */
export interface DeliverTools {
  readonly database: Database;
  readonly outbox: Outbox | null;
  readonly secrets: SecretBox;
  readonly address: PublicAddress;
  readonly clock: Clock;
  readonly log: Log;
}

type Problem = { readonly sentence: string };
type Tried =
  | { readonly kind: 'accepted' }
  /** What it was about is gone or out of sight, or its reader has switched it off. */
  | { readonly kind: 'obsolete' }
  | ({ readonly kind: 'not-sent' | 'refused'; readonly permanent: boolean } & Problem)
  | ({ readonly kind: 'unknown' } & Problem);
/** Withdrawn: another process holds the claim. */
type Outcome = Tried | { readonly kind: 'withdrawn' };

/**
 * Makes one delivery: claimed → sending → sent, each step a commit. *sending* is written just before the first word
 * after which the other side may take it, so a process that dies before it has sent nothing, and one that dies in it
 * leaves an open question that nobody answers by sending again.
 *
 * @returns what it came to; `nothing` where another process has it
 */
export async function deliver(tools: DeliverTools, deliveryId: number): Promise<Ending['state'] | 'nothing'> {
  const { database, clock, log } = tools;
  const claim = randomUUID();
  const row = await claimDelivery(database, deliveryId, claim, clock.now());
  if (row === null) return 'nothing';
  let outcome: Outcome;
  try {
    outcome = await attempt(tools, row, claim);
  } catch (error) {
    if (!(error instanceof FoyerError) || error.retry === 'later') throw error;
    outcome = { kind: 'not-sent', permanent: true, sentence: error.detail };
  }
  if (outcome.kind === 'withdrawn') return 'nothing';
  const ending = endingOf(outcome, row, clock.now());
  await endTry(database, deliveryId, claim, ending, clock.now());
  const durationMs = clock.now().getTime() - row.madeAt.getTime();
  log.info('delivery-tried', {
    jobId: String(deliveryId),
    state: ending.state,
    attempt: row.attempts,
    durationMs,
  });
  return ending.state;
}

async function attempt(tools: DeliverTools, row: DeliveryRow, claim: string): Promise<Outcome> {
  const { database, clock } = tools;
  const recipient = await readRecipient(database, row.userId);
  if (recipient === null) return { kind: 'obsolete' };
  const begin = (messageId: string) => () => beginSending(database, row.id, claim, messageId, clock.now());
  if (row.channel === 'webhook') {
    const view = await breakThroughOf(tools, row, recipient);
    if (view === null) return { kind: 'obsolete' };
    return sendToWebhook(tools, row, recipient, view, begin(`webhook-${row.id}`));
  }
  if (tools.outbox === null) return { kind: 'not-sent', permanent: false, sentence: 'SMTP_URL is not set.' };
  const mail = await mailOf(tools, row, recipient, tools.outbox);
  if (mail === null) return { kind: 'obsolete' };
  return sendMail(tools.outbox.smtp, mail, begin(mail.messageId));
}

/** The mail of a delivery. Its Message-ID is the same at every try, so that even a copy could be told from news. */
async function mailOf(
  tools: DeliverTools,
  row: DeliveryRow,
  recipient: Recipient,
  { from }: Outbox,
): Promise<OutgoingMail | null> {
  const { database, address, secrets, clock } = tools;
  const { settings, email, name } = recipient;
  const breakThrough = row.digestId === null ? await breakThroughOf(tools, row, recipient) : null;
  // Nobody can switch off that somebody is in danger.
  const mayEnd = breakThrough?.danger !== true;
  if (mayEnd && !settings.byMail) return null;
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const id = (word: string) => `<${word}@${host}>`;
  const day = isoDay(localTime(row.madeAt.getTime(), settings.timeZone).day);
  const frame = {
    from,
    to: { name, address: email },
    date: clock.now(),
    messageId: id(`delivery.${row.id}.${row.madeAt.getTime()}`),
    // One thread a day, whichever digest of it comes first.
    references: [id(`digests.${row.userId}.${day}`)],
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(mayEnd
        ? {
            'List-Id': `Foyer digests <digests.${host}>`,
            'List-Unsubscribe': `<${address.url}/unsubscribe/${unsubscribeToken(secrets, row.userId)}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
  };
  if (row.digestId !== null) {
    const view = await readDigestView(database, row.digestId, recipient, address.url);
    if (view === null) return null;
    return { ...frame, subject: subjectOf(view.facts), text: digestText(view), html: digestHtml(view) };
  }
  if (breakThrough === null) return null;
  return {
    ...frame,
    references: [],
    subject: breakThroughSubject(breakThrough),
    text: breakThroughText(breakThrough),
    html: breakThroughHtml(breakThrough),
  };
}

async function breakThroughOf(
  { database, address, clock }: DeliverTools,
  row: DeliveryRow,
  recipient: Recipient,
): Promise<BreakThroughView | null> {
  const { settings } = recipient;
  if (row.breakThroughId === null) return null;
  const now = clock.now();
  const next = nextSlot(scheduleOf(settings), now.getTime());
  const at = next === null ? null : clockTime(new Date(next.dueAt), settings.timeZone, now);
  return readBreakThroughView(database, row.breakThroughId, recipient, at, address.url);
}

async function sendToWebhook(
  { secrets, clock }: DeliverTools,
  row: DeliveryRow,
  { settings }: Recipient,
  view: BreakThroughView,
  begin: () => Promise<boolean>,
): Promise<Outcome> {
  const { sealedWebhookUrl, sealedWebhookKey, webhookFormat } = settings;
  if (sealedWebhookUrl === null || sealedWebhookKey === null) return { kind: 'obsolete' };
  const { url, key } = openWebhook(secrets, { sealedWebhookUrl, sealedWebhookKey });
  const parsed = parseWebhookUrl(url);
  if (!(await begin())) return { kind: 'withdrawn' };
  const payload = webhookPayload(view, webhookFormat ?? 'slack');
  return postWebhook(parsed, payload, { key, now: clock.now(), deliveryId: `${row.id}` });
}

function endingOf(outcome: Tried, row: DeliveryRow, now: Date): Ending {
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'sent' };
    case 'obsolete':
      return {
        state: 'failed',
        problem: 'Not needed any more: it was switched off, or what it was about is gone.',
      };
    case 'unknown':
      return {
        state: 'ambiguous',
        problem: `${outcome.sentence} It may have arrived; it is not sent again by itself.`,
      };
    case 'not-sent':
    case 'refused': {
      const { permanent, sentence } = outcome;
      if (permanent) return { state: 'failed', problem: sentence };
      if (now.getTime() - row.madeAt.getTime() > GIVE_UP_MS)
        return { state: 'failed', problem: `${sentence} We gave up after a day; it is on the dashboard.` };
      const pause = PAUSES_MS[Math.min(row.attempts, PAUSES_MS.length) - 1] ?? MINUTE_MS;
      return { state: 'due', problem: sentence, nextTryAt: new Date(now.getTime() + pause) };
    }
  }
}
