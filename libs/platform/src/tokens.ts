/** Injection tokens of what composition provides to every feature. */
export const CLOCK = Symbol('clock');
export const LOG = Symbol('log');
export const SETTINGS = Symbol('settings');
/** The version of Foyer, as package.json has it. */
export const VERSION = Symbol('version');
export const SECRET_BOX = Symbol('secret-box');
/** Where people open Foyer, without a trailing slash; known once the process listens. */
export const PUBLIC_ADDRESS = Symbol('public-address');

export interface PublicAddress {
  url: string;
}
