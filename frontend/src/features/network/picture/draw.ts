/** Draws the network with WebGL and keeps the drawing in step with what is lit. Loaded when the picture is opened. */
import Graph from 'graphology'
import Sigma from 'sigma'
import type { Places } from '../layout/places'
import { at } from '../layout/tangle'
import type { Network } from '../people'
import { cameraOf } from './camera'
import { type Drawn, graphOf, type LineLook, type NodeLook } from './graph'
import { namesOf } from './labels'
import { drawRim, drawRingNames, drawRings, drawStrikes, drawWay, type Marked, ringNames } from './layers'
import { type Light, litOf } from './look'
import { readPalette } from './palette'
import { lineReducer, nodeReducer, type Shown } from './reducers'

export interface Events {
  onSelect: (person: number | null) => void
  onHover: (person: number | null) => void
}

export type Drawing = ReturnType<typeof draw>

const MOST_LINES_MOVING = 4_000 // more are left out while the picture moves
const LARGE = 150 // from so many people on a way is brought near

/** Throws where WebGL is missing. Whoever draws must `kill` the drawing. */
export function draw(box: HTMLElement, network: Network, places: Places, events: Events) {
  const shown: Shown = { palette: readPalette(), light: { way: [], person: null }, lit: null }
  const graph = graphOf(network, places)
  const names = namesOf(
    () => shown.palette,
    () => ringNames(places.bands, (each) => sigma.graphToViewport(each)),
  )
  // Empty at first: all settings are made before the one long calculation.
  const sigma = new Sigma<NodeLook, LineLook>(new Graph(), box, settingsFor(graph, box, names))
  const camera = cameraOf(sigma, extentOf(places))
  const me = network.tangle.rings.length

  sigma.on('beforeRender', names.wipe)
  sigma.setSetting('nodeReducer', nodeReducer(network, shown, camera.atLeast))
  sigma.setSetting('edgeReducer', lineReducer(graph, shown))
  listen(sigma, me, events)
  addLayers(sigma, network, places, shown)
  sigma.resize(true)
  sigma.setGraph(graph)

  return {
    ...camera,
    show(light: Light) {
      if (isNone(light) && isNone(shown.light)) return
      Object.assign(shown, { light, lit: litOf(network, light) })
      sigma.refresh()
      if (light.way.length > 0 && me > LARGE) camera.bringNear([me, ...light.way])
    },
    recolor() {
      const palette = readPalette()
      if (palette.surface === shown.palette.surface) return
      shown.palette = palette
      sigma.refresh()
    },
    kill: () => sigma.kill(),
  }
}

const isNone = ({ way, person }: Light) => way.length === 0 && person === null

/** From me to the edge of the picture; a few people alone do not fill it with their circles. */
const extentOf = ({ bands }: Places) => Math.max(7, (bands.at(-1)?.outer ?? 0) + 1)

function settingsFor(graph: Drawn, box: HTMLElement, names: ReturnType<typeof namesOf>) {
  return {
    itemSizesReference: 'positions' as const,
    defaultDrawNodeLabel: names.write,
    defaultDrawNodeHover: names.writeBold,
    labelRenderedSizeThreshold: 4.5,
    labelGridCellSize: 60,
    minEdgeThickness: 1,
    stagePadding: paddingOf(box),
    minCameraRatio: 0.02,
    maxCameraRatio: 1.5,
    hideEdgesOnMove: graph.size > MOST_LINES_MOVING,
    zIndex: true,
    // A box that is not laid out yet has no width; its size comes a moment later.
    allowInvalidContainer: true,
  }
}

/** Names stand beside the outermost people: a wide box has room for them, a narrow one has none to give. */
function paddingOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  const beside = (offsetWidth - offsetHeight) / 2
  return Math.min(0.1 * Math.min(offsetWidth, offsetHeight), Math.max(16, 56 - beside))
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
  shown: Shown,
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
    isFaded: shown.lit?.has(index) === false,
  })
  sigma.on('afterRender', () => {
    const { palette, light } = shown
    const view = { palette, place: (each: { x: number; y: number }) => sigma.graphToViewport(each) }
    const { width, height } = sigma.getDimensions()
    drawRings(cleared(rings, width, height), view, bands)
    drawWay(cleared(line, width, height), view, light.way.map(spot))
    const marks = cleared(above, width, height)
    drawRingNames(marks, view, bands)
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
