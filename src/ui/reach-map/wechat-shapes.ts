import type { MapProps } from '@tarojs/components'
import { markImage, markLabel, ME } from './mark-words'
import type { Line, Mark, ReachMapProps, Spot } from './types'

const width = { open: 36, closed: 36, answer: 48, me: 30 }
/** The image of a house is 36 wide and 37 high; its bottom tip marks the position. */
const heightOf = (wide: number) => Math.round((wide * 37) / 36)
const meId = 0
/** Nothing covers the person; a closed house covers no open one. */
const levels = { closed: 1, open: 2, answer: 3, me: 4 }

/** Five decimals, about a metre, are enough for a line; more digits would only make the data sent to the map larger. */
const metre = (degrees: number) => Number(degrees.toFixed(5))
const points = (line: Line) => line.map(([lat, lng]) => ({ latitude: metre(lat), longitude: metre(lng) }))

/** Ids of markers are 1, 2, … in the order of the list; the person is 0. */
export const markersOf = (marks: readonly Mark[], me: Spot | undefined, meWord = ME): MapProps.marker[] => [
  ...marks.map((mark, index) => ({
    id: index + 1,
    latitude: mark.lat,
    longitude: mark.lng,
    iconPath: markImage(mark),
    width: width[mark.state],
    height: heightOf(width[mark.state]),
    zIndex: levels[mark.state],
    ariaLabel: markLabel(mark),
  })),
  ...(me === undefined
    ? []
    : [
        {
          id: meId,
          latitude: me.lat,
          longitude: me.lng,
          iconPath: '/assets/map/me.png',
          width: width.me,
          height: width.me,
          anchor: { x: 0.5, y: 0.5 },
          zIndex: levels.me,
          ariaLabel: meWord,
        },
      ]),
]

/** Outer rings only, because WeChat draws no holes. What can be reached is decided by the list, not by this picture. */
export const polygonsOf = (reach: NonNullable<ReachMapProps['reach']>): MapProps.polygon[] =>
  reach.flatMap(([outer]) =>
    outer === undefined
      ? []
      : [{ points: points(outer), fillColor: '#F0A0304D', strokeColor: '#A86300', strokeWidth: 2, zIndex: 1 }],
  )

export const polylinesOf = (stairs: readonly Line[], way: Line | undefined): MapProps.polyline[] => [
  ...stairs.map((line) => ({ points: points(line), color: '#6B3A1C', width: 6, dottedLine: true })),
  ...(way && way.length > 1
    ? [{ points: points(way), color: '#A8440F', width: 5, borderColor: '#FFFFFF', borderWidth: 2 }]
    : []),
]

/** The two corners of the bounds of reach and way; empty where there are less than two positions. */
export const cornersOf = (reach: NonNullable<ReachMapProps['reach']>, way: Line | undefined): MapProps.point[] => {
  const all = [...reach.flatMap(([outer]) => outer ?? []), ...(way ?? [])]
  if (all.length < 2) return []
  const [lats, lngs] = [all.map(([lat]) => lat), all.map(([, lng]) => lng)]
  return [
    { latitude: Math.min(...lats), longitude: Math.min(...lngs) },
    { latitude: Math.max(...lats), longitude: Math.max(...lngs) },
  ]
}
