export { configureHttp } from './configure-http.ts';
export { READINESS_CHECKS, type ReadinessCheck } from './health.ts';
export { HttpModule } from './http.module.ts';
export { Metrics } from './metrics.ts';
export { openApiDocument } from './openapi.ts';
export { packageVersion } from './package-root.ts';
