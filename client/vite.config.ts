import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `vite` finds the API while developing; the built client is served by the API itself. */
const api = process.env['KASKADE_API'] ?? 'http://127.0.0.1:3000';

/**
 * What a page needs first comes in three files, each with all that it needs and the ones before it have not: a browser asks for
 * six files at a time, and the graph's worker would wait behind the seventh.
 */
const FIRST = ['begin', 'main', 'screens'].map((name, at) => ({
  name,
  test: new RegExp(`/client/src/${name}\\.tsx?$`),
  priority: 3 - at,
}));

/** The libraries of the house only give: what is not used of one is left out, and what that would have needed. */
const treeshake = { moduleSideEffects: [{ test: /\/libs\/[^/]+\/src\//, sideEffects: false }] };

/** Lets the page ask for the screens and the letters at once, not when its first script has been read. */
const preloadScreens: Plugin = {
  name: 'preload-screens',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const wanted = chunks.filter(({ name }) => ['main', 'screens'].includes(name));
      const link = (attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { crossorigin: true, ...attrs },
        injectTo: 'body',
      });
      const scripts = new Set(wanted.flatMap(({ fileName, imports }) => [fileName, ...imports]));
      const styles = new Set(wanted.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      const letters = Object.keys(bundle).filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file));
      return [
        ...[...scripts].map((file) => link({ rel: 'modulepreload', href: `/${file}` })),
        ...[...styles].map((file) => link({ rel: 'preload', as: 'style', href: `/${file}` })),
        ...letters.map((file) => link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}` })),
      ];
    },
  },
};

/** The sentences as one text of data: a browser reads that in a moment, but parses as much code for some 20 ms, in page and worker. */
const textsAsData: Plugin = {
  name: 'texts-as-data',
  enforce: 'pre',
  transform: {
    filter: { id: /\/libs\/wording\/src\/\w+\/[\w-]+\.json$/ },
    handler: (json) => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))})`,
      moduleType: 'js',
      map: null,
    }),
  },
};

export default defineConfig({
  root: here('.'),
  plugins: [react(), textsAsData, preloadScreens],
  resolve: {
    alias: Object.fromEntries(
      ['domain', 'analysis', 'workbook', 'diagram', 'export', 'wording'].map((lib) => [
        `@kaskade/${lib}`,
        here(`../libs/${lib}/src/index.ts`),
      ]),
    ),
  },
  worker: { format: 'es', plugins: () => [textsAsData], rolldownOptions: { treeshake } },
  server: { host: '127.0.0.1', proxy: { '/graphql': { target: api, ws: true }, '/api': api, '/health': api } },
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // Everything comes from the same origin; inlined data: fonts or workers would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake, output: { codeSplitting: { groups: FIRST } } },
  },
});
