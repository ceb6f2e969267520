// The browser tests: a fresh Grapevine on a free port with an empty database, in a real Chromium.
import { createServer } from 'node:net'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './e2e/chromium'

const OUTPUT = join(import.meta.dirname, 'test-results')
const GRAPEVINE = '../backend/.venv/bin/grapevine'

// Playwright reads this file again in each worker: the first reading decides for all.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_CHROMIUM ??= findChromium() ?? ''

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: './e2e',
  outputDir: OUTPUT,
  fullyParallel: true,
  workers: 2,
  // On a build server a test that fails once is run again, and told of as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // A busy machine is no finding.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    // Only what is about being offline wants one between the page and the server.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Nobody waits for what fades; where that is what a test is about it asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 30_000,
    // A trace of each step costs a third of the time: `npm run e2e -- --trace on` records one.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.E2E_CHROMIUM || undefined,
      args: CHROMIUM_FLAGS,
    },
  },
  webServer: {
    // The server's log stays beside the traces instead of between the results.
    command: `${GRAPEVINE} migrate && exec ${GRAPEVINE} serve 2>test-results/server.log`,
    url: `${baseURL}/healthz`,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    // Playwright empties its output folder first, so the data is new at each run.
    env: {
      GRAPEVINE_DATA_DIR: join(OUTPUT, 'data'),
      GRAPEVINE_DATABASE_URL: '',
      GRAPEVINE_BASE_URL: '',
      GRAPEVINE_ENV: 'local',
      GRAPEVINE_HOST: '127.0.0.1',
      GRAPEVINE_PORT: process.env.E2E_PORT,
      // One account gets a thousand rows at once, to see a script in every field.
      GRAPEVINE_CALLS_PER_MINUTE: '100000',
      // Each test brings its own account, all from one address.
      GRAPEVINE_REGISTRATIONS_PER_HOUR: '1000',
    },
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
