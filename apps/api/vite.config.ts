import { defineConfig } from 'vite';

/** Bundles our own TypeScript; packages stay in node_modules and are loaded at run time. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: [/^@debrief\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    // Class names are what Nest, TypeORM and the registry of endpoints go by.
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        'calendar-thread': '../../libs/server/scheduling/src/calendar.thread.ts',
        'severity-thread': '../../libs/server/severity/src/severity.thread.ts',
        'planning-thread': '../../libs/server/planner/src/planning.thread.ts',
        'print-thread': '../../libs/server/print/src/print.thread.ts',
        migrate: 'src/migrate.ts',
        start: 'src/start.ts',
        seed: 'src/seed/cli.ts',
        content: 'src/content/cli.ts',
        'packet-file': 'src/packet-file/cli.ts',
        severity: 'src/severity/cli.ts',
        schema: 'src/schema.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
