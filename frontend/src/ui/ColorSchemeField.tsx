/** Light, dark, or as the device says; remembered in this browser. */
import { Input, type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core'

const SCHEMES = [
  { value: 'auto', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

export function ColorSchemeField() {
  // Without `keepTransitions` Mantine would write an inline <style>, which our policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return (
    <Input.Wrapper label="Colours" labelElement="div">
      <div>
        <SegmentedControl
          aria-label="Colours"
          data={SCHEMES}
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        />
      </div>
    </Input.Wrapper>
  )
}
