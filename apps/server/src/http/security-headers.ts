import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Settings } from '#libs/platform';

/**
 * Headers of every answer. Styles may be inline because Mantine sets them on elements; scripts never may. Mail is shown
 * in a sandboxed frame that inherits this policy, so it can neither run nor fetch anything.
 */
export function securityHeaders(settings: Pick<Settings, 'publicUrl'>) {
  const isHttps = settings.publicUrl?.startsWith('https://') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // One year; only where a browser can reach us over TLS at all.
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Answers of the API are personal and change: nobody may keep them. The pages that describe it may be kept. */
export function keepNoAnswers(request: Request, response: Response, next: NextFunction): void {
  if (/^\/api\/(?!docs(\/|$))/.test(request.path)) response.set('Cache-Control', 'no-store');
  next();
}
