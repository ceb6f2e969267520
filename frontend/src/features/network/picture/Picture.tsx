/** The picture of the network, or the list with a kind word where it cannot be drawn. */
import { Skeleton, Text } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { type Network, personAt } from '../people'
import { Legend } from './Legend'
import { PersonCard } from './PersonCard'
import classes from './Picture.module.css'

const Stage = lazy(() => import('./Stage'))

interface PictureProps {
  network: Network
  /** The ids along the way that is shown. */
  way: readonly string[]
  /** Whose card is open. */
  person: string | undefined
  onPerson: (id: string | undefined) => void
  /** The same in words. */
  list: ReactNode
}

export function Picture({ network, way, person, onPerson, list }: PictureProps) {
  const [isUnable, setUnable] = useState(() => !canDraw())
  const [hovered, setHovered] = useState<number | null>(null)
  const selected = (person && network.indexOf.get(person)) ?? null
  const light = useMemo(
    () => ({
      way: way.flatMap((id) => network.indexOf.get(id) ?? []),
      person: selected || selected === 0 ? selected : null,
    }),
    [way, network, selected],
  )
  if (isUnable)
    return (
      <>
        <Text mb="md">
          This browser cannot draw the picture, so here is your network as a list. It says the same.
        </Text>
        {list}
      </>
    )
  const shown = hovered ?? light.person
  const idOf = (index: number) => network.graph.people.ids[index]
  return (
    <div className={classes.picture}>
      <div className={classes.stage}>
        <Suspense fallback={<Skeleton className={classes.canvas} aria-label="Loading" />}>
          <Stage
            network={network}
            light={light}
            onSelect={(index) => onPerson(index === null ? undefined : idOf(index))}
            onHover={setHovered}
            onUnable={() => setUnable(true)}
          />
        </Suspense>
        {shown !== null && shown < network.tangle.rings.length && (
          <PersonCard
            person={personAt(network, shown)}
            onClose={shown === light.person ? () => onPerson(undefined) : undefined}
          />
        )}
      </div>
      <Legend network={network} />
    </div>
  )
}

/** Whether there is WebGL; asked once, for the answer costs a canvas. */
function canDraw(): boolean {
  answer ??= (() => {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  })()
  return answer
}
let answer: boolean | undefined
