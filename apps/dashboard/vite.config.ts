import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite` and `vite preview` send the API calls while somebody works on the pages. */
const server = process.env.FOYER_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/apps/dashboard',
    emptyOutDir: true,
    // Fonts and pictures stay files: the content security policy has no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
});
