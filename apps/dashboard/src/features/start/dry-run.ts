import type { DryRun, DryRunEvent, DryRunMessage, EarlyAnswer } from '#libs/contract';
import { answered, call } from '../../lib/api.ts';

export const DRY_RUN_DAYS = 30;

export type DryRunProgress = Extract<DryRunEvent, { type: 'progress' }>;

/** A dry run that ended early: what happened and what to do. */
export class DryRunFailed extends Error {
  override readonly name = 'DryRunFailed';
  readonly remedy: string;

  constructor({ detail, remedy }: Extract<DryRunEvent, { type: 'failed' }>) {
    super(detail);
    this.remedy = remedy;
  }
}

/** The name of a result among what is kept in memory: it holds names and words of candidates and goes nowhere else. */
export const dryRunKey = (mailboxId: string) => ['dry-run', mailboxId];

/**
 * Has the last days of a mailbox looked at.
 *
 * @throws `DryRunFailed`, and what a call throws
 */
export async function watchDryRun(
  mailboxId: string,
  signal: AbortSignal,
  onProgress: (progress: DryRunProgress) => void,
): Promise<DryRun> {
  const path = `/mailboxes/${encodeURIComponent(mailboxId)}/dry-run`;
  const response = await answered(path, { method: 'POST', body: { days: DRY_RUN_DAYS }, signal });
  for await (const event of eventsOf(response)) {
    if (event.type === 'done') return event.found;
    if (event.type === 'failed') throw new DryRunFailed(event);
    onProgress(event);
  }
  throw new Error('the dry run ended without a word');
}

/**
 * Says what a message is, before it is read for good or after; with no lane, that nothing was said.
 *
 * @throws what a call throws
 */
export async function answerEarly(
  mailboxId: string,
  { messageKey }: Pick<DryRunMessage, 'messageKey'>,
  answer: EarlyAnswer,
): Promise<void> {
  await call(`/mailboxes/${encodeURIComponent(mailboxId)}/dry-run/answers/${messageKey}`, {
    method: 'PUT',
    body: answer,
  });
}

/** A result in which one message has another answer, wherever it stands. */
export function withAnswer(found: DryRun, messageKey: string, said: DryRunMessage['said']): DryRun {
  const answer = (one: DryRunMessage) => (one.messageKey === messageKey ? { ...one, said } : one);
  return { ...found, leastSure: found.leastSure.map(answer), messages: found.messages.map(answer) };
}

/** What has come of the questions so far. */
export function tallyOf(messages: readonly Pick<DryRunMessage, 'lane' | 'said'>[]) {
  const given = messages.filter(({ said }) => said !== null);
  const right = given.filter(({ lane, said }) => said?.lane === lane).length;
  return { of: messages.length, right, notRight: given.length - right };
}

/** The events of a stream, each on lines that begin with `data: `. */
async function* eventsOf(response: Response): AsyncGenerator<DryRunEvent, void, undefined> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6)) as DryRunEvent;
  }
}
