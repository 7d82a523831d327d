import { makeView } from './map-view.js'

const svg = (tag, attributes) => {
  const el = document.createElementNS('http://www.w3.org/2000/svg', tag)
  Object.entries(attributes).forEach(([name, value]) => el.setAttribute(name, value))
  return el
}

function shape(tag, { points, ...style }, view) {
  const corners = points.map((point) => view.pixel(point)).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
  return svg(tag, {
    points: corners.join(' '),
    fill: style.fillColor ?? 'none',
    stroke: style.strokeColor ?? style.color ?? '#000',
    'stroke-width': style.strokeWidth ?? style.width ?? 1,
    'stroke-dasharray': style.dottedLine ? '2 2' : 'none',
  })
}

function markerElement(host, marker) {
  const { x, y } = host.view.pixel(marker)
  const el = Object.assign(document.createElement('div'), { className: 'mp-marker' })
  el.setAttribute('role', 'img')
  el.setAttribute('aria-label', marker.ariaLabel ?? marker.title ?? marker.callout?.content ?? '')
  el.dataset.marker = marker.id
  const { width, height, iconPath } = marker
  Object.assign(el.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` })
  if (iconPath) Object.assign(el.style, { backgroundImage: `url("${iconPath}")`, backgroundColor: 'transparent' })
  el.addEventListener('click', () => host.emit('markertap', { markerId: marker.id }))
  return el
}

function draw(host) {
  const { markers, polygons, polyline } = host.props
  const layers = { markers: markers ?? [], polygons: polygons ?? [], lines: polyline ?? [] }
  Object.entries(layers).forEach(([name, list]) => (host.el.dataset[name] = list.length))
  host.shapes.replaceChildren(
    ...layers.polygons.map((item) => shape('polygon', item, host.view)),
    ...layers.lines.map((item) => shape('polyline', item, host.view)),
  )
  host.el.querySelectorAll(':scope > .mp-marker').forEach((el) => el.remove())
  host.shapes.after(...layers.markers.map((marker) => markerElement(host, marker)))
}

/**
 * A stand-in for the map: shapes and markers at their places on an empty ground, and how many there are as
 * `data-markers`, `data-polygons`, `data-lines`. Taps are answered; moves come by `emit(…, 'regionchange', …)`.
 */
export const map = {
  setup(host) {
    host.shapes = svg('svg', { class: 'mp-shapes' })
    host.el.prepend(host.shapes)
    const redraw = () => {
      cancelAnimationFrame(host.frame)
      host.frame = requestAnimationFrame(() => draw(host))
    }
    host.view = makeView(host, redraw)
    new ResizeObserver(redraw).observe(host.el)
    host.tapDetail = ({ type, detail }) => {
      if (type !== 'tap') return undefined
      const { left, top } = host.el.getBoundingClientRect()
      return host.view.positionAt(detail.x - left, detail.y - top)
    }
  },
  update(host, name, value) {
    if (name === 'includePoints' && value?.length) host.view.include(value)
    else host.view.follow()
  },
}
