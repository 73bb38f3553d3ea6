import { Controller, Get, Injectable, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { ApiTokens, bearerToken } from '#libs/access';
import { FoyerError } from '#libs/platform';
import { Public } from '#libs/web';
import { isLocalCall } from './callers.ts';

/** What this process counts, in one registry of its own; features may register more in it. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'foyer_http_request_seconds',
    help: 'Time from request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    // The inbox aims at 50 ms, search at 150 ms; the rest tells slow from stuck.
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 1, 3, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Measures each request under its route's pattern, never its address: ids would make a series each. */
  readonly measure = (request: Request, response: Response, next: NextFunction): void => {
    const stop = this.requests.startTimer({ method: request.method });
    response.once('finish', () => {
      const route = (request.route as { path?: string } | undefined)?.path ?? 'none';
      stop({ route, status: String(response.statusCode) });
    });
    next();
  };
}

@Controller('metrics')
@Public()
@ApiExcludeController()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly tokens: ApiTokens,
  ) {}

  /** For a Prometheus on this machine, or one with an API token. */
  @Get()
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    const bearer = bearerToken(request.headers.authorization);
    const isAllowed = bearer === null ? isLocalCall(request) : (await this.tokens.find(bearer)) !== null;
    if (!isAllowed) throw new FoyerError('not-signed-in', 'From elsewhere, metrics need an API token.');
    response
      .set('Cache-Control', 'no-store')
      .type(this.metrics.registry.contentType)
      .send(await this.metrics.registry.metrics());
  }
}
