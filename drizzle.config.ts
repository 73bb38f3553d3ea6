import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate` writes the next migration from the schema; review it before you commit it. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './libs/store/src/schema.ts',
  out: './libs/store/migrations',
  schemaFilter: ['foyer'],
});
