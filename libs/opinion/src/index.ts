export { chatEndpoint } from './chat-endpoint.ts';
export { endpointHost } from './endpoint-address.ts';
export type { OpinionPort } from './opinion-port.ts';
export { OPINION } from './tokens.ts';
