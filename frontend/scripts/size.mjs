// Says how much JavaScript the first load takes (gzip), for each page that may come first; fails above the limit.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 200_000
const FIRST_PAGES = ['welcome', 'sign-in', '_signed-in/today', '_signed-in/interviews/index']

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const sizes = new Map()

let worst = 0
for (const page of FIRST_PAGES) {
  const files = new Set()
  collect('index.html', files)
  collectPage('_signed-in.tsx', files, page.startsWith('_signed-in'))
  collectPage(`${page}.tsx`, files, true)
  const bytes = [...files].reduce((sum, file) => sum + zipped(file), 0)
  worst = Math.max(worst, bytes)
  console.log(`${page.padEnd(28)} ${(bytes / 1000).toFixed(1)} kB`)
}
if (worst > LIMIT) {
  console.error(`The first load takes more than ${LIMIT / 1000} kB of JavaScript.`)
  process.exitCode = 1
}

/** The lazy part of a route's file, which the router splits off. */
function collectPage(file, files, wanted) {
  if (!wanted) return
  for (const key of Object.keys(manifest)) if (key.startsWith(`src/routes/${file}?`)) collect(key, files)
}

function collect(key, files) {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file)) return
  if (chunk.file.endsWith('.js')) files.add(chunk.file)
  for (const next of chunk.imports ?? []) collect(next, files)
}

function zipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist))).length)
  return sizes.get(file)
}
