/** Writes the service worker with the list of the files that make the app; its version is their digest. */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const SOURCE = join(import.meta.dirname, 'sw.js')
/** The API explorer, build notes and the worker itself are no part of the app. */
const LEFT_OUT = /^(\.vite\/|docs-assets\/|sw\.js$)/

export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    writeBundle: {
      // After every other file lies there.
      order: 'post',
      sequential: true,
      handler: async ({ dir = 'dist' }) => {
        await writeFile(join(dir, 'sw.js'), await workerOf(dir))
      },
    },
  }
}

/** The worker for the files in a folder. The same files make the same worker, byte by byte. */
export async function workerOf(folder: string): Promise<string> {
  const files = await filesIn(folder)
  const digest = createHash('sha256')
  for (const file of files) digest.update(file).update(await readFile(join(folder, file)))
  const source = await readFile(SOURCE, 'utf8')
  return source.replace('__VERSION__', digest.update(source).digest('hex').slice(0, 16)).replace(
    '__FILES__',
    JSON.stringify(
      files.map((file) => `/${file}`),
      null,
      2,
    ),
  )
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[/\\]/, '')
        .replaceAll('\\', '/'),
    )
    .filter((file) => !LEFT_OUT.test(file))
    .sort()
}
