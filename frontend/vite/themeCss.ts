/**
 * The theme's CSS variables as a stylesheet, `virtual:theme.css`.
 * Mantine writes them into an inline <style> while the page runs; our Content-Security-Policy refuses
 * inline styles, so they are computed when the UI is built and land in the hashed CSS file.
 */
import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import type { Plugin } from 'vite'
import { cssVariables, theme } from '../src/app/theme.ts'

const NAME = 'virtual:theme.css'

export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? renderTheme() : null),
  }
}

/** Mantine's own variables for our theme, then ours, for `:root` and for each colour scheme. */
export function renderTheme(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const base = defaultCssVariablesResolver(merged)
  const own = cssVariables(merged)
  return convertCssVariables(
    {
      variables: { ...base.variables, ...own.variables },
      light: { ...base.light, ...own.light, '--mantine-color-scheme': 'light' },
      dark: { ...base.dark, ...own.dark, '--mantine-color-scheme': 'dark' },
    },
    ':root',
  )
}
