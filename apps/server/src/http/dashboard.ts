import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { FoyerError } from '#libs/platform';

/** Paths that answer to programs; everything else is a page of the dashboard. */
const PROGRAMS = /^\/(api|health|metrics)(\/|$)/;

/**
 * Serves the built dashboard. Its assets carry a hash of their content in their name, so a browser may keep them for
 * good; index.html names them, so it is asked for each time. Any other path is a page that the dashboard itself draws.
 *
 * @param directory holds index.html and assets/
 */
export function serveDashboard(app: NestExpressApplication, directory: string): void {
  app.useStaticAssets(join(directory, 'assets'), {
    prefix: '/assets',
    index: false,
    redirect: false,
    immutable: true,
    maxAge: '1y',
  });
  app.useStaticAssets(directory, { index: false, redirect: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !PROGRAMS.test(request.path) &&
      !/\.[a-z0-9]{1,8}$/i.test(request.path) &&
      request.accepts('html') !== false;
    if (!isPage) return next();
    if (!existsSync(join(directory, 'index.html'))) {
      throw new FoyerError('not-found', 'The dashboard is not built: run npm run build.');
    }
    response.set('Cache-Control', 'no-cache');
    // The folder itself may lie under a dot folder; only what is asked for below it may not.
    response.sendFile('index.html', { root: directory, cacheControl: false });
  });
}
