/** The `OpinionPort` of this process; null where none is configured. */
export const OPINION = Symbol('opinion');
