import L from 'leaflet'
import { markLabel } from './mark-words'
import type { Mark, ReachMapProps, Spot } from './types'

/** The marker of the person, above all others, which can be pressed through it. */
export const person = ({ lat, lng }: Spot) =>
  L.marker([lat, lng], {
    icon: L.divIcon({ className: 'rm-me', iconSize: undefined }),
    zIndexOffset: 2000,
    interactive: false,
    keyboard: false,
  })

/** The marker of a service point, drawn as a house. Its size comes from the tokens. Enter and space act like a tap. */
export const house = (mark: Mark, onMark: ReachMapProps['onMark']) => {
  const figure = document.createElement('div')
  figure.className = `rm-house rm-${mark.state}`
  figure.textContent = mark.words
  const marker = L.marker([mark.lat, mark.lng], {
    icon: L.divIcon({ className: 'rm-mark', html: figure, iconSize: undefined }),
    zIndexOffset: mark.state === 'answer' ? 1000 : 0,
    interactive: onMark !== undefined,
    keyboard: onMark !== undefined,
  })
  marker.on('add', () => {
    const element = marker.getElement()
    element?.setAttribute('role', onMark ? 'button' : 'img')
    element?.setAttribute('aria-label', markLabel(mark))
  })
  if (!onMark) return marker
  return marker
    .on('click', () => onMark(mark.id))
    .on('keypress', ({ originalEvent }: L.LeafletKeyboardEvent) => {
      if (originalEvent.key === 'Enter' || originalEvent.key === ' ') onMark(mark.id)
    })
}
