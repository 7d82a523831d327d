import { CallError, type CallMethod } from '../../../client/call'
import { defaultRules } from '../../../domain/rooms/rules'
import { MoveStore } from './move-store'

const NOW = '2026-11-24T00:00:00.000Z'
const ID = '1-0123456789abcdef'
const at = (clock: string) => new Date(`2026-11-24T${clock}:00+08:00`).toISOString()
const [TEA, HALL] = ['tea', 'hall'].map((id) => ({ id, name: id }))
const ROW = { id: ID, startsAt: at('10:00'), endsAt: at('11:00') }

const open = async (move: () => unknown = () => ({}), bookingId = ID) => {
  const moved: unknown[] = []
  let daysAsked = 0
  const call = (async (method: string, input: { roomId: string; day: string }) => {
    if (method === 'bookings.daySheet')
      return {
        rooms: [
          { room: HALL, rows: [] },
          { room: TEA, rows: [ROW] },
        ],
      }
    if (method === 'rooms.list') return { rows: [{ room: TEA }, { room: HALL }] }
    if (method === 'rooms.day') {
      daysAsked++
      const day = {
        day: input.day,
        rules: defaultRules,
        capacity: 8,
        isRetired: false,
        intervals: [['09:00', '12:00']],
      }
      return { room: { id: input.roomId }, day: { ...day, why: null, closures: [], givenBack: [], taken: [] } }
    }
    moved.push(input)
    return move()
  }) as unknown as CallMethod
  const store = new MoveStore(call, { bookingId, communityId: 7, day: '2026-11-24' })
  await store.load()
  await store.rooms?.load(7)
  await store.when?.ofRoom('tea')
  return { moved, daysAsked: () => daysAsked, store }
}

test('starts with the booking’s room, day and duration', async () => {
  const { store } = await open()
  expect([store.rooms?.room?.id, store.when?.day, store.when?.minutes]).toEqual(['tea', '2026-11-24', 60])
})

test('cannot move a booking to where it already is', async () => {
  const { store } = await open()
  store.when?.chooseStart(at('10:00'))
  expect(store.targetAt(NOW)).toBeNull()
  store.when?.chooseMinutes(90)
  expect(store.targetAt(NOW)?.minutes).toBe(90)
})

test('moves to another room at the same time', async () => {
  const { moved, store } = await open()
  store.rooms?.choose('hall')
  await store.when?.ofRoom('hall')
  store.when?.chooseStart(at('10:00'))
  await store.move(NOW)
  expect(moved).toEqual([{ bookingId: ID, roomId: 'hall', startsAt: at('10:00'), minutes: 60 }])
  expect(store.moved?.room.id).toBe('hall')
})

test('a rejection keeps the selection, and the free times are reloaded', async () => {
  const { daysAsked, store } = await open(() => {
    throw new CallError('unreachable')
  })
  store.when?.chooseStart(at('09:00'))
  const before = daysAsked()
  await store.move(NOW)
  expect([store.moved, store.when?.startsAt, daysAsked() - before]).toEqual([null, at('09:00'), 1])
  expect(store.act.problem).toContain('网络')
})

test('a booking that is gone is treated as not found', async () => {
  const { store } = await open(undefined, '1-fedcba9876543210')
  expect([store.line.code, store.when]).toEqual(['not_found', null])
})
