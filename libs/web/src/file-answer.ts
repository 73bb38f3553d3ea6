import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import type { Response } from 'express';

/** A handler that answers with a file by `sendFile` or `sendParts`. */
export const ReturnsFile = (type: string) =>
  applyDecorators(
    ApiProduces(type),
    ApiResponse({ status: 200, content: { [type]: { schema: { type: 'string', format: 'binary' } } } }),
  );

/**
 * Answers with bytes that somebody outside wrote: always a download, never shown or run by a browser within our
 * origin, never kept by it.
 *
 * @param type a media type that is harmless even where a browser opens it
 * @param name as the sender wrote it; any characters
 */
export function sendFile(response: Response, bytes: Buffer, { type, name }: { type: string; name: string }) {
  response
    .status(200)
    .set({ ...headersOf(type, name), 'Content-Length': String(bytes.length) })
    .end(bytes);
}

/**
 * Answers with a page that holds what somebody outside wrote, for a frame of our own pages.
 *
 * @param policy its Content-Security-Policy, which keeps it in its place
 */
export function sendPage(response: Response, html: string, policy: string) {
  response
    .status(200)
    .set({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'X-Frame-Options': 'SAMEORIGIN',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, no-store',
    })
    .end(html);
}

/**
 * The same for a file that is made while it is sent, part by part, and not faster than the reader takes it. One that
 * breaks off is cut short, so that a browser doesn't take it for whole; for a reader who leaves, no more parts are made.
 *
 * @throws what `parts` throws before the first of them; nothing has been sent then
 */
export async function sendParts(
  response: Response,
  parts: AsyncIterable<string>,
  { type, name }: { type: string; name: string },
): Promise<void> {
  const iterator = parts[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.status(200).set(headersOf(type, name));
  try {
    for (let next = first; next.done !== true; next = await iterator.next()) {
      if (response.destroyed) return;
      if (!response.write(next.value)) await roomIn(response);
    }
    response.end();
  } catch (error) {
    response.destroy(error instanceof Error ? error : undefined);
  } finally {
    await iterator.return?.();
  }
}

/** Resolves when the reader takes more, and when they are gone: nobody tells that there is room then. */
function roomIn(response: Response): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  response.once('drain', resolve).once('close', resolve);
  return promise.finally(() => response.off('drain', resolve).off('close', resolve));
}

function headersOf(type: string, name: string) {
  return {
    'Content-Type': type,
    'Content-Disposition': dispositionOf(name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  };
}

/** RFC 6266: a name in ASCII for old clients, and the whole name as RFC 8187 has it. No part of a path survives. */
function dispositionOf(name: string): string {
  const plain = name
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{C}/gu, '')
    .slice(0, 200)
    .toWellFormed();
  const file = plain === '' || /^\.+$/.test(plain) ? 'attachment' : plain;
  const ascii = file.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(file).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
