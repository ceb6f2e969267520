/** Copies Swagger UI's files beside the web UI, so that /docs works without the internet. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js']

export function explorer(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  return {
    name: 'explorer',
    apply: 'build',
    async generateBundle() {
      for (const name of FILES) {
        const source = await readFile(join(folder, name))
        this.emitFile({ type: 'asset', fileName: `docs-assets/${name}`, source })
      }
    },
  }
}
