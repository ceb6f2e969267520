/** The drawn network with its controls: drag to move, wheel or buttons to zoom, keys for both. */
import { ActionIcon, Skeleton } from '@mantine/core'
import { Maximize, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { usePlaces } from '../layout/usePlaces'
import type { Network } from '../people'
import { type Drawing, draw } from './draw'
import type { Light } from './look'
import classes from './Picture.module.css'
import { useScheme } from './palette'

interface StageProps {
  network: Network
  light: Light
  onSelect: (person: number | null) => void
  onHover: (person: number | null) => void
  /** It cannot be drawn here. */
  onUnable: () => void
}

export default function Stage({ network, light, ...events }: StageProps) {
  const places = usePlaces(network.tangle)
  const box = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing | null>(null)
  const scheme = useScheme()
  const onSelect = useEffectEvent(events.onSelect)
  const onHover = useEffectEvent(events.onHover)
  const onUnable = useEffectEvent(events.onUnable)

  useEffect(() => {
    if (!places || !box.current) return
    const canvas = box.current
    const lost = () => onUnable()
    try {
      drawing.current = draw(canvas, network, places, {
        onSelect: (person) => onSelect(person),
        onHover: (person) => onHover(person),
      })
    } catch {
      return onUnable()
    }
    canvas.addEventListener('webglcontextlost', lost, true)
    return () => {
      canvas.removeEventListener('webglcontextlost', lost, true)
      drawing.current?.kill()
      drawing.current = null
    }
  }, [network, places])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing starts without light
  useEffect(() => drawing.current?.show(light), [light, network, places])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew in another scheme
  useEffect(() => drawing.current?.recolor(), [scheme])

  return (
    <>
      {!places && <Skeleton className={classes.canvas} aria-label="Loading" />}
      <div
        ref={box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it answers to keys
        tabIndex={0}
        aria-label={LABEL}
        className={classes.canvas}
        onKeyDown={(event) => {
          if (event.key === 'Escape') events.onSelect(null)
          else if (drawing.current) onKey(event, drawing.current)
        }}
      />
      <div className={classes.controls}>
        <Control label="Nearer" icon={Plus} onClick={() => drawing.current?.zoomIn()} />
        <Control label="Farther" icon={Minus} onClick={() => drawing.current?.zoomOut()} />
        <Control label="All of it" icon={Maximize} onClick={() => drawing.current?.whole()} />
      </div>
    </>
  )
}

const LABEL =
  'Picture of your network. Arrow keys move it, plus and minus zoom, 0 shows all of it. The list says the same in words.'

const KEYS: Record<string, (drawing: Drawing) => void> = {
  ArrowLeft: (drawing) => drawing.pan(-0.1, 0),
  ArrowRight: (drawing) => drawing.pan(0.1, 0),
  ArrowUp: (drawing) => drawing.pan(0, 0.1),
  ArrowDown: (drawing) => drawing.pan(0, -0.1),
  '+': (drawing) => drawing.zoomIn(),
  '=': (drawing) => drawing.zoomIn(),
  '-': (drawing) => drawing.zoomOut(),
  '0': (drawing) => drawing.whole(),
}

function onKey(event: KeyboardEvent, drawing: Drawing): void {
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key]
  if (!act) return
  event.preventDefault()
  act(drawing)
}

interface ControlProps {
  label: string
  icon: typeof Plus
  onClick: () => void
}

const Control = ({ label, icon: Icon, onClick }: ControlProps) => (
  <ActionIcon variant="default" aria-label={label} title={label} onClick={onClick}>
    <Icon size={20} aria-hidden />
  </ActionIcon>
)
