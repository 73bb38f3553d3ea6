const nest = ['@nestjs/common', '@nestjs/core', 'rxjs', 'reflect-metadata'];
const feature = {
  libs: ['domain', 'contract', 'platform', 'store', 'queue', 'web'],
  // bullmq and drizzle-orm are narrowed to certain files below; express is types only (request, response).
  packages: [...nest, '@nestjs/bullmq', '@nestjs/swagger', 'bullmq', 'drizzle-orm', 'express', 'zod'],
  builtins: true,
};
const withMail = { ...feature, libs: [...feature.libs, 'mailbox'] };

/**
 * Who may import what. The table is the rule; everything below it only translates it for dependency-cruiser.
 *
 * `libs`: which of our own libraries, besides itself. `packages`: which npm packages; a name ending in `/` stands for
 * a whole scope. `builtins`: whether `node:` modules are allowed. What isn't named is forbidden.
 *
 * @type {Record<string, { libs: string[], packages: string[], builtins: boolean }>}
 */
const TABLE = {
  domain: { libs: [], packages: [], builtins: false },
  training: { libs: ['domain'], packages: [], builtins: true },
  contract: { libs: ['domain'], packages: ['zod'], builtins: false },
  platform: { libs: [], packages: [...nest, 'zod', 'pino'], builtins: true },
  store: { libs: ['platform'], packages: [...nest, 'drizzle-orm', 'pg'], builtins: true },
  queue: {
    libs: ['platform'],
    packages: [...nest, 'bullmq', '@nestjs/bullmq', 'ioredis', 'pg'],
    builtins: true,
  },
  mailbox: {
    libs: ['domain', 'platform'],
    packages: [
      ...nest,
      'imapflow',
      'mailparser',
      'nodemailer',
      'html-to-text',
      'parse5',
      'sanitize-html',
      'email-reply-parser',
    ],
    builtins: true,
  },
  infrastructure: {
    libs: ['platform', 'store', 'queue'],
    packages: [...nest, 'pg', 'ioredis', 'bullmq'],
    builtins: true,
  },
  // What every web half shares: the session guard's marks and the answer that a contract describes.
  web: {
    libs: ['contract', 'platform'],
    packages: [...nest, '@nestjs/swagger', 'express', 'zod'],
    builtins: true,
  },
  intake: withMail,
  opinion: { libs: ['domain', 'platform'], packages: ['zod'], builtins: true },
  classify: { ...feature, libs: [...feature.libs, 'opinion'] },
  inbox: withMail,
  digest: { ...withMail, packages: [...withMail.packages, 'ical-generator'] },
  reply: withMail,
  access: { ...feature, packages: [...feature.packages, '@node-rs/argon2'] },
};

/** What a test beside the source may use on top. */
const FOR_TESTS = ['vitest', 'fast-check', '@nestjs/testing'];

const TESTS = '[.]test[.](ts|tsx)$';

/** @param {readonly string[]} packages */
function notThesePackages(packages) {
  const names = packages.map((name) => (name.endsWith('/') ? name : `${name}/`).replaceAll('.', '[.]'));
  return `node_modules/(?!(@types/)?(${names.join('|')}))`;
}

/** @param {readonly string[]} libs */
function notTheseLibs(libs) {
  return `^libs/(?!(${libs.join('|')})/)`;
}

/** @typedef {{ name: string, from: object, to: object }} Rule */

const rulesOfLibs = Object.entries(TABLE).flatMap(([lib, { libs, packages, builtins }]) => {
  const folder = `^libs/${lib}/`;
  /** @type {Rule[]} */
  const ruleOfLib = [
    {
      name: `${lib}-our-own`,
      from: { path: folder },
      to: { path: [notTheseLibs([lib, ...libs]), '^apps/'] },
    },
    {
      name: `${lib}-packages`,
      from: { path: folder, pathNot: TESTS },
      // With no package allowed the pattern must match every one of them.
      to: { path: packages.length === 0 ? 'node_modules/' : notThesePackages(packages) },
    },
    {
      name: `${lib}-test-packages`,
      from: { path: `${folder}.*${TESTS}` },
      to: { path: notThesePackages([...FOR_TESTS, ...packages]) },
    },
  ];
  if (!builtins)
    ruleOfLib.push({
      name: `${lib}-builtins`,
      from: { path: folder, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    });
  return ruleOfLib;
});

const features = '^libs/(intake|classify|inbox|digest|reply|access)/';

/** @type {Rule[]} */
const rules = [
  ...rulesOfLibs,
  { name: 'no-cycle', from: {}, to: { circular: true } },
  { name: 'resolvable', from: {}, to: { couldNotResolve: true } },
  {
    name: 'lib-in-the-table',
    from: { path: notTheseLibs(Object.keys(TABLE)) },
    to: {},
  },
  {
    // One door into each library: what its index exports.
    name: 'by-the-index',
    from: { path: '^(libs/[^/]+|apps/[^/]+)/' },
    to: { path: '^libs/([^/]+)/', pathNot: ['^libs/[^/]+/src/index[.]ts$', '^$1/'] },
  },
  {
    name: 'apps-are-ends',
    from: { path: '^apps/([^/]+)/', pathNot: '^apps/demo/src/main[.]ts$' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    // The demo is the service with a mailbox of its own: it starts what apps/server starts, and nothing else of it.
    name: 'demo-starts-the-service',
    from: { path: '^apps/demo/src/main[.]ts$' },
    to: { path: '^apps/', pathNot: '^apps/(demo|server)/' },
  },
  {
    name: 'no-tests-inside',
    from: { path: '^(apps|libs)/', pathNot: TESTS },
    to: { path: [TESTS, '^(test|tools)/'] },
  },
  {
    name: 'queue-in-processors',
    from: { path: features, pathNot: ['[.]processor[.]ts$', TESTS] },
    to: { path: 'node_modules/bullmq/' },
  },
  {
    name: 'database-in-repositories',
    from: { path: features, pathNot: ['[.](repository|queries)[.]ts$', TESTS] },
    to: { path: 'node_modules/(drizzle-orm|pg)/' },
  },
  {
    name: 'dashboard-our-own',
    from: { path: '^apps/dashboard/' },
    to: { path: notTheseLibs(['contract', 'domain']) },
  },
  {
    name: 'dashboard-builtins',
    from: { path: '^apps/dashboard/src/', pathNot: TESTS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'dashboard-packages',
    from: { path: '^apps/dashboard/src/', pathNot: TESTS },
    to: {
      path: notThesePackages([
        'react',
        'react-dom',
        'react-router',
        '@mantine/',
        '@tanstack/',
        '@fontsource-variable/',
        'scheduler',
        'csstype',
      ]),
    },
  },
];

export default {
  /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
  forbidden: rules.map((rule) => ({ severity: /** @type {const} */ ('error'), ...rule })),
  options: {
    // Types count: the shape of another feature's table is as much a dependency as its code.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
