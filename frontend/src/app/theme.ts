/** The theme. It is read by the page and, for its CSS variables, by the build (vite/themeCss). */
import { type CSSVariablesResolver, createTheme } from '@mantine/core'
import { BARK, DARK, LIGHT, type Scheme, STONE, VINE } from './palette.ts'

const SANS = "'Source Sans 3 Variable', system-ui, -apple-system, 'Segoe UI', sans-serif"
const SERIF = "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif"

/** The height of what a finger must hit: 44 px. */
const TOUCH = '2.75rem'
/** How dark the page is behind a dialog; base.css darkens the place of the scrollbar as much. */
const OVERLAY = 0.4
const touchable = (_: unknown, props: { size?: unknown }) =>
  props.size === 'md' ? { root: { '--button-height': TOUCH } } : { root: {} }

export const theme = createTheme({
  primaryColor: 'vine',
  primaryShade: { light: 7, dark: 6 },
  colors: { vine: VINE, gray: STONE, dark: BARK },
  white: LIGHT.surface,
  black: LIGHT.ink,
  // `md` is where the rail replaces the bottom bar.
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '75em', xl: '88em' },
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '650', textWrap: 'balance' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' }, vars: touchable },
    ActionIcon: { defaultProps: { size: TOUCH, variant: 'subtle' } },
    CloseButton: { defaultProps: { size: TOUCH, 'aria-label': 'Close' } },
    Notification: { defaultProps: { closeButtonProps: { size: TOUCH, 'aria-label': 'Close' } } },
    Anchor: { defaultProps: { underline: 'always' } },
    Input: {
      defaultProps: { size: 'md' },
      vars: () => ({ wrapper: { '--input-height': TOUCH }, input: {} }),
    },
    InputWrapper: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    SegmentedControl: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { autosize: true, minRows: 3 } },
    Tooltip: { defaultProps: { openDelay: 300 } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: OVERLAY } } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: OVERLAY } } },
    // The placeholder is a thing in the menu that is no item of it, which readers of the screen are told.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
})

/** Variables of our own, and those of Mantine's whose contrast is too low as they come. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--font-voice': SERIF },
  light: { ...schemeVariables(LIGHT), '--mantine-color-default-border': LIGHT.line },
  dark: { ...schemeVariables(DARK), '--mantine-color-default-border': DARK.line },
})

function schemeVariables(scheme: Scheme): Record<string, string> {
  return {
    '--mantine-color-body': scheme.page,
    '--mantine-color-text': scheme.ink,
    '--mantine-color-dimmed': scheme.dimmed,
    '--mantine-color-placeholder': scheme.dimmed,
    '--mantine-color-anchor': scheme.accent,
    '--mantine-color-error': scheme.danger,
    '--surface': scheme.surface,
    '--line': scheme.line,
    '--accent': scheme.accent,
    '--mantine-color-vine-light': tint(scheme, 14),
    '--mantine-color-vine-light-hover': tint(scheme, 20),
    '--mantine-color-vine-light-color': scheme.accent,
    ...careerVariables(scheme),
  }
}

/** The accent as a background under text in the accent. */
const tint = ({ accent, surface }: Scheme, percent: number) =>
  `color-mix(in srgb, ${accent} ${percent}%, ${surface})`

/** `--career-3` draws and writes; `--career-3-soft` lies under text in that colour. */
function careerVariables(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    scheme.careers.flatMap((color, slot) => [
      [`--career-${slot}`, color],
      [`--career-${slot}-soft`, `color-mix(in srgb, ${color} 12%, ${scheme.surface})`],
    ]),
  )
}
