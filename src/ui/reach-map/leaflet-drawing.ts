import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { house, person } from './leaflet-marks'
import { startNames } from './leaflet-names'
import type { Line, ReachMapProps } from './types'

export interface Drawing {
  /** Draws only what has changed since the last call. */
  show: (props: ReachMapProps) => void
  end: () => void
}

/** From bottom to top: the reach covers the streets, and the stairs cover the reach. */
const panes = ['streets', 'reach', 'stairs', 'way'] as const
type Pane = (typeof panes)[number]
type Stroke = (pane: Pane, color: string, weight: number, more?: L.PathOptions) => L.PolylineOptions

const copy = (line: Line): L.LatLngTuple[] => line.map(([lat, lng]) => [lat, lng])
const copyAll = (lines: readonly Line[] = []) => lines.map(copy)

/** @returns null in a browser without SVG */
export const startDrawing = (host: HTMLElement): Drawing | null => {
  if (!L.Browser.svg) return null
  const map = L.map(host, {
    attributionControl: false,
    zoomControl: false,
    minZoom: 12,
    maxZoom: 19,
    zoomSnap: 0.25,
    fadeAnimation: false,
  })
  // a touch focuses the map; without `preventScroll` that would scroll the page under the finger and lose the tap
  host.focus = () => HTMLElement.prototype.focus.call(host, { preventScroll: true })
  const stroke = makePanes(map)
  const [ground, area, places] = [L.layerGroup(), L.layerGroup(), L.layerGroup()].map((group) => group.addTo(map))
  const writeNames = startNames(map)
  let last: Partial<ReachMapProps> = {}
  map.on('dragend zoomend', () => last.onMove?.(map.getCenter()))
  let shownPlace = ''

  const fit = ({ center, reach = [], way = [] }: ReachMapProps) => {
    const seen = [...reach.flatMap(([outer]) => outer ?? []), ...way]
    const bounds = seen.length > 1 ? L.latLngBounds(copy(seen)) : null
    // the same place again must not undo how the person has moved the map
    const place = bounds?.toBBoxString() ?? `${center.lat},${center.lng}`
    if (place === shownPlace) return
    shownPlace = place
    if (bounds) map.fitBounds(bounds, { padding: [12, 12], animate: false })
    else map.setView([center.lat, center.lng], 16.5, { animate: false })
  }

  return {
    show(props) {
      const isNew = (...names: (keyof ReachMapProps)[]) => names.some((name) => props[name] !== last[name])
      fit(props)
      if (isNew('streets', 'stairs')) redraw(ground, groundOf(props, stroke))
      if (isNew('reach', 'way')) redraw(area, areaOf(props, stroke))
      if (isNew('marks', 'me', 'onMark')) redraw(places, placesOf(props))
      if (isNew('names')) writeNames(props.names ?? [])
      if (isNew('zoomed')) map.setZoom(map.getZoom() + (props.zoomed ?? 0) - (last.zoomed ?? 0), { animate: false })
      if (isNew('onPick')) listen(map, props.onPick)
      last = props
    },
    end: () => map.remove(),
  }
}

const makePanes = (map: L.Map): Stroke => {
  const renderers = new Map<Pane, L.Renderer>()
  panes.forEach((name, level) => {
    map.createPane(name).style.zIndex = String(410 + level)
    renderers.set(name, L.svg({ pane: name, padding: 0.5 }))
  })
  return (pane, color, weight, more = {}) => {
    const renderer = renderers.get(pane)
    return { pane, renderer, color, weight, interactive: false, smoothFactor: 0.8, ...more }
  }
}

const redraw = (group: L.LayerGroup | undefined, layers: L.Layer[]) => {
  group?.clearLayers()
  for (const layer of layers) group?.addLayer(layer)
}

/** Streets and stairs are one multi-line path each: thousands of single paths would make dragging slow. */
const groundOf = ({ streets, stairs }: ReachMapProps, stroke: Stroke): L.Layer[] => {
  const [ways, flights] = [copyAll(streets), copyAll(stairs)]
  const butt = { lineCap: 'butt' } as const
  return [
    L.polyline(ways, stroke('streets', 'var(--map-street-edge)', 6.5)),
    L.polyline(ways, stroke('streets', 'var(--map-street)', 4.8)),
    L.polyline(flights, stroke('stairs', 'var(--stairs-gap)', 6.5, butt)),
    L.polyline(flights, stroke('stairs', 'var(--stairs)', 6.5, { ...butt, dashArray: '1.7 2.1' })),
  ]
}

const areaOf = ({ reach = [], way = [] }: ReachMapProps, stroke: Stroke): L.Layer[] => {
  const fill = { fill: true, fillColor: 'var(--reach)', fillOpacity: 1 }
  return [
    L.polygon(reach.map(copyAll), stroke('reach', 'var(--reach-line)', 1.8, fill)),
    L.polyline(copy(way), stroke('way', '#fff', 8)),
    L.polyline(copy(way), stroke('way', 'var(--accent)', 5)),
  ]
}

const placesOf = ({ marks, me, onMark }: ReachMapProps): L.Layer[] => [
  ...(me ? [person(me)] : []),
  ...marks.map((mark) => house(mark, onMark)),
]

const listen = (map: L.Map, onPick: ReachMapProps['onPick']) => {
  map.off('click')
  if (onPick) map.on('click', ({ latlng }) => onPick({ lat: latlng.lat, lng: latlng.lng }))
}
