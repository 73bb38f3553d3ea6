import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { FIRST_PAGE_ROWS } from '#libs/contract';
import { FoyerError } from '#libs/platform';

/** Paths that answer to programs; everything else is a page of the dashboard. */
const PROGRAMS = /^\/(api|health|metrics)(\/|$)/;

/** Who has no cookie is nobody yet: their page is the sign-in. */
const SIGNED_IN = ['/api/v1/session', '/api/v1/preferences'];
const QUEUE = [...SIGNED_IN, `/api/v1/inbox?limit=${FIRST_PAGE_ROWS}`, '/api/v1/digest-settings'];
const WAITING = [...SIGNED_IN, '/api/v1/waiting'];
const NARROWED = /[?&](q|lane|role|mailbox|state)=/;

/** What a page asks for first, so that a browser fetches it while it still reads the scripts. */
function answersFor({ path, originalUrl, headers }: Request): string | null {
  if (headers.cookie === undefined) return null;
  const isQueue = (path === '/' || path === '/queue') && !NARROWED.test(originalUrl);
  const isWaiting = /^\/waiting(\/|$)/.test(path);
  const paths = isQueue ? QUEUE : isWaiting ? WAITING : SIGNED_IN;
  return paths.map((api) => `<${api}>; rel=preload; as=fetch; crossorigin`).join(', ');
}

const COMPRESSED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Sends the file that the build compressed, where there is one and the browser takes it: a third of the bytes. */
function preferCompressed(assets: string) {
  return (request: Request, response: Response, next: NextFunction) => {
    const [path, name, type] = /^\/([\w.-]+\.(js|css))$/.exec(request.path) ?? [];
    if (path === undefined || name === undefined || type === undefined) return next();
    response.vary('Accept-Encoding');
    const taken = COMPRESSED.find(
      ([encoding, ending]) =>
        request.acceptsEncodings(encoding) !== false && existsSync(join(assets, name + ending)),
    );
    if (taken === undefined) return next();
    response.set('Content-Encoding', taken[0]);
    response.set('Content-Type', `${TYPES[type]}; charset=utf-8`);
    request.url = path + taken[1];
    next();
  };
}

/**
 * Serves the built dashboard. Its assets carry a hash of their content in their name, so a browser may keep them for
 * good; index.html names them, so it is asked for each time. Any other path is a page that the dashboard itself draws.
 *
 * @param directory holds index.html and assets/
 */
export function serveDashboard(app: NestExpressApplication, directory: string): void {
  app.use('/assets', preferCompressed(join(directory, 'assets')));
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
    const answers = answersFor(request);
    if (answers !== null) response.set('Link', answers);
    // The folder itself may lie under a dot folder; only what is asked for below it may not.
    response.sendFile('index.html', { root: directory, cacheControl: false });
  });
}
