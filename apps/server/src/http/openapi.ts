import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { Problem } from '#libs/contract';
import { PUBLIC_EXTENSION } from '#libs/web';
import { packageVersion } from './package-root.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/**
 * Serves the OpenAPI 3.1 document at /api/openapi.json and a page that shows it at /api/docs. The page brings its own
 * scripts and styles, so it works under our content security policy and without a network.
 */
export function serveOpenApi(app: NestExpressApplication): void {
  // Built on first request: the routes are known only once the application is initialised.
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Foyer API',
  });
}

/** @returns the document of every controller of the application */
export function openApiDocument(app: NestExpressApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Foyer')
    .setDescription('Errors are RFC 9457 problem details with a stable `code`.')
    .setVersion(packageVersion())
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('foyer_session', { type: 'apiKey' }, 'session')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'opaque', description: 'foyer token create NAME' },
      'token',
    )
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}-${method}`,
  });
  // A schema with a name comes out as a reference to itself, which leads nowhere in this document.
  const { Problem: problem } = z.toJSONSchema(Problem).$defs ?? {};
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problem as Record<string, unknown> },
  };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation !== undefined) complete(operation);
    }
  }
  return document;
}

/** Says of an operation what holds for all: who may call it and what an error looks like. */
function complete(operation: Operation & { [PUBLIC_EXTENSION]?: boolean }): void {
  operation.security = operation[PUBLIC_EXTENSION] === true ? [] : [{ session: [] }, { token: [] }];
  delete operation[PUBLIC_EXTENSION];
  operation.responses['default'] = {
    description: 'What went wrong.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
