import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SignInModule } from '#libs/access';
import { CLOCK, type Clock, LOG, type Log, type LogFields, SETTINGS, readSettings } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import {
  HttpModule,
  READINESS_CHECKS,
  type ReadinessCheck,
  configureHttp,
} from '../../apps/server/src/http/index.ts';

export interface LogLine extends LogFields {
  readonly event: string;
}

export interface WebServer {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly lines: readonly LogLine[];
  close(): Promise<void>;
}

export interface WebServerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly environment?: Record<string, string>;
  readonly controllers?: Type<unknown>[];
  /** What the controllers ask for besides. */
  readonly provide?: readonly { provide: symbol; useValue: unknown }[];
  readonly checks?: readonly ReadinessCheck[];
  readonly dashboardDirectory?: string;
}

class Provided {}
class Root {}

/** A log that keeps its lines for the test to read. */
export function keepingLog(lines: LogLine[]): Log {
  const keep = (event: string, fields: LogFields = {}) => void lines.push({ event, ...fields });
  return { debug: keep, info: keep, warn: keep, error: keep };
}

/** The web half with access and the HTTP layer of the server, on a free port of loopback, without any feature. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const settings = readSettings({ PORT: '0', ...options.environment });
  const lines: LogLine[] = [];
  const provided = [
    { provide: DATABASE, useValue: options.database },
    { provide: CLOCK, useValue: options.clock },
    { provide: LOG, useValue: keepingLog(lines) },
    { provide: SETTINGS, useValue: settings },
    { provide: READINESS_CHECKS, useValue: options.checks ?? [] },
    ...(options.provide ?? []),
  ];
  const platform = { module: Provided, global: true, providers: provided, exports: provided };
  const root = {
    module: Root,
    imports: [platform, HttpModule, SignInModule],
    controllers: options.controllers ?? [],
  };
  const app = await NestFactory.create<NestExpressApplication>(root, { logger: false });
  const { dashboardDirectory } = options;
  configureHttp(app, { settings, ...(dashboardDirectory === undefined ? {} : { dashboardDirectory }) });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, app, lines, close: () => app.close() };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came back
  readonly body: any;
}

/** A browser without a page: keeps the session cookie and the CSRF token, and sends both unless told otherwise. */
export class Visitor {
  cookie: string | null = null;
  csrfToken: string | null = null;

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...(this.csrfToken === null ? {} : { 'x-csrf-token': this.csrfToken }),
        ...this.headers,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? null;
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
    if (isJson && typeof answer.body.csrfToken === 'string') this.csrfToken = answer.body.csrfToken;
    return answer;
  }

  get(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  signIn(email: string, password: string): Promise<Answer> {
    return this.send('POST', '/api/v1/session', { email, password });
  }
}

/** A request with headers that fetch doesn't let anybody set. @returns status and body */
export function sendRaw(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: options.method ?? 'GET', headers: options.headers ?? {} });
    request.on('error', reject);
    request.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.end(options.body);
  });
}
