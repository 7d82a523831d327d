import { answering } from '../../../../test/booking/phone'
import { at, on, room as emptyDay, takenBy, TUESDAY } from '../../../../test/booking/room-day'
import { RoomAskStore } from './room-ask-store'

const NOW = at('08:00')
const WEDNESDAY = '2026-11-25'
const roomRow = (id: string) => ({ room: { id, name: id, capacity: 20 } })

const open = ({ rooms = ['hall'], roomId = '', free = [4, 2], taken = [] as ReturnType<typeof takenBy>[] } = {}) => {
  const { call, calls } = answering({
    'rooms.list': () => ({ rows: rooms.map(roomRow) }),
    'rooms.day': (input) => {
      const { day } = input as { day: string }
      const strip = [TUESDAY, WEDNESDAY].map((one, index) => ({ day: one, free: free[index] ?? 0, why: null }))
      return { day: { ...emptyDay, day, taken }, strip, room: {}, left: null, isApproved: false }
    },
  })
  return { store: new RoomAskStore(call, { now: () => NOW }, 'point', roomId), calls }
}
const times = (store: RoomAskStore) => store.timesAt(NOW).map(({ startsAt }) => startsAt)

test('one room: which day, then from when; each question begins with the first free answer', async () => {
  const { store } = open()
  await store.begin()
  expect([store.question, store.questions, store.roomId, store.chosenDay]).toEqual([
    'day',
    ['day', 'time'],
    'hall',
    TUESDAY,
  ])
  expect(await store.next()).toBe(true)
  expect([store.question, store.startAt(NOW)]).toEqual(['time', at('09:00')])
  expect(await store.next()).toBe(false)
})

test('several rooms: which one comes first, unless the code hangs at one of them', async () => {
  const { store } = open({ rooms: ['hall', 'tea'] })
  await store.begin()
  expect(store.question).toBe('room')
  store.chooseRoom('tea')
  await store.next()
  expect([store.question, store.roomId]).toEqual(['day', 'tea'])
  const { store: atDoor } = open({ rooms: ['hall', 'tea'], roomId: 'tea' })
  await atDoor.begin()
  expect([atDoor.question, atDoor.roomId]).toEqual(['day', 'tea'])
})

test('times do not overlap, and taken ones are left out', async () => {
  const { store } = open({ taken: [takenBy('11:00', '12:00')] })
  await store.begin()
  await store.next()
  expect(times(store)).toEqual([at('09:00'), at('13:30'), at('14:30'), at('15:30'), at('16:30')])
})

test('a full today begins with the next free day', async () => {
  const { store, calls } = open({ free: [0, 3] })
  await store.begin()
  expect([store.chosenDay, calls.at(-1)]).toEqual([WEDNESDAY, ['rooms.day', { roomId: 'hall', day: WEDNESDAY }]])
  await store.next()
  expect(times(store)[0]).toBe(on(WEDNESDAY, '09:00'))
})

test('a time that can be booked for a few minutes only is not offered', async () => {
  const { store } = open()
  await store.begin()
  await store.next()
  expect(store.startAt(at('08:25'))).toBe(at('09:30'))
})

test('another day is asked for when it is chosen, and one can go back', async () => {
  const { store, calls } = open()
  await store.begin()
  store.chooseDay(WEDNESDAY)
  await store.next()
  expect(calls.at(-1)).toEqual(['rooms.day', { roomId: 'hall', day: WEDNESDAY }])
  store.before()
  expect([store.question, store.chosenDay]).toEqual(['day', WEDNESDAY])
})
