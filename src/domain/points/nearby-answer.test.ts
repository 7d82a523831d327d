import { nearbyAnswer, type NearbyRow, needsWideSearch, openBeyond } from './nearby-answer'
import { NEAR, WIDE_OPEN_ROWS } from './search-areas'

const row = (id: string, more: Partial<NearbyRow> = {}): NearbyRow => ({
  id,
  name: id,
  walk: { seconds: 60, isWithin: true },
  straightMeters: 50,
  isUnreachable: false,
  opening: { state: 'open', until: null },
  ...more,
})
const walkOf = (seconds: number) => ({ walk: { seconds, isWithin: seconds <= 600 } })
const closed = (until: string | null = null) => ({ opening: { state: 'closed' as const, until } })
const untimed = (straightMeters: number) => ({ walk: null, straightMeters })
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('timed rows come first by time, then untimed ones by straight distance, then unreachable ones', () => {
  const found = [
    row('cut off', { ...untimed(10), isUnreachable: true }),
    row('far', untimed(900)),
    row('slow', walkOf(500)),
    row('close', untimed(20)),
    row('quick', walkOf(100)),
  ]
  expect(ids(nearbyAnswer(found, 9).rows)).toEqual(['quick', 'slow', 'close', 'far', 'cut off'])
})

test('equally far rows are ordered by name', () => {
  expect(ids(nearbyAnswer([row('b'), row('a')], 9).rows)).toEqual(['a', 'b'])
})

test('the answer is the open point that is reached first, and then no next one is named', () => {
  const found = [row('a', { ...walkOf(10), ...closed('2026-11-24T03:00:00Z') }), row('b', walkOf(20))]
  expect(nearbyAnswer(found, 9)).toMatchObject({ answerId: 'b', next: null })
})

test('the answer is never unreachable, nor untimed beyond the near area', () => {
  const cutOff = row('a', { ...untimed(10), isUnreachable: true })
  expect(nearbyAnswer([cutOff, row('b', untimed(NEAR.meters + 1))], 9).answerId).toBeNull()
  expect(nearbyAnswer([cutOff, row('b', untimed(NEAR.meters))], 9).answerId).toBe('b')
})

test('a timed point is the answer at any distance', () => {
  expect(nearbyAnswer([row('a', { ...walkOf(3_500), straightMeters: 4_000 })], 9).answerId).toBe('a')
})

test('when none is open, next is the one that opens first, and the nearer of two', () => {
  const [soon, later] = ['2026-11-24T03:00:00Z', '2026-11-24T04:00:00Z']
  const found = [
    row('near', { ...walkOf(1), ...closed(later) }),
    row('b', { ...walkOf(2), ...closed(soon) }),
    row('c', { ...walkOf(3), ...closed(soon) }),
    row('never', { ...walkOf(0), ...closed() }),
    row('cut off', { ...untimed(1), ...closed('2026-11-24T02:30:00Z'), isUnreachable: true }),
  ]
  expect(nearbyAnswer(found, 9)).toMatchObject({ answerId: null, next: { id: 'b', opensAt: soon } })
})

test('a cut list keeps the answer as its last row', () => {
  const found = [row('a', { ...walkOf(1), ...closed() }), row('b', { ...walkOf(2), ...closed() }), row('c', walkOf(3))]
  expect(ids(nearbyAnswer(found, 2).rows)).toEqual(['a', 'c'])
})

test('while none is open, a cut list keeps the first to open as its last row', () => {
  const [soon, later] = ['2026-11-24T03:00:00Z', '2026-11-24T04:00:00Z']
  const found = [
    row('a', { ...walkOf(1), ...closed(later) }),
    row('b', { ...walkOf(2), ...closed() }),
    row('c', { ...walkOf(3), ...closed(soon) }),
  ]
  expect(ids(nearbyAnswer(found, 2).rows)).toEqual(['a', 'c'])
  expect(ids(nearbyAnswer(found.slice(0, 2), 1).rows)).toEqual(['a'])
})

test('open points within ten minutes are counted, shown or not', () => {
  const found = [row('a', walkOf(1)), row('b', walkOf(600)), row('c', walkOf(601)), row('d', closed())]
  expect(nearbyAnswer(found, 1).openWithin).toBe(2)
})

test('the wide area is searched when something is near but nothing of it is open to the caller', () => {
  expect(needsWideSearch([])).toBe(false)
  expect(needsWideSearch([row('a', closed()), row('b')])).toBe(false)
  expect(needsWideSearch([row('a', closed()), row('b', { isUnreachable: true })])).toBe(true)
})

test('a wide search adds the nearest few open points that are not known', () => {
  const points = Array.from({ length: WIDE_OPEN_ROWS + 3 }, (_, index) => ({ id: String(index), isOpen: index !== 1 }))
  const added = openBeyond(points, [{ id: '0' }], ({ isOpen }) => isOpen)
  expect(ids(added)).toEqual(['2', '3', '4', '5', '6'])
})
