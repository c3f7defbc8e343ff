import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `vite` finds the API while developing; the built client is served by the API itself. */
const api = process.env['KASKADE_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: Object.fromEntries(
      ['domain', 'analysis', 'workbook', 'diagram', 'export', 'wording'].map((lib) => [
        `@kaskade/${lib}`,
        here(`../libs/${lib}/src/index.ts`),
      ]),
    ),
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '/api': api, '/health': api } },
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // Everything comes from the same origin; inlined data: fonts or workers would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
