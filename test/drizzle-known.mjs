import { registerHooks } from 'node:module';

/** Where drizzle-orm's own files lie, all of which are ES modules. */
const DRIZZLE = /^file:.*\/node_modules\/drizzle-orm\/.*\.js$/;

/**
 * Says of what kind the modules of drizzle-orm are. For each of some hundred Node reads as much in its package.json, and
 * with it all that drizzle-orm exports, 180 kB: two of the 2.4 seconds of a core that it takes to load (measured). Builds
 * have it in one file.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const { parentURL } = context;
    if (parentURL === undefined || !specifier.startsWith('.') || !DRIZZLE.test(parentURL))
      return nextResolve(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
