/**
 * Sends the two libraries that write inline <style> elements to our versions, which use constructed
 * style sheets: those are allowed under `style-src 'self'`. Only builds run under that policy.
 */
import type { Plugin } from 'vite'

export function noInlineStyles(src: string): Plugin {
  return {
    name: 'no-inline-styles',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (source === 'react-style-singleton') return `${src}/ui/csp/styleSingleton.ts`
      const isMantines = importer?.includes('/@mantine/core/')
      return isMantines && source.endsWith('/InlineStyles.mjs') ? `${src}/ui/csp/InlineStyles.ts` : null
    },
  }
}
