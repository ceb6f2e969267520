/** Moving over the picture: nearer, farther, all of it, or the people of a way. */
import type Sigma from 'sigma'
import type { LineLook, NodeLook } from './graph'

const STEP = 1.5
const NEAREST = 0.3 // of the whole, when people are brought near
const QUICK = { duration: 200 }
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }

/** `extent`: from me to the edge of the picture, in units of the layout. I stay in the middle. */
export function cameraOf(sigma: Sigma<NodeLook, LineLook>, extent: number) {
  sigma.setCustomBBox({ x: [-extent, extent], y: [-extent, extent] })
  const camera = sigma.getCamera()
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const go = (state: Partial<typeof WHOLE>) => {
    const next = camera.validateState(state)
    if (isCalm) camera.setState(next)
    else void camera.animate(next, QUICK)
  }
  return {
    zoomIn: () => go({ ratio: camera.ratio / STEP }),
    zoomOut: () => go({ ratio: camera.ratio * STEP }),
    whole: () => go(WHOLE),
    /** By parts of the window, such as 0.1 to the right. */
    pan: (x: number, y: number) => go({ x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio }),
    /** A size in units of the layout that is drawn with at least so many pixels when all is seen. */
    atLeast(size: number, pixels: number): number {
      const { width, height } = sigma.getDimensions()
      return Math.max(size, (pixels * 2 * extent) / Math.max(1, Math.min(width, height)))
    },
    /** Show all of these nodes, as near as they fit. */
    bringNear(nodes: readonly number[]) {
      const spots = nodes.flatMap((node) => sigma.getNodeDisplayData(node) ?? [])
      const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
      const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      const ratio = Math.min(1, Math.max(NEAREST, 1.5 * Math.max(right - left, high - low)))
      go({ x: (left + right) / 2, y: (low + high) / 2, ratio })
    },
  }
}
