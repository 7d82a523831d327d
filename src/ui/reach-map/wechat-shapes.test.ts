import { markImage, markLabel } from './mark-words'
import type { Mark } from './types'
import { cornersOf, markersOf, polygonsOf, polylinesOf } from './wechat-shapes'

const here = { lat: 29.56, lng: 106.57 }
const mark = (state: Mark['state'], words: string): Mark => ({ id: 'p1', name: '榕荫书吧', ...here, state, words })
const outer = [
  [29.55, 106.56],
  [29.57, 106.56],
  [29.56, 106.58],
] as const
const hole = [
  [29.559, 106.569],
  [29.561, 106.569],
  [29.56, 106.571],
] as const

test('a mark has a figure up to ten minutes, and none above that or where the time is unknown', () => {
  expect(markImage(mark('open', '8'))).toBe('/assets/map/open-8.png')
  expect(markImage(mark('answer', '10'))).toBe('/assets/map/answer-10.png')
  expect(markImage(mark('open', '14'))).toBe('/assets/map/open.png')
  expect(markImage(mark('answer', ''))).toBe('/assets/map/answer.png')
  expect(markImage(mark('closed', '关'))).toBe('/assets/map/closed.png')
})

test('the accessible name has the minutes, or says that the point is closed', () => {
  expect(markLabel(mark('open', '8'))).toBe('榕荫书吧，步行约 8 分钟')
  expect(markLabel(mark('closed', '关'))).toBe('榕荫书吧，关着')
  expect(markLabel(mark('answer', '关'))).toBe('榕荫书吧，关着')
  expect(markLabel(mark('open', ''))).toBe('榕荫书吧')
})

test('markers are numbered in the order of the list, the person is 0, the answer is on top', () => {
  const markers = markersOf([mark('open', '8'), mark('answer', '6')], here)
  expect(markers.map(({ id }) => id)).toEqual([1, 2, 0])
  expect(markers.map(({ zIndex }) => zIndex)).toEqual([2, 3, 4])
  expect(markersOf([], undefined)).toEqual([])
})

test('polygons have their outer ring only', () => {
  const [polygon, ...more] = polygonsOf([[outer, hole], []])
  expect(more).toEqual([])
  expect(polygon?.points).toHaveLength(3)
  expect(polygon?.points[0]).toEqual({ latitude: 29.55, longitude: 106.56 })
  expect(polygonsOf([[[[29.5512345, 106.5]]]])[0]?.points).toEqual([{ latitude: 29.55123, longitude: 106.5 }])
})

test('stairs are dotted, and the way above them has a white border', () => {
  const lines = polylinesOf([outer], outer)
  expect(lines.map(({ dottedLine, borderWidth }) => [dottedLine, borderWidth])).toEqual([
    [true, undefined],
    [undefined, 2],
  ])
  expect(polylinesOf([], [[29.56, 106.57]])).toEqual([])
})

test('the bounds include the reach and the way, and are empty without them', () => {
  expect(cornersOf([[outer]], [[29.54, 106.6]])).toEqual([
    { latitude: 29.54, longitude: 106.56 },
    { latitude: 29.57, longitude: 106.6 },
  ])
  expect(cornersOf([], undefined)).toEqual([])
})
