import {
  Body,
  Controller,
  HttpCode,
  Inject,
  type OnApplicationShutdown,
  Param,
  Post,
  Res,
} from '@nestjs/common';
import type { Response } from 'express';
import {
  DryRunDays as DryRunDaysSchema,
  DryRunEvent as DryRunEventSchema,
  DryRunRequest as DryRunRequestSchema,
  DryRun as DryRunSchema,
} from '#libs/contract';
import type { DryRun, DryRunDays, DryRunEvent, DryRunRequest } from '#libs/contract';
import { holidayRegionOf, policyInForce } from '#libs/domain';
import {
  type ConnectOptions,
  type MailParser,
  type MailboxAddress,
  type MailboxSession,
  connectMailbox,
  createMailParser,
  parseMailboxUrl,
} from '#libs/mailbox';
import { CLOCK, type Clock, FoyerError, LOG, type Log, SECRET_BOX, type SecretBox } from '#libs/platform';
import { DATABASE, type Database, readHolidayRegion, readPublishedPolicy } from '#libs/store';
import {
  type Caller,
  CurrentCaller,
  Needs,
  Returns,
  ReturnsEvents,
  rowNumber,
  untilReaderLeaves,
} from '#libs/web';
import { asAnswer, connectFailure } from './connect-failure.ts';
import { type DryRunCircumstances, dryRun } from './dry-run.ts';
import type { MetMessage } from './dry-run-messages.ts';
import { WAITED_FOR } from './mailbox-test.ts';
import { readMailbox } from './mailbox.repository.ts';
import { MailboxOpener } from './open-mailbox.ts';
import { readRoles } from './role.repository.ts';
import { readSaid } from './said.queries.ts';

/** Injection token of what the dry run assesses with; the type is `Pick<DryRunCircumstances, 'model'>`. */
export const DRY_RUN_JUDGEMENT = Symbol('dry-run-judgement');

/** Somebody waits for the answer without hearing of it. */
const MOST_UNTOLD = 500;
/** Somebody watches how far it is. */
const MOST_TOLD = 2_000;
/** Each needs memory for all that it has read, and a process reads and serves besides. */
const MOST_AT_ONCE = 2;
const COME_BACK_SECONDS = 60;
/** A page shows no more than this. */
const PROGRESS_EVERY_MS = 200;

