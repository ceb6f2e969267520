/** The places of a network: found at once when it is small, in a worker when it is large. */
import { useEffect, useMemo, useState } from 'react'
import { type Places, placesOf } from './places'
import type { Tangle } from './tangle'

const LARGE = 1_000

/** Null until they are found. */
export function usePlaces(tangle: Tangle): Places | null {
  const isLarge = tangle.rings.length > LARGE
  const small = useMemo(() => (isLarge ? null : placesOf(tangle)), [tangle, isLarge])
  const [large, setLarge] = useState<{ tangle: Tangle; places: Places } | null>(null)
  useEffect(() => {
    if (!isLarge) return
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Places>) => setLarge({ tangle, places: data })
    // A browser that starts no worker still gets its picture, only later.
    worker.onerror = () => setLarge({ tangle, places: placesOf(tangle) })
    worker.postMessage(tangle)
    return () => worker.terminate()
  }, [tangle, isLarge])
  return small ?? (large?.tangle === tangle ? large.places : null)
}
