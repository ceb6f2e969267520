/** The colours can be read: WCAG 2.2 AA in both schemes. */
import { describe, expect, test } from 'vitest'
import { renderTheme } from '../../vite/themeCss'
import { DARK, LIGHT, type Scheme, VINE } from './palette'

type Rgb = [number, number, number]

const parse = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb

const mix = (front: Rgb, back: Rgb, share: number): Rgb =>
  front.map((value, at) => value * share + (back[at] ?? 0) * (1 - share)) as Rgb

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const SCHEMES: [string, Scheme][] = [
  ['light', LIGHT],
  ['dark', DARK],
]

describe.each(SCHEMES)('in the %s scheme', (_, scheme) => {
  const backgrounds = [scheme.page, scheme.surface].map(parse)

  test.each(['ink', 'dimmed', 'accent', 'danger'] as const)('%s is readable text', (name) => {
    for (const background of backgrounds)
      expect(contrast(parse(scheme[name]), background)).toBeGreaterThanOrEqual(4.5)
  })

  test('the accent is readable on its tints', () => {
    for (const share of [0.14, 0.2]) {
      const tint = mix(parse(scheme.accent), parse(scheme.surface), share)
      expect(contrast(parse(scheme.accent), tint)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('every career has a colour of its own that is readable on its soft background', () => {
    expect(new Set(scheme.careers).size).toBe(10)
    for (const color of scheme.careers.map(parse)) {
      const soft = mix(color, parse(scheme.surface), 0.12)
      for (const background of [...backgrounds, soft])
        expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

test('the text on a filled button is readable in both schemes', () => {
  for (const shade of [7, 6] as const)
    expect(contrast(parse(VINE[shade]), parse(LIGHT.surface))).toBeGreaterThanOrEqual(4.5)
})

test('the built stylesheet holds our variables for both schemes', () => {
  const css = renderTheme()
  expect(css).toContain(`--mantine-color-dimmed: ${LIGHT.dimmed};`)
  expect(css).toContain(`--mantine-color-dimmed: ${DARK.dimmed};`)
  expect(css).toContain('[data-mantine-color-scheme="dark"]')
  expect(css).toContain('@media (width >= 64em){.mantine-hidden-from-md{display:none !important}}')
})
