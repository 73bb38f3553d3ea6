import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from '#libs/access';
import { HealthController } from './health.ts';
import { LedgerMetrics } from './ledger-metrics.ts';
import { Metrics, MetricsController } from './metrics.ts';
import { ProblemFilter } from './problem.filter.ts';
import { AnswerInterceptor, requestPipe } from './schema.ts';

/**
 * What every request goes through, and what a process tells about itself. Needs LOG and READINESS_CHECKS from a global
 * module, besides what `AccessModule` needs.
 */
@Module({
  imports: [AccessModule],
  controllers: [HealthController, MetricsController],
  providers: [
    Metrics,
    LedgerMetrics,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: requestPipe },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
  ],
  exports: [Metrics],
})
export class HttpModule {}
