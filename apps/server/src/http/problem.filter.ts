import { randomInt } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Problem } from '#libs/contract';
import { ERROR_KINDS, FoyerError, LOG, type Log } from '#libs/platform';
import { isConnectionLost } from '#libs/store';

/** No vowels and no look-alikes: a reference is read out on the phone and never spells a word. */
const ALPHABET = '23456789BCDFGHJKMNPQRTVWXZ';

/** Answers every error as RFC 9457 problem details. Nothing of an error that we don't know leaves the server. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const known = translate(error);
    const reference = newReference();
    const problem = toProblem(known ?? broken(reference, request.method));
    if (problem.status >= 500) {
      const route = (request.route as { path?: string } | undefined)?.path ?? 'none';
      this.log.error('request-failed', {
        reference,
        method: request.method,
        route,
        status: problem.status,
        error,
      });
    }
    if (response.headersSent) {
      response.end();
      return;
    }
    const wait = known?.facts['retryAfterSeconds'];
    if (typeof wait === 'number') response.set('Retry-After', String(wait));
    if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer realm="Foyer"');
    response
      .status(problem.status)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }
}

/** @returns null for an error that nobody foresaw */
function translate(error: unknown): FoyerError | null {
  if (error instanceof FoyerError) return error.code === 'invariant-broken' ? null : error;
  if (error instanceof HttpException) return translateHttp(error);
  if (isConnectionLost(error)) {
    return new FoyerError('database-unavailable', 'The database does not answer. Try again in a moment.', {
      cause: error,
    });
  }
  return null;
}

/** Nest's and Express's own refusals, told by status: their texts quote the request. */
function translateHttp(error: HttpException): FoyerError | null {
  const status = error.getStatus();
  if (status >= 500) return null;
  if (status === 404)
    return new FoyerError('not-found', 'There is nothing at this address.', { cause: error });
  if (status === 403)
    return new FoyerError('not-permitted', 'Your access does not include this.', { cause: error });
  if (status === 413) {
    return new FoyerError('request-too-large', 'A request body may have 100 kB at most.', { cause: error });
  }
  const detail =
    error.cause instanceof SyntaxError
      ? 'The body is not valid JSON.'
      : 'The request cannot be read: check its address, headers and body.';
  return new FoyerError('request-invalid', detail, { cause: error });
}

function broken(reference: string, method: string): FoyerError {
  const rest =
    method === 'GET' || method === 'HEAD' ? 'Nothing was changed.' : 'Reload to see what was saved.';
  return new FoyerError(
    'invariant-broken',
    `Something went wrong on our side (reference ${reference}). ${rest}`,
  );
}

function toProblem(error: FoyerError): Problem {
  const { entry, changedBy } = error.facts;
  return {
    type: `urn:foyer:problem:${error.code}`,
    title: ERROR_KINDS[error.code].title,
    status: error.status,
    detail: error.detail,
    code: error.code,
    ...(entry === undefined ? {} : { entry }),
    ...(typeof changedBy === 'string' || changedBy === null ? { changedBy } : {}),
  };
}

function newReference(): string {
  return Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}
