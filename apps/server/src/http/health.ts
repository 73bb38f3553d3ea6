import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { FoyerError, LOG, type Log } from '#libs/platform';
import { isConnectionLost } from '#libs/store';
import { Public } from '#libs/web';

/** One thing that must be well for this process to do its work. */
export interface ReadinessCheck {
  readonly name: string;
  /** @returns null when all is well, or one sentence for an operator: what is wrong */
  check(): Promise<string | null>;
}

/** Injection token; the type is `readonly ReadinessCheck[]`. */
export const READINESS_CHECKS = Symbol('READINESS_CHECKS');

/** Probes commonly give up after a second or more; an answer that takes longer is none. */
const DEADLINE_MS = 2_000;

@Controller('health')
@Public()
@ApiExcludeController()
export class HealthController {
  constructor(
    @Inject(READINESS_CHECKS) private readonly checks: readonly ReadinessCheck[],
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** The process runs and answers. A restart would not help against anything else. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const answers = await Promise.all(
      this.checks.map(async (check) => ({ name: check.name, reason: await this.ask(check) })),
    );
    const reasons = answers.filter((answer) => answer.reason !== null);
    if (reasons.length === 0) return { status: 'ready' };
    response.status(503);
    return { status: 'not-ready', reasons };
  }

  private async ask(check: ReadinessCheck): Promise<string | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, DEADLINE_MS, `No answer within ${DEADLINE_MS / 1000} seconds.`);
    });
    try {
      return await Promise.race([check.check(), late]);
    } catch (error) {
      this.log.warn('readiness-check-failed', { service: check.name, error });
      if (error instanceof FoyerError) return error.detail;
      return isConnectionLost(error)
        ? 'The database does not answer.'
        : 'The check itself failed; see the log.';
    } finally {
      clearTimeout(timer);
    }
  }
}
