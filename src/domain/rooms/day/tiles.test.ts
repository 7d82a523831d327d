import { at, on, openDay, resident, room, staff, takenBy } from '../../../../test/booking/room-day'
import type { RoomDay } from './room-day'
import { freeTiles, nextFreeOn, type Tile, tilesOf } from './tiles'

/** The tile that starts at this time of day. */
const tileAt = (clock: string, minutes: number, day: RoomDay = room, asker = resident): Tile | undefined =>
  tilesOf(day, minutes, asker).find(({ startsAt }) => startsAt === at(clock))
const clocks = (tiles: readonly Tile[]) =>
  tiles.map(({ startsAt }) => new Date(Date.parse(startsAt) + 8 * 3_600_000).toISOString().slice(11, 16))

test('tiles go from the first opening to the last closing, including the break', () => {
  expect(clocks(tilesOf(room, 30, resident))).toEqual(
    '09:00 09:30 10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00 14:30 15:00 15:30 16:00 16:30 17:00 17:30'.split(
      ' ',
    ),
  )
})

test('the afternoon begins at 12:00, the evening at 18:00', () => {
  const late: RoomDay = { ...room, intervals: [['11:00', '19:00']] }
  const parts = tilesOf(late, 30, resident).map(({ part }) => part)
  expect(parts.map((part) => part[0]).join('')).toBe('mmaaaaaaaaaaaaee')
})

test('a room open all day has tiles from midnight to midnight in Shanghai', () => {
  const tiles = tilesOf(openDay, 30, { ...resident, now: on('2026-11-23', '20:00') })
  expect(tiles).toHaveLength(48)
  expect([tiles[0]?.startsAt, tiles[47]?.startsAt]).toEqual([at('00:00'), at('23:30')])
  expect(tiles.every(({ why }) => why === null)).toBe(true)
})

test.each<[string, RoomDay['intervals'], number, string[]]>([
  ['that open and close off it', [['09:10', '10:50']], 30, ['09:30', '10:00']],
  ['of an hour', [['09:30', '12:30']], 60, ['10:00', '11:00']],
  ['of a quarter of an hour', [['09:00', '10:00']], 15, ['09:00', '09:15', '09:30', '09:45']],
  ['shorter than one step of the grid', [['09:10', '09:50']], 30, []],
  ['that end before the next step of the grid', [['09:10', '09:20']], 30, []],
])('tiles lie on the grid, with hours %s', (_, intervals, gridMinutes, expected) => {
  const rules = { ...room.rules, gridMinutes, minMinutes: gridMinutes, bufferMinutes: 0 }
  expect(clocks(tilesOf({ ...room, intervals, rules }, gridMinutes, resident))).toEqual(expected)
})

test('a closed day has no tiles', () => {
  expect(tilesOf({ ...room, intervals: [], why: '国庆节' }, 30, resident)).toEqual([])
})

test('a free tile is free for the wanted length', () => {
  expect(tileAt('09:00', 90)).toEqual({
    startsAt: at('09:00'),
    part: 'morning',
    why: null,
    isShort: false,
    freeMinutes: 90,
  })
})

test('a tile in the break has the reason "break"', () => {
  const why = { code: 'slot_closed', kind: 'break', title: null }
  expect(tileAt('12:30', 60)).toEqual({ startsAt: at('12:30'), part: 'afternoon', why, isShort: false, freeMinutes: 0 })
})

