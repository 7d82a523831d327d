import { asyncApis } from './async-api.js'

/** `wx.createMapContext(id)`: answers from the map's own properties; moves only change what it shows. */
export function mapContext(pageElement, id) {
  const view = () => {
    const host = pageElement().querySelector(`wx-map[id="${id}"]`)?.__mpHost
    if (!host) throw new Error(`map "${id}" is not on this page`)
    return host.view
  }
  return asyncApis({
    getCenterLocation: () => ({ ...view().center() }),
    getRegion: () => view().region(),
    getScale: () => ({ scale: view().scale() }),
    moveToLocation: ({ latitude, longitude }) => view().moveTo({ latitude, longitude }),
    includePoints: ({ points }) => view().include(points),
  })
}
