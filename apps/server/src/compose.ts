import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JUDGEMENT, type Judgement } from '#libs/classify';
import { OUTBOX, type Outbox } from '#libs/digest';
import type { Infrastructure } from '#libs/infrastructure';
import { DRY_RUN_JUDGEMENT } from '#libs/intake';
import { OPINION, chatEndpoint } from '#libs/opinion';
import {
  CLOCK,
  type Clock,
  LOG,
  type Log,
  PUBLIC_ADDRESS,
  type PublicAddress,
  SECRET_BOX,
  SETTINGS,
  type SecretBox,
  type Settings,
  VERSION,
} from '#libs/platform';
import { DATABASE, DATABASE_ADDRESS } from '#libs/store';
import { READINESS_CHECKS, packageVersion } from './http/index.ts';
import { readinessChecks } from './readiness.ts';
import { EVERY_PROCESS, SERVICE_MODULES } from './services.ts';

/** What every feature may ask for. */
interface Foundation {
  readonly settings: Settings;
  readonly infrastructure: Infrastructure;
  readonly judgement: Judgement;
  readonly secrets: SecretBox;
  /** Null where digests live on the dashboard. */
  readonly outbox: Outbox | null;
  readonly address: PublicAddress;
  readonly clock: Clock;
  readonly log: Log;
}

@Global()
@Module({})
class FoundationModule {}

@Module({})
class RootModule {}

/** The application of this process: the features of its services on their foundation. */
export function compose(foundation: Foundation): DynamicModule {
  const { settings, infrastructure, judgement, secrets, outbox, address, clock, log } = foundation;
  const providers = [
    { provide: SETTINGS, useValue: settings },
    { provide: DATABASE, useValue: infrastructure.database },
    { provide: DATABASE_ADDRESS, useValue: infrastructure.address },
    { provide: JUDGEMENT, useValue: judgement },
    { provide: DRY_RUN_JUDGEMENT, useValue: judgement },
    {
      provide: OPINION,
      useValue: settings.secondOpinion === null ? null : chatEndpoint(settings.secondOpinion),
    },
    { provide: SECRET_BOX, useValue: secrets },
    { provide: OUTBOX, useValue: outbox },
    { provide: PUBLIC_ADDRESS, useValue: address },
    { provide: VERSION, useValue: packageVersion() },
    { provide: CLOCK, useValue: clock },
    { provide: LOG, useValue: log },
    { provide: READINESS_CHECKS, useValue: readinessChecks(infrastructure) },
  ];
  const base: DynamicModule = {
    module: FoundationModule,
    providers,
    exports: providers.map(({ provide }) => provide),
  };
  const features = [...settings.services].flatMap((service) => SERVICE_MODULES[service]);
  return {
    module: RootModule,
    imports: [base, infrastructure.queue.rootModule, ...EVERY_PROCESS, ...features],
  };
}
