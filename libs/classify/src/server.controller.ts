import { Controller, Get, Inject } from '@nestjs/common';
import { ServerView as ServerSchema } from '#libs/contract';
import type { ServerView } from '#libs/contract';
import { endpointHost } from '#libs/opinion';
import { CLOCK, type Clock, SETTINGS, type Settings, VERSION } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { Returns } from '#libs/web';
import type { Judgement } from './judgement.ts';
import { readOpinionState } from './opinion.repository.ts';
import { readPolicy } from './policy.repository.ts';
import { JUDGEMENT } from './tokens.ts';

/** By what mail is sorted here, and whether any of it leaves. */
@Controller('api/v1/server')
export class ServerController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(JUDGEMENT) private readonly judgement: Judgement,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'secondOpinion' | 'smtpUrl'>,
    @Inject(VERSION) private readonly version: string,
  ) {}

  @Get()
  @Returns(ServerSchema)
  async read(): Promise<ServerView> {
    const { secondOpinion, smtpUrl } = this.settings;
    const { allowed } = await readOpinionState(this.database, this.clock.now());
    return {
      version: this.version,
      modelVersion: this.judgement.model.version,
      policyVersion: (await readPolicy(this.database)).version,
      secondOpinion: secondOpinion === null ? null : { ...this.endpoint(secondOpinion), allowed },
      mailsDigests: smtpUrl !== null,
    };
  }

  private endpoint({ url, model }: NonNullable<Settings['secondOpinion']>) {
    const { name, isLoopback } = endpointHost(new URL(url));
    return { model, host: name, onThisMachine: isLoopback };
  }
}