@Controller('api/v1/mailboxes')
@Needs('administrator')
export class DryRunController implements OnApplicationShutdown {
  private readonly parser: MailParser;
  private readonly opener: MailboxOpener;
  private readonly stopping = new AbortController();
  private running = 0;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(DRY_RUN_JUDGEMENT) private readonly judgement: Pick<DryRunCircumstances, 'model'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.parser = createMailParser({ log });
    this.opener = new MailboxOpener({ database, secrets, clock });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.parser.close();
  }

  /** Reads and assesses the last days of a mailbox that need not be known yet. Nothing is stored, and it ends when nobody waits any more. */
  @Post('dry-run')
  @Returns(DryRunSchema)
  async run(
    @Body({ schema: DryRunRequestSchema }) { url, days }: DryRunRequest,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DryRun> {
    const parts = { days, most: MOST_UNTOLD };
    const left = untilReaderLeaves(response);
    const signal = AbortSignal.any([left, this.stopping.signal]);
    const address = parseMailboxUrl(url);
    this.begin();
    try {
      const session = await connectMailbox(address, this.options(signal));
      return await this.look(session, address, parts, caller, signal);
    } catch (error) {
      // A session that was ended for this says that the server does not answer, which is no fault of the server's.
      left.throwIfAborted();
      // To one that is not connected nobody enters a new password, and nobody tries the old one.
      throw asAnswer(error, address);
    } finally {
      this.running -= 1;
    }
  }

  /** The same for a mailbox that is connected, told while it runs. It ends when nobody listens any more. */
  @Post(':id/dry-run')
  @HttpCode(200)
  @ReturnsEvents(DryRunEventSchema)
  async watch(
    @Param('id') id: string,
    @Body({ schema: DryRunDaysSchema }) { days }: DryRunDays,
    @CurrentCaller() caller: Caller,
    @Res() response: Response,
  ): Promise<void> {
    // Before the stream begins: an answer that is under way has its status already.
    const mailbox = await readMailbox(this.database, this.secrets, rowNumber(id));
    const address = parseMailboxUrl(mailbox.url);
    this.begin();
    const left = untilReaderLeaves(response);
    response.set({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    const tell = (event: DryRunEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
    let toldAt = 0;
    const onProgress: DryRunCircumstances['onProgress'] = (progress) => {
      if (Date.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = Date.now();
      tell({ type: 'progress', ...progress });
    };
    const signal = AbortSignal.any([left, this.stopping.signal]);
    try {
      const session = await this.opener.open(mailbox, this.options(signal));
      const found = await this.look(session, address, { days, most: MOST_TOLD, onProgress }, caller, signal);
      tell({ type: 'done', found });
    } catch (error) {
      if (!left.aborted) tell(this.failure(error, address));
    } finally {
      this.running -= 1;
    }
    response.end();
  }

  /** @throws `too-many-tries` (later) */
  private begin(): void {
    if (this.running >= MOST_AT_ONCE)
      throw new FoyerError(
        'too-many-tries',
        'Other mailboxes are being tried out at this moment. Try yours again in a minute.',
        { facts: { retryAfterSeconds: COME_BACK_SECONDS } },
      );
    this.running += 1;
  }

  private options(signal: AbortSignal): ConnectOptions {
    return { log: this.log, times: WAITED_FOR, signal };
  }

  /** Closes the session in the end. */
  private async look(
    session: MailboxSession,
    address: MailboxAddress,
    parts: Pick<DryRunCircumstances, 'days' | 'most' | 'onProgress'>,
    { sight }: Caller,
    signal: AbortSignal,
  ): Promise<DryRun> {
    try {
      const roles = (await readRoles(this.database)).filter((role) => role.closedAt === null);
      // By the rules that the service would go by, not by those that it came with.
      const policy = policyInForce(await readPublishedPolicy(this.database));
      const holidayRegion = holidayRegionOf(await readHolidayRegion(this.database));
      const { model } = this.judgement;
      const circumstances = { policy, model, holidayRegion, roles, now: this.clock.now(), signal, ...parts };
      const found = await dryRun(session, address, this.parser, circumstances);
      // Of whoever sees some roles only, nobody knows yet whether these people are among them.
      const inSight = (met: readonly MetMessage[]) =>
        sight.roleIds === null ? met.filter(({ section }) => sight.care || section !== 'care') : [];
      const messages = inSight(found.messages);
      const said = await readSaid(
        this.database,
        messages.map(({ messageKey }) => messageKey),
        sight,
      );
      const asTold = ({ receivedAt, ...one }: MetMessage) => ({
        ...one,
        receivedAt: receivedAt.toISOString(),
        said: said.get(one.messageKey) ?? null,
      });
      return {
        ...found,
        since: found.since.toISOString(),
        until: found.until.toISOString(),
        leastSure: inSight(found.leastSure).map(asTold),
        messages: messages.map(asTold),
        suggestedRoles: [...found.suggestedRoles],
      };
    } finally {
      await session.close();
    }
  }

  private failure(error: unknown, address: MailboxAddress): DryRunEvent {
    if (!(error instanceof FoyerError)) {
      this.log.error('dry-run-failed', { error });
      return {
        type: 'failed',
        code: 'invariant-broken',
        detail: 'Something went wrong on our side. Nothing was stored or changed.',
        remedy: 'Try again, or leave this step out.',
      };
    }
    return { type: 'failed', code: error.code, ...connectFailure(error, address) };
  }
}
