import { CallError, type CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { SheetStore } from './sheet-store'

const ID = '1-0123456789abcdef'
const OTHER = '1-fedcba9876543210'
const [TEA, HALL] = ['tea', 'hall'].map((id) => ({ room: { id, communityId: 3 }, rows: [] }))
const at = (clock: string, day = '2026-11-24') => new Date(`${day}T${clock}:00+08:00`).toISOString()

interface Answers {
  change?: () => unknown
  sheet?: () => Promise<void>
}

const open = ({ change = () => ({}), sheet = async () => undefined }: Answers = {}, day = '') => {
  const asked: unknown[] = []
  const done: unknown[] = []
  const call = (async (method: string, input: unknown) => {
    if (method === 'bookings.daySheet') {
      asked.push(input)
      await sheet()
      return { rooms: [TEA, HALL] }
    }
    done.push([method, input])
    return change()
  }) as unknown as CallMethod
  const clock = { now: at('09:00') }
  return { asked, done, clock, store: new SheetStore(call, { now: () => clock.now } as Device, day) }
}
const unreachable = () => {
  throw new CallError('unreachable')
}

test('each day and each community is requested', async () => {
  const { asked, store } = open()
  await store.load()
  await store.showDay('2026-11-25')
  await store.showCommunity(7)
  expect(asked).toEqual([{ day: '2026-11-24' }, { day: '2026-11-25' }, { day: '2026-11-25', communityId: 7 }])
})

test('one room can be shown alone, until another community is selected', async () => {
  const { store } = open()
  await store.load()
  expect(store.rooms).toHaveLength(2)
  store.showRoom('hall')
  expect(store.rooms).toEqual([HALL])
  await store.showCommunity(7)
  expect(store.rooms).toHaveLength(2)
})

test('check-in, keep and waive use the id of the row', async () => {
  const { asked, done, store } = open()
  await store.arrived(ID)
  await store.keep(ID)
  await store.waiveNoShow(ID)
  expect(done).toEqual([
    ['bookings.checkIn', { bookingId: ID, code: null }],
    ['bookings.decide', { bookingId: ID, decision: 'keep', reason: null }],
    ['bookings.waiveNoShow', { bookingId: ID }],
  ])
  expect(asked).toHaveLength(3)
})

test('an answer to an offer given by telephone uses the id of the waitlist entry', async () => {
  const { done, store } = open()
  store.toggle(ID)
  await store.answer(ID, OTHER, true)
  expect(store.openId).toBe('')
  await store.answer(ID, OTHER, false)
  expect(done).toEqual([
    ['bookings.answer', { waitlistEntryId: OTHER, isWanted: true }],
    ['bookings.answer', { waitlistEntryId: OTHER, isWanted: false }],
  ])
})

test('a booking is cancelled with the reason that the resident reads', async () => {
  const { done, store } = open()
  store.toggle(ID)
  store.startCancelling(ID)
  store.write({ reason: ' 那天停水 ' })
  await store.cancel()
  expect(done).toEqual([['bookings.cancel', { bookingId: ID, reason: '那天停水' }]])
  expect([store.cancelling, store.openId]).toEqual([null, ''])
})

test('a whole series is cancelled only on request', async () => {
  const { done, store } = open()
  store.startCancelling(ID)
  store.write({ isWholeSeries: true })
  await store.cancel()
  expect(done).toEqual([['bookings.cancel', { bookingId: ID, reason: null, isWholeSeries: true }]])
})

test('a rejection keeps all input', async () => {
  const { store } = open({ change: unreachable })
  store.toggle(ID)
  store.startCancelling(ID)
  store.write({ reason: '那天停水', isWholeSeries: true })
  await store.cancel()
  expect(store.act.problem).toContain('网络')
  expect([store.openId, store.cancelling]).toEqual([ID, { id: ID, reason: '那天停水', isWholeSeries: true }])
})

test('another row starts with an empty reason, and the first one’s input is kept', () => {
  const { store } = open()
  store.toggle(ID)
  store.startCancelling(ID)
  store.write({ reason: '那天停水' })
  store.toggle(OTHER)
  expect(store.cancelling).toBeNull()
  store.startCancelling(OTHER)
  expect(store.cancelling).toMatchObject({ reason: '' })
  store.startCancelling(ID)
  expect(store.cancelling).toMatchObject({ reason: '那天停水' })
})

test('nothing of another day or community is shown while the new one is loading, or has failed to load', async () => {
  const { store } = open()
  await store.load()
  const coming = store.showDay('2026-11-25')
  expect([store.sheet.value, store.at]).toEqual([null, ''])
  await coming
  expect(store.rooms).toHaveLength(2)
  const next = store.showCommunity(7)
  expect([store.sheet.value, store.shownCommunityId]).toEqual([null, 7])
  await next
  expect(store.shownCommunityId).toBe(7)

  let answer = async (): Promise<void> => undefined
  const failing = open({ sheet: () => answer() }).store
  await failing.load()
  answer = async () => unreachable()
  await failing.showDay('2026-11-25')
  expect([failing.sheet.value, failing.shownCommunityId]).toEqual([null, 3])
})

test('the sheet stays visible while the same day reloads', async () => {
  const { store } = open()
  await store.load()
  const coming = store.showDay('2026-11-24')
  expect(store.rooms).toHaveLength(2)
  await coming
})

test('a sheet is reloaded after a minute, and not before', async () => {
  const { asked, clock, store } = open()
  await store.load()
  await store.tick(at('09:00'))
  expect([asked.length, store.at]).toEqual([1, at('09:00')])
  clock.now = at('09:01')
  await store.tick(clock.now)
  expect([asked.length, store.at]).toEqual([2, at('09:01')])
})

test('a failed load is retried on the next tick', async () => {
  const { asked, store } = open({ sheet: async () => unreachable() })
  await store.load()
  await store.tick(at('09:00'))
  expect(asked).toHaveLength(2)
})

test('the sheet is not reloaded while a reason is being written', async () => {
  const { asked, clock, store } = open()
  await store.load()
  store.startCancelling(ID)
  clock.now = at('09:05')
  await store.tick(clock.now)
  expect(asked).toHaveLength(1)
  store.stopCancelling()
  await store.tick(clock.now)
  expect(asked).toHaveLength(2)
})

test('after midnight today becomes the new day, but a chosen day stays', async () => {
  const { clock, store } = open()
  const { store: chosen, clock: other } = open({}, '2026-11-26')
  await Promise.all([store.load(), chosen.load()])
  clock.now = other.now = at('00:01', '2026-11-25')
  await Promise.all([store.tick(clock.now), chosen.tick(other.now)])
  expect([store.day, chosen.day]).toEqual(['2026-11-25', '2026-11-26'])
})

test('midnight does not interrupt a reason being written', async () => {
  const { clock, store } = open()
  await store.load()
  store.startCancelling(ID)
  clock.now = at('00:01', '2026-11-25')
  await store.refresh()
  expect([store.day, store.cancelling?.id]).toEqual(['2026-11-24', ID])
  store.stopCancelling()
  await store.refresh()
  expect(store.day).toBe('2026-11-25')
})

test('an error is shown at the row where it was pressed', async () => {
  const { store } = open({ change: unreachable })
  await store.arrived(OTHER)
  await store.keep(ID)
  expect([store.touched, store.act.problem]).toEqual([ID, expect.stringContaining('网络')])
})

test('a press on another row while busy does not move the error there', async () => {
  const { store } = open({ change: unreachable })
  const work = store.keep(ID)
  await store.keep(OTHER)
  await work
  expect(store.touched).toBe(ID)
})
