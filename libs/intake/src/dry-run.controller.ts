import { Body, Controller, Inject, type OnApplicationShutdown, Post } from '@nestjs/common';
import { DryRun as DryRunSchema, DryRunRequest as DryRunRequestSchema } from '#libs/contract';
import type { DryRun, DryRunRequest } from '#libs/contract';
import { type MailParser, connectMailbox, createMailParser, parseMailboxUrl } from '#libs/mailbox';
import { CLOCK, type Clock, LOG, type Log } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { Needs, Returns } from '#libs/web';
import { type DryRunCircumstances, dryRun } from './dry-run.ts';
import { readRoles } from './role.repository.ts';

/** Injection token of what the dry run assesses with; the type is `Pick<DryRunCircumstances, 'policy' | 'model'>`. */
export const DRY_RUN_JUDGEMENT = Symbol('dry-run-judgement');

/** Somebody waits for the answer. */
const MOST_MESSAGES = 500;
const TIMES = { connect: 15_000, command: 20_000 };

@Controller('api/v1/mailboxes')
export class DryRunController implements OnApplicationShutdown {
  private readonly parser: MailParser;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(DRY_RUN_JUDGEMENT) private readonly judgement: Pick<DryRunCircumstances, 'policy' | 'model'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.parser = createMailParser({ log });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.parser.close();
  }

  /** Reads and assesses the last days of a mailbox that need not be known yet. Nothing is stored. */
  @Post('dry-run')
  @Needs('administrator')
  @Returns(DryRunSchema)
  async run(@Body({ schema: DryRunRequestSchema }) { url, days }: DryRunRequest): Promise<DryRun> {
    const address = parseMailboxUrl(url);
    const roles = (await readRoles(this.database)).filter((role) => role.closedAt === null);
    const session = await connectMailbox(address, { log: this.log, times: TIMES });
    try {
      const { policy, model } = this.judgement;
      const circumstances = { policy, model, roles, days, now: this.clock.now(), most: MOST_MESSAGES };
      const found = await dryRun(session, address, this.parser, circumstances);
      return { ...found, suggestedRoles: [...found.suggestedRoles] };
    } finally {
      await session.close();
    }
  }
}
