// Finds the Chromium that the browser tests run in, and says how it is started.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Quiet (no calls to anybody), able to run as root in a container, and with WebGL by software,
 * which the network view needs.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** The path of a Chromium that starts: one on PATH, else Playwright's own; undefined if none. */
export function findChromium(): string | undefined {
  return [...onPath(), chromium.executablePath()].find(starts)
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A file with the right name may be a stub, or lack its libraries: only starting it tells. */
function starts(path: string): boolean {
  if (!isProgram(path)) return false
  const answer = spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' })
  return answer.status === 0
}
