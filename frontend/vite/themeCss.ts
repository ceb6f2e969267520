/**
 * The theme's CSS variables, and the classes behind `hiddenFrom` and `visibleFrom`, as a stylesheet, `virtual:theme.css`.
 * Mantine writes them into an inline <style> while the page runs; our Content-Security-Policy refuses
 * inline styles, so they are made when the UI is built and land in the hashed CSS file.
 */
import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineTheme,
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

/** The whole stylesheet. */
export function renderTheme(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  return renderVariables(merged) + renderPaper(merged) + renderBreakpoints(merged)
}

/** Mantine's own variables for our theme, then ours, for `:root` and for each colour scheme. */
function renderVariables(merged: MantineTheme): string {
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

/** Paper is white, whatever the screen was. */
function renderPaper(merged: MantineTheme): string {
  const { light } = cssVariables(merged)
  return `@media print{${convertCssVariables({ variables: {}, light: {}, dark: light }, ':root')}}\n`
}

function renderBreakpoints({ breakpoints }: MantineTheme): string {
  const hide = '{display:none !important}'
  return Object.entries(breakpoints)
    .map(
      ([name, width]) =>
        `@media (width < ${width}){.mantine-visible-from-${name}${hide}}` +
        `@media (width >= ${width}){.mantine-hidden-from-${name}${hide}}`,
    )
    .join('\n')
}
