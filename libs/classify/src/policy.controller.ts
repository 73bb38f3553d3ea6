import { Body, Controller, Get, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import {
  PolicyPublication as PolicyPublicationSchema,
  PolicyReplay as PolicyReplaySchema,
  PolicyTrial,
  PolicyView as PolicySchema,
} from '#libs/contract';
import type { PolicyPublication, PolicyReplay, PolicyView } from '#libs/contract';
import type { Policy } from '#libs/domain';
import { CLOCK, type Clock, FoyerError, LOG, type Log } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns, untilReaderLeaves } from '#libs/web';
import type { Judgement } from './judgement.ts';
import { replayPolicy } from './policy-replay.ts';
import { rulesOf } from './policy-rules.ts';
import { publishPolicy, readPolicy, readVersions } from './policy.repository.ts';
import { JUDGEMENT } from './tokens.ts';

/** About as long as a whole trial takes. */
const COME_BACK_SECONDS = 30;

/** How often is too often, and how long is too long: to read, to try on past mail, to publish. */
@Controller('api/v1/policy')
export class PolicyController {
  /** One at a time: two would leave this process no moment for anybody else. */
  private isReplaying = false;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(JUDGEMENT) private readonly judgement: Judgement,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Get()
  @Returns(PolicySchema)
  async read(): Promise<PolicyView> {
    return this.viewOf(await readPolicy(this.database));
  }

  /** Reads the last 30 days again with a change, of more than 1,000 messages the newest, for as long as somebody waits. Keeps nothing. */
  @Post('replay')
  @Returns(PolicyReplaySchema)
  async replay(
    @Body({ schema: PolicyTrial }) { rules }: z.infer<typeof PolicyTrial>,
    @CurrentCaller() { sight }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PolicyReplay> {
    const signal = untilReaderLeaves(response);
    if (this.isReplaying)
      throw new FoyerError(
        'too-many-tries',
        'Another change is being tried at this moment. Try yours again in half a minute.',
        { facts: { retryAfterSeconds: COME_BACK_SECONDS } },
      );
    this.isReplaying = true;
    try {
      const before = await readPolicy(this.database);
      const after: Policy = { ...before, ...rules, version: before.version + 1 };
      const policies = { before, after, model: this.judgement.model };
      return await replayPolicy(this.database, policies, sight, this.clock.now(), { signal });
    } finally {
      this.isReplaying = false;
    }
  }

  @Post()
  @Needs('administrator')
  @Returns(PolicySchema)
  async publish(
    @Body({ schema: PolicyPublicationSchema }) publication: PolicyPublication,
    @CurrentCaller() caller: Caller,
  ): Promise<PolicyView> {
    const policy = await publishPolicy(this.database, publication, caller, this.clock.now());
    this.log.info('policy-published', { count: policy.version });
    return this.viewOf(policy);
  }

  private async viewOf(policy: Policy): Promise<PolicyView> {
    const { version, since, sources } = policy;
    return {
      version,
      since,
      rules: rulesOf(policy),
      sources: { ...sources },
      history: await readVersions(this.database),
    };
  }
}
