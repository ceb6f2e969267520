/** The network: whom to reach, the ways there, and the picture or the list. */
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useCareers } from '@/features/contacts/useCareers'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { type NetworkSearch, targetOf, toTarget, type View } from './address'
import { TargetPicker } from './finder/TargetPicker'
import { WhereTo } from './finder/WhereTo'
import { PeopleByRing } from './list/PeopleByRing'
import classes from './NetworkPanel.module.css'
import { NobodyYet } from './NobodyYet'
import { networkOf } from './people'
import { Picture } from './picture/Picture'
import { graphQuery, waysQuery } from './queries'
import { WaysFound } from './ways/WaysFound'

interface NetworkPanelProps {
  search: NetworkSearch
  onChange: (change: NetworkSearch) => void
}

export function NetworkPanel({ search, onChange }: NetworkPanelProps) {
  const view = useView(search)
  const careers = useCareers()
  const graph = useQuery(graphQuery())
  const network = useMemo(() => graph.data && networkOf(graph.data, careers), [graph.data, careers])
  const target = targetOf(search)
  const ways = useQuery({ ...waysQuery(target ?? NOBODY), enabled: target !== null })
  const found = target ? ways.data : undefined
  const shown = Math.min(search.way ?? 0, Math.max(0, (found?.paths.length ?? 1) - 1))
  const lit = useMemo(() => found?.paths[shown]?.hops.map((hop) => hop.to_id) ?? [], [found, shown])

  if (graph.isError && !network)
    return <ErrorState error={graph.error} onRetry={() => void graph.refetch()} />
  if (!network) return <ListSkeleton rows={6} />
  if (network.graph.people.ids.length === 0) return <NobodyYet />
  const list = <PeopleByRing network={network} way={lit} />
  return (
    <div className={classes.network}>
      <div className={classes.finder}>
        <TargetPicker
          target={target}
          name={found?.target.name}
          onChange={(next) => onChange(toTarget(next))}
        />
        {target ? (
          <WaysFound ways={ways} shown={shown} onShow={(way) => onChange({ way: way || undefined })} />
        ) : (
          <WhereTo careers={careers} />
        )}
      </div>
      <div className={view === 'picture' ? classes.picture : classes.list}>
        {view === 'picture' ? (
          <Picture
            network={network}
            way={lit}
            person={search.person}
            onPerson={(person) => onChange({ person })}
            list={list}
          />
        ) : (
          list
        )}
      </div>
    </div>
  )
}

/** What stands on display: the picture, or on a phone the list, unless the address says. */
export function useView({ view }: NetworkSearch): View {
  const isRoomy = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false })
  return view ?? (isRoomy ? 'picture' : 'list')
}

/** Asked about only while there is a target. */
const NOBODY = { to: 'contact', id: '' } as const
