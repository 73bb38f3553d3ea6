/** Injection tokens of what every process provides once; the types are `Clock`, `Log` and `Settings`. */
export const CLOCK = Symbol('CLOCK');
export const LOG = Symbol('LOG');
export const SETTINGS = Symbol('SETTINGS');
