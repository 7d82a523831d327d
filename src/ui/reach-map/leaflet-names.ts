import L from 'leaflet'
import type { StreetName } from './types'

/** Farther out the names would lie over each other. */
const FIRST_ZOOM = 15.5

interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

/** The areas that overlap none of those before them. */
export const clearOf = <T extends Area>(areas: readonly T[]): T[] => {
  const kept: T[] = []
  for (const area of areas) {
    const isFree = kept.every(
      ({ left, right, top, bottom }) =>
        area.left >= right || area.right <= left || area.top >= bottom || area.bottom <= top,
    )
    if (isFree) kept.push(area)
  }
  return kept
}

const labelOf = ({ name, at: [lat, lng], turnDegrees }: StreetName) => {
  const text = document.createElement('span')
  text.className = 'rm-street-w'
  text.textContent = name
  text.style.setProperty('--rm-turn', `${turnDegrees}deg`)
  // for the eye alone: the page says in words what was picked
  text.setAttribute('aria-hidden', 'true')
  const icon = L.divIcon({ className: 'rm-street', html: text, iconSize: [0, 0] })
  const marker = L.marker([lat, lng], { pane: 'names', icon, interactive: false, keyboard: false })
  return { marker, text }
}

/**
 * Writes the names of streets on a map, below the markers; those that would overlap a longer street's are left out until
 * there is room.
 * @returns replaces the names
 */
export const startNames = (map: L.Map): ((names: readonly StreetName[]) => void) => {
  map.createPane('names').style.zIndex = '420'
  const group = L.layerGroup().addTo(map)
  let labels: ReturnType<typeof labelOf>[] = []

  const arrange = () => {
    const isNear = map.getZoom() >= FIRST_ZOOM
    const seen = map.getBounds().pad(0.2)
    const near = labels.filter(({ marker }) => isNear && seen.contains(marker.getLatLng()))
    const areas = near.map((label) => {
      const { left, right, top, bottom } = label.text.getBoundingClientRect()
      return { label, left, right, top, bottom }
    })
    const shown = new Set(clearOf(areas).map(({ label }) => label))
    for (const label of labels) label.text.style.visibility = shown.has(label) ? 'visible' : 'hidden'
  }
  map.on('moveend zoomend', arrange)

  return (names) => {
    group.clearLayers()
    labels = names.map(labelOf)
    labels.forEach(({ marker }) => marker.addTo(group))
    arrange()
  }
}
