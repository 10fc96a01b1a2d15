import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Served at /inbox; the server puts a fresh nonce in for each answer (src/http/staff/pages.ts). */
export default defineConfig({
  base: '/inbox/',
  plugins: [react()],
  html: { cspNonce: '__NONCE__' },
  // Browsers that know light-dark() themselves; lowered, it would not follow the scheme a person chooses.
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
});
