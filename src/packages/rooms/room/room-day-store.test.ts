import { holding } from '../../../../test/booking/phone'
import { CallError, type CallMethod } from '../../../client/call'
import type { ErrorCode } from '../../../contract/errors'
import type { Taken } from '../../../domain/rooms/day/room-day'
import { defaultRules } from '../../../domain/rooms/rules'
import type { Tile } from '../../../domain/rooms/day/tiles'
import { RoomDayStore, type RoomWish } from './room-day-store'

/** Wednesday 10:00 in Shanghai. */
const NOW = '2026-11-25T02:00:00.000Z'
const AT_TWO = '2026-11-25T06:00:00.000Z'
const AT_THREE = '2026-11-25T07:00:00.000Z'
const AT_FOUR = '2026-11-25T08:00:00.000Z'

const booked = (startsAt: string, endsAt: string, more: Partial<Taken> = {}): Taken => ({
  kind: 'booking',
  startsAt,
  endsAt,
  blockedUntil: endsAt,
  why: null,
  isMine: false,
  ...more,
})

const answerOf = (day: string, taken: Taken[]) => ({
  at: NOW,
  isSample: true,
  room: { id: '1-0123456789abcdef', name: '演示室' },
  day: {
    day,
    rules: { ...defaultRules, bufferMinutes: 0 },
    capacity: 20,
    isRetired: false,
    intervals: [['09:00', '18:00']],
    why: null,
    closures: [],
    givenBack: [],
    taken,
  },
  strip: [
    { day: '2026-11-25', free: 3, why: null },
    { day: '2026-11-26', free: 0, why: '停水' },
    { day: '2026-11-27', free: 12, why: null },
  ],
  left: null,
  isApproved: false,
})

const open = (wish: Partial<RoomWish> = {}) => {
  const world = { taken: [] as Taken[], isCut: false, code: 'unreachable' as ErrorCode | 'unreachable' }
  const asked: string[] = []
  const call = (async (_: string, { day }: { day: string }) => {
    asked.push(day)
    if (world.isCut) throw new CallError(world.code)
    return answerOf(day, world.taken)
  }) as unknown as CallMethod
  const device = holding(NOW)
  return {
    world,
    asked,
    store: new RoomDayStore(call, device, {
      roomId: '1-0123456789abcdef',
      day: '',
      minutes: null,
      startsAt: '',
      ...wish,
    }),
  }
}
const tileAt = (store: RoomDayStore, startsAt: string): Tile => {
  const tile = store.tilesAt(NOW).find((one) => one.startsAt === startsAt)
  if (!tile) throw new Error(`no tile at ${startsAt}`)
  return tile
}

test('opens on today and an hour by default; a wish brings its own day, duration and time', async () => {
  const { store, asked } = open()
  await store.load()
  expect([asked, store.minutes]).toEqual([['2026-11-25'], 60])
  const wished = open({ startsAt: '2026-11-27T06:00:00.000Z', minutes: 90 })
  await wished.store.load()
  expect([wished.asked, wished.store.minutes]).toEqual([['2026-11-27'], 90])
  expect(wished.store.chosenAt(NOW)).toMatchObject({ endsAt: '2026-11-27T07:30:00.000Z', why: null })
})

test('a tile that is free for less than the duration is taken for as long as it is free', async () => {
  const { store, world } = open({ minutes: 120 })
  world.taken = [booked(AT_THREE, AT_FOUR)]
  await store.load()
  store.choose(tileAt(store, AT_TWO))
  expect(store.minutes).toBe(60)
  expect(store.chosenAt(NOW)).toMatchObject({ startsAt: AT_TWO, endsAt: AT_THREE, why: null })
})

test('a slot taken by someone else has a waitlist; the resident’s own or a past one has not', async () => {
  const { store, world } = open()
  world.taken = [booked(AT_TWO, AT_THREE), booked(AT_THREE, AT_FOUR, { isMine: true })]
  await store.load()
  store.choose(tileAt(store, AT_TWO))
  expect(store.chosenAt(NOW)?.canWait).toBe(true)
  store.choose(tileAt(store, AT_THREE))
  expect(store.chosenAt(NOW)).toMatchObject({ canWait: false, why: { kind: 'mine' } })
  store.choose(tileAt(store, '2026-11-25T01:00:00.000Z'))
  expect(store.chosenAt(NOW)).toMatchObject({ canWait: false, why: { code: 'slot_past' } })
})

test('a chosen slot that is taken after a refresh says so and stays selected for the waitlist', async () => {
  const { store, world } = open()
  await store.load()
  store.choose(tileAt(store, AT_TWO))
  expect(store.chosenAt(NOW)?.why).toBeNull()
  world.taken = [booked(AT_TWO, AT_THREE)]
  await store.load()
  expect(store.chosenAt(NOW)).toMatchObject({ startsAt: AT_TWO, canWait: true, why: { kind: 'booking' } })
  expect(tileAt(store, AT_TWO).why?.kind).toBe('booking')
})

test('another day clears the time and shows nothing of the day before while loading', async () => {
  const { store } = open()
  await store.load()
  store.choose(tileAt(store, AT_TWO))
  const looking = store.look('2026-11-27')
  expect([store.shown, store.startsAt]).toEqual([null, ''])
  await looking
  expect(store.shown?.day.day).toBe('2026-11-27')
})

test('the next suggested day is the first later one with a free slot', async () => {
  const { store } = open()
  await store.load()
  expect(store.nextFreeDay).toBe('2026-11-27')
  await store.look('2026-11-27')
  expect(store.nextFreeDay).toBeNull()
})

test('a failed load shows no other day’s tiles, and the room stays with its days and durations', async () => {
  const { store, world } = open({ minutes: 90 })
  await store.load()
  world.isCut = true
  await store.look('2026-11-26')
  expect(store.shown).toBeNull()
  expect(store.answer.problem).toContain('网络')
  expect([store.frame?.room.name, store.minutes, store.nextFreeDay]).toEqual(['演示室', 90, '2026-11-27'])
})

test('without a connection the cached day is shown again', async () => {
  const { store, world } = open()
  await store.load()
  world.isCut = true
  await store.look('2026-11-27')
  await store.look('2026-11-25')
  expect(store.shown?.day.day).toBe('2026-11-25')
})

test('a room that does not exist shows nothing', async () => {
  const { store, world } = open()
  await store.load()
  world.code = 'not_found'
  world.isCut = true
  await store.load()
  await store.look('2026-11-27')
  expect(store.frame).toBeNull()
})

test.each(['soon', '2026-13-45', '%'])('an invalid time ("%s") in the route opens on today', async (startsAt) => {
  const { store } = open({ startsAt })
  await store.load()
  expect([store.day, store.startsAt, store.chosenAt(NOW)]).toEqual(['2026-11-25', '', null])
})

test('the time of the booking that is to be moved counts as free, another booking of the same person does not', async () => {
  const { store, world } = open({ movedFrom: AT_TWO })
  world.taken = [booked(AT_TWO, AT_THREE, { isMine: true }), booked(AT_THREE, AT_FOUR, { isMine: true })]
  await store.load()
  expect([tileAt(store, AT_TWO).why, tileAt(store, AT_THREE).why?.kind]).toEqual([null, 'mine'])
  store.chooseAt(AT_TWO)
  expect(store.chosenAt(NOW)?.why).toBeNull()
})
