/** How the web UI is built, served while developing, and tested. */
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { explorer } from './vite/explorer.ts'
import { noInlineStyles } from './vite/noInlineStyles.ts'
import { serviceWorker } from './vite/serviceWorker.ts'
import { themeCss } from './vite/themeCss.ts'

const src = new URL('./src', import.meta.url).pathname

export default defineConfig({
  plugins: [
    tanstackRouter({
      autoCodeSplitting: true,
      routesDirectory: './src/routes',
      generatedRouteTree: './src/app/routeTree.gen.ts',
      routeFileIgnorePattern: '.*\\.(test|module)\\..*',
      quoteStyle: 'single',
    }),
    react(),
    themeCss(),
    noInlineStyles(src),
    explorer(),
    serviceWorker(),
  ],
  resolve: { alias: { '@': src } },
  server: {
    port: 5173,
    proxy: { '/api': 'http://127.0.0.1:8000', '/openapi.json': 'http://127.0.0.1:8000' },
  },
  build: {
    target: 'es2023',
    manifest: true,
    // Fonts and images stay files: `font-src 'self'` refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  test: {
    restoreMocks: true,
    // They run beside other tests, with what those leave of the processors.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What needs no page (`.test.ts`) gets none: to make one takes longer than most tests.
    projects: [
      { extends: true, test: { name: 'rules', include: ['{src,vite}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          setupFiles: ['./test/setup.ts'],
          include: ['src/**/*.test.tsx'],
        },
      },
    ],
  },
})
