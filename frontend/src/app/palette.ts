/** The colours of Grapevine: paper, ink, one vine green, and a colour for each career. Contrast is tested. */
import type { MantineColorsTuple } from '@mantine/core'

/** From lightest to darkest. */
export const VINE: MantineColorsTuple = [
  '#f0f6ec',
  '#ddebd5',
  '#bfd8b1',
  '#9cc288',
  '#7dae66',
  '#5f9549',
  '#477d35',
  '#3a6b2b',
  '#2e5722',
  '#234419',
]

/** Warm greys, used by Mantine in the light scheme. */
export const STONE: MantineColorsTuple = [
  '#faf7f0',
  '#f3eee3',
  '#eae3d5',
  '#ddd5c4',
  '#c9bfab',
  '#a99f8b',
  '#857c6a',
  '#6a6253',
  '#4a443a',
  '#2e2a23',
]

/** Warm darks, used by Mantine in the dark scheme: 0 is text, 4 borders, 6 surfaces, 7 the page. */
export const BARK: MantineColorsTuple = [
  '#ece6d9',
  '#d3ccbd',
  '#a9a18f',
  '#7f7869',
  '#45413a',
  '#37342e',
  '#26241f',
  '#1b1a17',
  '#151411',
  '#0f0e0c',
]

/** What carries text and its backgrounds in one scheme. */
export interface Scheme {
  page: string
  surface: string
  ink: string
  dimmed: string
  line: string
  accent: string
  danger: string
  careers: readonly string[]
}

export const LIGHT: Scheme = {
  page: '#faf7f0',
  surface: '#fffefb',
  ink: '#26231d',
  dimmed: '#665f51',
  line: '#e3dccd',
  accent: '#3a6b2b',
  danger: '#b3261e',
  careers: [
    '#1f5fa8',
    '#a8460a',
    '#0b6e64',
    '#7a3fa0',
    '#b32557',
    '#7d5d08',
    '#4b4fc4',
    '#546c17',
    '#566070',
    '#7c4a3a',
  ],
}

export const DARK: Scheme = {
  page: '#1b1a17',
  surface: '#26241f',
  ink: '#ece6d9',
  dimmed: '#aaa290',
  line: '#3d3932',
  accent: '#9cc288',
  danger: '#ff9b93',
  careers: [
    '#7fb3f0',
    '#f2a36b',
    '#5fcfc0',
    '#cda3ee',
    '#f593b4',
    '#e2bf5b',
    '#a9acff',
    '#b3cf6e',
    '#b3bcc9',
    '#d9a796',
  ],
}
