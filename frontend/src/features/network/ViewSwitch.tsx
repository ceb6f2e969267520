/** The picture or the list. */
import { SegmentedControl } from '@mantine/core'
import { optionsOf } from '@/ui/searchParams'
import { type NetworkSearch, VIEWS, type View } from './address'
import { useView } from './NetworkPanel'

interface ViewSwitchProps {
  search: NetworkSearch
  onChange: (view: View) => void
}

export function ViewSwitch({ search, onChange }: ViewSwitchProps) {
  return (
    <SegmentedControl
      aria-label="Show the network as"
      data={optionsOf(VIEWS)}
      value={useView(search)}
      onChange={(view) => onChange(view as View)}
    />
  )
}
