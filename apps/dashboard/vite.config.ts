import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

/** Where `vite` and `vite preview` send the API calls while somebody works on the pages. */
const server = process.env.FOYER_SERVER ?? 'http://127.0.0.1:3000';

const PX = /(\d*\.?\d+)px/g;

/** Below this a file fits one packet as it is. */
const SMALLEST_COMPRESSED = 1_400;

/** Beside each script and style sheet the same as `.br` and `.gz`, which the server sends to whoever takes them. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (!/\.(?:js|css)$/.test(fileName) || content.length < SMALLEST_COMPRESSED) continue;
        const [br, gz] = await Promise.all([promisify(brotliCompress)(content), promisify(gzip)(content)]);
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: br });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gz });
      }
    },
  },
};

/**
 * Schemas check what comes in, at the server. One value of a file of the contract that has some brings 80 kB along, and a
 * try of `eval` that the pages' policy refuses.
 */
const withoutSchemas: Plugin = {
  name: 'without-schemas',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.moduleIds.some((id) => id.includes('/node_modules/zod/'))) continue;
      this.error(`${file.fileName} holds zod: take values of the contract from a file of it without schemas`);
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), withoutSchemas, compressed],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  css: {
    postcss: {
      plugins: [
        {
          // Sizes of letters and lines follow the reader's choice (Settings, You); everything else keeps its size.
          postcssPlugin: 'text-size',
          Declaration(declaration) {
            const { prop, value } = declaration;
            if (!['font', 'font-size', 'line-height'].includes(prop) || value.includes('--text-size')) return;
            declaration.value = value.replaceAll(PX, 'calc($1px * var(--text-size, 1))');
          },
        },
      ],
    },
  },
  build: {
    outDir: '../../dist/apps/dashboard',
    emptyOutDir: true,
    // Fonts and pictures stay files: the content security policy has no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // A file of which nothing is used (word lists and trained numbers of the domain, the words of another page) need
      // not travel, and travels with the page that uses it: none of ours does anything by being read.
      treeshake: {
        moduleSideEffects: [{ test: /\/(libs|apps\/dashboard\/src\/(?!main)).+\.tsx?$/, sideEffects: false }],
      },
      // What the first page needs is one file: thirty small ones took a third of the time to the first row.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
});
