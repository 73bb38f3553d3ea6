/** Injection tokens of the store; the types are `Database` and `DatabaseAddress`. */
export const DATABASE = Symbol('DATABASE');
export const DATABASE_ADDRESS = Symbol('DATABASE_ADDRESS');
