import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { speakPlainly } from '#libs/contract';
import type { Settings } from '#libs/platform';
import { refuseForeignSites, trustProxies } from './callers.ts';
import { serveDashboard } from './dashboard.ts';
import { Metrics } from './metrics.ts';
import { serveOpenApi } from './openapi.ts';
import { packageRoot } from './package-root.ts';
import { keepNoAnswers, securityHeaders } from './security-headers.ts';

/**
 * Puts in front of the controllers what holds for every request. Call it once, after `NestFactory.create` of a module
 * that imports `HttpModule` and before `listen`; the order of the lines is the order in which a request meets them.
 *
 * @param settings `dashboardDirectory` only where it isn't the built one
 * @throws `setting-invalid` for TRUSTED_PROXIES
 */
export function configureHttp(
  app: NestExpressApplication,
  {
    settings,
    dashboardDirectory = join(packageRoot(), 'dist/apps/dashboard'),
  }: {
    settings: Pick<Settings, 'host' | 'publicUrl' | 'trustedProxies' | 'services'>;
    dashboardDirectory?: string;
  },
): void {
  speakPlainly();
  trustProxies(app, settings.trustedProxies);
  app.use(app.get(Metrics).measure);
  app.use(securityHeaders(settings));
  app.use(refuseForeignSites(settings));
  app.use(keepNoAnswers);
  if (settings.services.has('web')) {
    serveOpenApi(app);
    serveDashboard(app, dashboardDirectory);
  }
  app.useBodyParser('json', { limit: '100kb' });
}
