import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import type { Response } from 'express';

/** A handler that answers with a file by `sendFile`. */
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
    .set({
      'Content-Type': type,
      'Content-Disposition': dispositionOf(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      'Content-Length': String(bytes.length),
    })
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
