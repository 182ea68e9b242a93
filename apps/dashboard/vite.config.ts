import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const target = process.env['DEBRIEF_API'] ?? 'http://localhost:3000';

/** The API takes writes from its own origin only; in development the proxy speaks for it. */
const api = { target, changeOrigin: true, headers: { origin: target } };

/** The built files hold no inline script, so the API can serve them under a strict CSP. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    port: 5173,
    proxy: { '/graphql': api, '/auth': api, '/health': api, '/debriefs': api },
  },
});
