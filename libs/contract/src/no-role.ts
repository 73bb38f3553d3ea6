/**
 * How the people of whom no role is known are asked for. The dashboard uses it: apart from the schemas, it brings no
 * library along.
 */
export const NO_ROLE = 'none';
