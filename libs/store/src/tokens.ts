/** Injection tokens: the application's database, and where its server is (for connections of one's own). */
export const DATABASE = Symbol('database');
export const DATABASE_ADDRESS = Symbol('database-address');
