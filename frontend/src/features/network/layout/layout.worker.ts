/** Finds the places of a large network away from the page, which stays free to scroll and type. */
import { placesOf } from './places'
import type { Tangle } from './tangle'

self.onmessage = ({ data }: MessageEvent<Tangle>) => {
  const places = placesOf(data)
  self.postMessage(places, { transfer: [places.x.buffer, places.y.buffer] })
}
