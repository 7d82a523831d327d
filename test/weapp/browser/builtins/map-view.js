import { fit, project, unproject } from './projection.js'

/**
 * What a map shows: its middle and zoom level, and where a position lies in it (pixels from its upper left corner).
 * Moves hold until a property of the map changes.
 */
export function makeView(host, redraw) {
  let moved = {}
  const state = () => ({ ...host.props, ...moved })
  const middle = () => ({ latitude: Number(state().latitude ?? 0), longitude: Number(state().longitude ?? 0) })
  const scale = () => Number(state().scale ?? 16)
  const origin = () => {
    const { x, y } = project(middle(), scale())
    return { x: x - host.el.clientWidth / 2, y: y - host.el.clientHeight / 2 }
  }
  const positionAt = (x, y) => unproject({ x: origin().x + x, y: origin().y + y }, scale())
  const move = (change) => {
    moved = change
    redraw()
  }
  return {
    center: middle,
    scale,
    positionAt,
    pixel(position) {
      const { x, y } = project(position, scale())
      return { x: x - origin().x, y: y - origin().y }
    },
    region: () => ({
      southwest: positionAt(0, host.el.clientHeight),
      northeast: positionAt(host.el.clientWidth, 0),
    }),
    moveTo: ({ latitude, longitude }) => latitude !== undefined && move({ ...moved, latitude, longitude }),
    include: (points) => move(fit(points, host.el.clientWidth, host.el.clientHeight)),
    follow: () => move({}),
  }
}
