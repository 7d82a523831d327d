import type { CallMethod } from '../../client/call'
import { defaultRules } from '../../domain/rooms/rules'
import { todayOf, WhenPickStore } from './when-pick'

const NOW = '2026-11-24T00:00:00.000Z'
const at = (clock: string, day = '2026-11-24') => new Date(`${day}T${clock}:00+08:00`).toISOString()
const OURS = { startsAt: at('10:00'), endsAt: at('11:00') }
const taken = { ...OURS, kind: 'booking', blockedUntil: at('11:30'), why: null, isMine: false }

const open = (options: Partial<ConstructorParameters<typeof WhenPickStore>[1]> = {}) => {
  const asked: unknown[] = []
  const call = (async (_: string, input: { roomId: string; day: string }) => {
    asked.push(input)
    const day = { day: input.day, rules: defaultRules, capacity: 8, isRetired: false, intervals: [['09:00', '12:00']] }
    return { room: { id: input.roomId }, day: { ...day, why: null, closures: [], givenBack: [], taken: [taken] } }
  }) as unknown as CallMethod
  return { asked, store: new WhenPickStore(call, { day: todayOf(NOW), ...options }) }
}

const freeOf = (store: WhenPickStore) => store.tilesAt(NOW).flatMap(({ why, startsAt }) => (why ? [] : [startsAt]))

test('nothing is loaded before a room is chosen', async () => {
  const { asked, store } = open()
  await store.load()
  expect(asked).toEqual([])
  await store.ofRoom('tea')
  expect(asked).toEqual([{ roomId: 'tea', day: '2026-11-24' }])
})

test('a reserved slot is not free, including the cleaning time around it', async () => {
  const { store } = open({ minutes: 30 })
  await store.ofRoom('tea')
  expect(freeOf(store)).toEqual([at('09:00'), at('11:30')])
})

test('the booking being moved blocks no room', async () => {
  const { store } = open({ minutes: 60, except: { ...OURS, roomId: 'tea' } })
  await store.ofRoom('tea')
  expect(freeOf(store)).toContain(at('10:30'))
  await store.ofRoom('hall')
  expect(freeOf(store)).not.toContain(at('10:30'))
})

test('a time is selected only while it is free', async () => {
  const { store } = open({ minutes: 30 })
  await store.ofRoom('tea')
  store.chooseStart(at('09:00'))
  expect(store.wishAt(NOW)).toEqual({ startsAt: at('09:00'), endsAt: at('09:30'), minutes: 30 })
  store.chooseMinutes(90)
  expect([store.wishAt(NOW), store.startsAt]).toEqual([null, at('09:00')])
})

test('another day keeps the time of day', async () => {
  const { store } = open({ minutes: 30 })
  await store.ofRoom('tea')
  store.chooseStart(at('09:00'))
  await store.chooseDay('2026-12-01')
  expect(store.startsAt).toBe(at('09:00', '2026-12-01'))
})

test('a duration that the room does not offer can be kept', async () => {
  const { store } = open({ minutes: 240 })
  await store.ofRoom('tea')
  expect(store.lengths).toEqual([30, 60, 90, 120, 150, 180, 240])
})

test('a block can last up to the next booking', async () => {
  const { store } = open({ isBlock: true, minutes: 180 })
  await store.ofRoom('tea')
  expect(freeOf(store)).toEqual([at('09:00'), at('09:30'), at('11:30')])
  store.chooseStart(at('09:00'))
  expect(store.wishAt(NOW)).toBeNull()
  expect(store.endsAt(NOW)).toEqual([at('09:30'), at('10:00')])
  store.chooseEnd(at('10:00'))
  expect(store.wishAt(NOW)).toEqual({ startsAt: at('09:00'), endsAt: at('10:00'), minutes: 60 })
})
