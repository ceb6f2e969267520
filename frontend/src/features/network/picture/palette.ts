/** The colours of the picture as they are in the scheme of the moment: a canvas cannot read variables. */
import { useSyncExternalStore } from 'react'
import { careerHex } from '@/ui/careerColor'

export interface Palette {
  surface: string
  ink: string
  dimmed: string
  line: string
  accent: string
  danger: string
  font: string
  /** Of each entry of the careers' palette. */
  careers: string[]
}

const SLOTS = 10

export function readPalette(): Palette {
  const styles = getComputedStyle(document.documentElement)
  const read = (name: string) => styles.getPropertyValue(name).trim()
  return {
    surface: read('--surface'),
    ink: read('--mantine-color-text'),
    dimmed: read('--mantine-color-dimmed'),
    line: read('--line'),
    accent: read('--accent'),
    danger: read('--mantine-color-error'),
    font: read('--mantine-font-family'),
    careers: Array.from({ length: SLOTS }, (_, slot) => careerHex(slot)),
  }
}

const SCHEME = 'data-mantine-color-scheme'

/** "light" or "dark", as it stands on the page when its variables have changed. */
export const useScheme = (): string => useSyncExternalStore(subscribe, () => read())

const read = () => document.documentElement.getAttribute(SCHEME) ?? ''

function subscribe(tell: () => void): () => void {
  const observer = new MutationObserver(tell)
  observer.observe(document.documentElement, { attributeFilter: [SCHEME] })
  return () => observer.disconnect()
}

/** A mixture of two colours `#rrggbb`; `share` of the second, 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const channel = (hex: string, from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  const mixed = [1, 3, 5].map((from) => channel(one, from) * (1 - share) + channel(other, from) * share)
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
