// Sees to it that the browser tests have a Chromium: finds one, or installs one, or says why not.
import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.ts'

const MINUTE = 60_000

const PLAYWRIGHTS_OWN = {
  title: "Playwright's own",
  commands: [['npx', '--no-install', 'playwright', 'install', 'chromium']],
}

const DEBIANS = {
  title: 'the package chromium, with apt-get',
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ],
}

process.exitCode = main()

function main() {
  const found = findChromium()
  if (found) {
    console.log(`Chromium for the browser tests: ${found}`)
    return 0
  }
  console.log('No Chromium here for the browser tests: installing one (one time).')
  const ways = process.getuid?.() === 0 ? [PLAYWRIGHTS_OWN, DEBIANS] : [PLAYWRIGHTS_OWN]
  for (const way of ways) {
    const installed = install(way)
    if (installed) {
      console.log(`Chromium for the browser tests: ${installed}`)
      return 0
    }
  }
  console.error(
    'No Chromium can be had, and the browser tests need a real one.\n' +
      'Install the package chromium (on Debian: apt-get install chromium) or Google Chrome, ' +
      'and run this again.',
  )
  return 1
}

/** Try one way; its chatter is shown to nobody, because the next way may well succeed. */
function install(way) {
  console.log(`  trying ${way.title} ...`)
  for (const [program, ...words] of way.commands) {
    const answer = spawnSync(program, words, {
      stdio: 'ignore',
      timeout: 10 * MINUTE,
      // An unreachable server is given up quickly; a slow download is not.
      env: {
        ...process.env,
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
        DEBIAN_FRONTEND: 'noninteractive',
      },
    })
    if (answer.status !== 0) {
      console.log('  that did not work')
      return undefined
    }
  }
  return findChromium()
}
