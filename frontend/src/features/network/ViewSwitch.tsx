/** The picture or the list, once there is anybody to show. */
import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { optionsOf } from '@/ui/searchParams'
import { type NetworkSearch, VIEWS, type View } from './address'
import { useView } from './NetworkPanel'
import { graphQuery } from './queries'

interface ViewSwitchProps {
  search: NetworkSearch
  onChange: (view: View) => void
}

export function ViewSwitch({ search, onChange }: ViewSwitchProps) {
  const { data: graph } = useQuery(graphQuery())
  const view = useView(search)
  if (graph?.people.ids.length === 0) return null
  return (
    <SegmentedControl
      aria-label="Show the network as"
      data={optionsOf(VIEWS)}
      value={view}
      onChange={(chosen) => onChange(chosen as View)}
    />
  )
}
