export * from './clock.ts';
export * from './errors.ts';
export * from './log.ts';
export { isRefusedAddress } from './refused-address.ts';
export * from './row-number.ts';
export * from './secret-box.ts';
export * from './settings.ts';
export * from './sight.ts';
export * from './tokens.ts';
