/** Injection tokens of what composition provides to every feature. */
export const CLOCK = Symbol('clock');
export const LOG = Symbol('log');
export const SETTINGS = Symbol('settings');
export const SECRET_BOX = Symbol('secret-box');
