import { HttpCode, SerializeOptions, applyDecorators } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * What a handler answers with, said once: the status, the schema that the answer is checked against on its way out
 * (fields that the schema doesn't name never leave), and its place in the OpenAPI document. Nest documents a response
 * schema only from `ApiResponse` and applies it only from `SerializeOptions`, hence both.
 */
export const Returns = (schema: z.ZodType, status = 200) =>
  applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema }),
  );

/** A handler that answers 204 and no body. */
export const ReturnsNothing = () => applyDecorators(HttpCode(204), ApiResponse({ status: 204 }));

/** A handler of server-sent events: documents what each event's data is. Nest's `@Sse` sends it unchecked. */
export const ReturnsEvents = (schema: z.ZodType) =>
  applyDecorators(ApiProduces('text/event-stream'), ApiResponse({ status: 200, standardSchema: schema }));