describe('a tile that is free for a shorter time only', () => {
  const three = { ...room, taken: [takenBy('16:00', '17:00', { kind: 'block', why: '开会' })] }

  test.each([
    ['09:00', 180, 0, null],
    ['09:30', 180, 150, 'break'],
    ['11:00', 180, 60, 'break'],
    ['11:30', 60, 30, 'break'],
    // its own cleaning must be over when the block begins
    ['13:30', 180, 120, 'block'],
    ['13:30', 150, 120, 'cleaning'],
    ['15:00', 90, 30, 'block'],
  ])('at %s, wanted for %i minutes, is free for %i (0: as wanted)', (clock, minutes, freeMinutes, kind) => {
    const tile = tileAt(clock, minutes, three)
    expect(tile).toMatchObject(
      kind ? { isShort: true, freeMinutes, why: { kind } } : { isShort: false, freeMinutes: minutes, why: null },
    )
  })

  test('shortly before closing', () => {
    expect(tileAt('17:30', 60)).toMatchObject({ isShort: true, freeMinutes: 30, why: { kind: 'closed' } })
  })

  test('wanted for longer than residents may book', () => {
    expect(tileAt('13:30', 210)).toMatchObject({ isShort: true, freeMinutes: 180, why: { code: 'slot_length' } })
  })

  test('has no limit of length for staff', () => {
    expect(tileAt('13:30', 270, room, staff)).toMatchObject({ isShort: false, freeMinutes: 270, why: null })
    expect(tileAt('13:30', 300, room, staff)).toMatchObject({
      isShort: true,
      freeMinutes: 270,
      why: { kind: 'closed' },
    })
  })

  test('is not free if even the shortest booking does not fit', () => {
    const long = { ...room, rules: { ...room.rules, minMinutes: 60 } }
    expect(tileAt('11:30', 120, long)).toMatchObject({ isShort: false, freeMinutes: 0, why: { kind: 'break' } })
    expect(tileAt('11:00', 120, long)).toMatchObject({ isShort: true, freeMinutes: 60 })
  })
})

test('the reason is what forbids the shortest booking', () => {
  const day = { ...room, taken: [takenBy('14:00', '15:00', { kind: 'block', why: '开会' })] }
  expect(tileAt('13:30', 120, day)?.why).toEqual({ code: 'slot_blocked', kind: 'cleaning', title: null })
})

test('past tiles and tiles within the notice are not free', () => {
  const asker = { now: at('10:10'), isStaff: false }
  const codes = ['10:00', '10:30', '11:00'].map((clock) => tileAt(clock, 30, room, asker)?.why?.code ?? null)
  expect(codes).toEqual(['slot_past', 'slot_notice', null])
})

test('for staff a tile that has begun is free', () => {
  const asker = { now: at('10:10'), isStaff: true }
  const codes = ['09:30', '10:00', '10:30'].map((clock) => tileAt(clock, 30, room, asker)?.why?.code ?? null)
  expect(codes).toEqual(['slot_past', null, null])
})

test('every tile of a retired room has the reason "retired"', () => {
  expect(tilesOf({ ...room, isRetired: true }, 60, resident).every(({ why }) => why?.code === 'room_retired')).toBe(
    true,
  )
})

test.each([
  ['an empty day', room, 15],
  ['a closed day', { ...room, intervals: [] }, 0],
  // 9:30 is lost to the cleaning after it, 11:00 to the cleaning after the taken hour
  ['an hour taken at ten', { ...room, taken: [takenBy('10:00', '11:00')] }, 11],
  ['the shortest booking of an hour', { ...room, rules: { ...room.rules, minMinutes: 60 } }, 13],
])('%s: the number of tiles free for the shortest booking', (_, day, free) => {
  expect(freeTiles(day, resident)).toBe(free)
})

describe('the next free start of a day', () => {
  test.each([
    [30, undefined, at('09:00')],
    [30, at('09:00'), at('09:00')],
    [30, at('09:00:00.001'), at('09:30')],
    [30, '2026-11-24T01:00:00Z', at('09:00')],
    [60, at('11:01'), at('13:30')],
    [60, at('17:01'), null],
    [180, at('15:00'), at('15:00')],
    [180, at('15:00:00.001'), null],
    [210, undefined, null],
  ])('for %i minutes from %s', (minutes, from, expected) => {
    expect(nextFreeOn(room, minutes, resident, from)).toBe(expected)
  })

  test('has not begun yet, unless staff search from an earlier time', () => {
    const asker = { now: at('10:10'), isStaff: true }
    expect(nextFreeOn(room, 60, asker)).toBe(at('10:30'))
    expect(nextFreeOn(room, 60, asker, at('09:00'))).toBe(at('09:30'))
  })
})
