/**
 * The way into every npm script: `node tools/launch.mjs TARGET [ARGUMENT…]`.
 *
 * It installs what is missing, finds the Node 24 of the lockfile, builds what is stale and runs the target.
 * This file and all that it loads use no package and run on every Node from 20.19, since nothing is installed yet.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Foyer needs Node 20.19 or newer to install itself, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}

// Loaded late, so that an older Node reaches the sentence above instead of a syntax error.
const { launch } = await import('./launch/launch.mjs');
process.exit(await launch(process.argv.slice(2)));
