/** Draws the network with WebGL and keeps the drawing in step with what is lit. Loaded when the picture is opened. */
import Sigma from 'sigma'
import type { Places } from '../layout/places'
import { at } from '../layout/tangle'
import type { Network } from '../people'
import { cameraOf } from './camera'
import { type Drawn, graphOf, type LineLook, type NodeLook } from './graph'
import { nameWriter } from './labels'
import { drawRim, drawRings, drawStrikes, drawWay, type Marked } from './layers'
import { colorOf, fade, type Light, litOf } from './look'
import { mix, type Palette, readPalette } from './palette'

export interface Events {
  onSelect: (person: number | null) => void
  onHover: (person: number | null) => void
}

export type Drawing = ReturnType<typeof draw>

const MOST_LINES_MOVING = 4_000 // more are left out while the picture moves
const LARGE = 150 // from so many people on a way is brought near

/** Throws where WebGL is missing. Whoever draws must `kill` the drawing. */
export function draw(box: HTMLElement, network: Network, places: Places, events: Events) {
  let palette = readPalette()
  let light: Light = { way: [], person: null }
  let lit = litOf(network, light)
  const graph = graphOf(network, places)
  const sigma = new Sigma(
    graph,
    box,
    settingsFor(graph, box, () => palette),
  )
  const me = network.tangle.rings.length
  const extent = (places.bands.at(-1)?.outer ?? 0) + 1.5
  const camera = cameraOf(sigma, Math.max(extent, 7))

  sigma.setSetting('nodeReducer', (key, data) => {
    const index = Number(key)
    if (index === me)
      return {
        ...data,
        color: palette.accent,
        forceLabel: true,
        zIndex: 2,
        size: camera.atLeast(data.size, 7),
      }
    const color = colorOf(network, index, palette)
    if (lit && !lit.has(index)) return { ...data, color: fade(color, palette), label: null, zIndex: 0 }
    const isOnWay = light.way.includes(index)
    const size = isOnWay ? camera.atLeast(data.size, 6) : data.size
    return { ...data, color, size, zIndex: lit ? 2 : 1, forceLabel: lit !== null && lit.size < 40 }
  })
  sigma.setSetting('edgeReducer', (key, data) => {
    const [from, to] = graph.extremities(key).map(Number)
    const isLit = lit === null || (light.way.length === 0 && lit.has(from ?? me) && lit.has(to ?? me))
    const color = mix(palette.dimmed, palette.surface, data.spoke ? 0.75 : 0.45)
    return { ...data, color: isLit ? color : fade(color, palette), zIndex: isLit ? 1 : 0 }
  })
  listen(sigma, me, events)
  addLayers(sigma, network, places, () => ({ palette, light }))
  sigma.resize(true)
  sigma.refresh()

  return {
    show(next: Light) {
      light = next
      lit = litOf(network, next)
      sigma.refresh()
      if (next.way.length > 0 && me > LARGE) camera.bringNear([me, ...next.way])
    },
    recolor() {
      palette = readPalette()
      sigma.refresh()
    },
    ...camera,
    kill: () => sigma.kill(),
  }
}

function settingsFor(graph: Drawn, box: HTMLElement, palette: () => Palette) {
  return {
    itemSizesReference: 'positions' as const,
    defaultDrawNodeLabel: nameWriter(palette, 500),
    defaultDrawNodeHover: nameWriter(palette, 700),
    labelRenderedSizeThreshold: 4.5,
    labelGridCellSize: 90,
    minEdgeThickness: 1,
    // Names stand beside the outermost people; a wide box has room for them anyway.
    stagePadding: Math.max(20, 64 - (box.offsetWidth - box.offsetHeight) / 2),
    minCameraRatio: 0.02,
    maxCameraRatio: 1.5,
    hideEdgesOnMove: graph.size > MOST_LINES_MOVING,
    zIndex: true,
    // A box that is not laid out yet has no width; its size comes a moment later.
    allowInvalidContainer: true,
  }
}

function listen(sigma: Sigma<NodeLook, LineLook>, me: number, { onSelect, onHover }: Events): void {
  const box = sigma.getContainer()
  sigma.on('clickNode', ({ node }) => onSelect(Number(node) === me ? null : Number(node)))
  sigma.on('clickStage', () => onSelect(null))
  sigma.on('enterNode', ({ node }) => {
    box.style.cursor = Number(node) === me ? '' : 'pointer'
    onHover(Number(node) === me ? null : Number(node))
  })
  sigma.on('leaveNode', () => {
    box.style.cursor = ''
    onHover(null)
  })
}

function addLayers(
  sigma: Sigma<NodeLook, LineLook>,
  network: Network,
  { x, y, bands }: Places,
  now: () => { palette: Palette; light: Light },
): void {
  const rings = sigma.createCanvas('rings', { beforeLayer: 'edges' })
  const line = sigma.createCanvas('way', { beforeLayer: 'nodes' })
  const above = sigma.createCanvas('marks', { afterLayer: 'nodes' })
  const blocked = network.graph.people.do_not_contact.flatMap((isBlocked, index) =>
    isBlocked ? [index] : [],
  )
  const spot = (index: number) => ({ x: at(x, index), y: at(y, index) })
  const marked = (index: number): Marked => ({
    ...spot(index),
    radius: sigma.scaleSize(sigma.getNodeDisplayData(index)?.size ?? 0),
  })
  sigma.on('afterRender', () => {
    const { palette, light } = now()
    const view = { palette, place: (each: { x: number; y: number }) => sigma.graphToViewport(each) }
    const { width, height } = sigma.getDimensions()
    drawRings(cleared(rings, width, height), view, bands)
    drawWay(cleared(line, width, height), view, light.way.map(spot))
    const marks = cleared(above, width, height)
    drawStrikes(marks, view, blocked.map(marked))
    if (light.person !== null) drawRim(marks, view, marked(light.person))
  })
}

/** An empty canvas of this size in pixels of the page, sharp on any screen. */
function cleared(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This canvas cannot be drawn on.')
  const sharpness = devicePixelRatio
  canvas.width = Math.round(width * sharpness)
  canvas.height = Math.round(height * sharpness)
  context.scale(sharpness, sharpness)
  return context
}
