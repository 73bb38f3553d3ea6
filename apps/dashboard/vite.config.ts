import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite` and `vite preview` send the API calls while somebody works on the pages. */
const server = process.env.FOYER_SERVER ?? 'http://127.0.0.1:3000';

const PX = /(\d*\.?\d+)px/g;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
    // The domain is pure: a file of which nothing is used (word lists, trained numbers) need not travel.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/libs\//, sideEffects: false }] } },
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
});
