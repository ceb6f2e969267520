/** The service worker's list: what it holds, and when its version changes. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { workerOf } from './serviceWorker'

let folder = ''
const put = (file: string, text: string) => writeFile(join(folder, file), text)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-'))
  for (const name of ['assets', '.vite', 'docs-assets']) await mkdir(join(folder, name))
  await put('index.html', 'the page')
  await put('assets/a-1.js', 'a script')
  await put('.vite/manifest.json', '{}')
  await put('docs-assets/swagger-ui.css', 'a style')
})
afterEach(() => rm(folder, { recursive: true }))

test('the app’s own files are listed, the explorer’s and the build’s are not', async () => {
  const worker = await workerOf(folder)
  expect(worker).toContain('"/index.html"')
  expect(worker).toContain('"/assets/a-1.js"')
  expect(worker).not.toContain('manifest.json')
  expect(worker).not.toContain('swagger-ui.css')
  expect(worker).not.toMatch(/__[A-Z]+__/)
})

test('the same files make the same worker; any other byte makes another', async () => {
  const first = await workerOf(folder)
  await put('sw.js', first)
  expect(await workerOf(folder)).toBe(first)
  await put('index.html', 'the page!')
  expect(await workerOf(folder)).not.toBe(first)
})
