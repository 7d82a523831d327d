import { refused } from '../../test/refused'
import { CallError, type CallMethod } from '../client/call'
import { defaultRules } from '../domain/booking/rules'
import { CallerBookingStore } from './caller-booking'

const NOW = '2026-11-24T00:00:00.000Z'
const at = (clock: string) => new Date(`2026-11-24T${clock}:00+08:00`).toISOString()
const room = { id: 'tea', name: '演示茶室', capacity: 8 }
const person = { id: '0123456789abcdef', name: '林婆婆', phoneEnd: '4826', home: null, hasWechat: false }

const openForm = async (book: () => unknown = () => ({ bookingId: 'b', personId: person.id, spokenCode: '演 4826' })) => {
  const sent: unknown[] = []
  const asked: string[] = []
  const day = { day: '2026-11-24', rules: defaultRules, capacity: 8, isRetired: false, intervals: [['09:00', '12:00']] }
  const answers: Record<string, () => unknown> = {
    'rooms.list': () => ({ rows: [{ room }] }),
    'rooms.day': () => ({ room, day: { ...day, why: null, closures: [], taken: [] } }),
    'bookings.createFor': book,
  }
  const call = (async (method: string, input: unknown) => {
    asked.push(method)
    if (method === 'bookings.createFor') sent.push(input)
    return answers[method]?.()
  }) as unknown as CallMethod
  const store = new CallerBookingStore(call, { day: '2026-11-24' })
  await store.slot.room.load(1)
  await store.slot.when.ofRoom(store.slot.room.roomId)
  store.slot.when.chooseStart(at('09:30'))
  store.slot.typeParty('4')
  return { store, sent, asked }
}

test('somebody who is known is booked for, and the code is there to be read out', async () => {
  const { store, sent } = await openForm()
  store.type({ person, purpose: ' 喝茶 ' })
  await store.book(NOW)
  expect(sent).toEqual([{ roomId: 'tea', startsAt: at('09:30'), minutes: 60, partySize: 4, purpose: '喝茶', personId: person.id }])
  expect(store.booked).toEqual({ spokenCode: '演 4826', room: '演示茶室', name: '林婆婆', startsAt: at('09:30'), endsAt: at('10:30') })
})

test('somebody new is written down by the booking', async () => {
  const { store, sent } = await openForm()
  store.type({ isNew: true, name: ' 演示王爷爷 ', phone: '', isEightyPlus: true, person })
  await store.book(NOW)
  expect(sent).toMatchObject([{ caller: { name: '演示王爷爷', phone: null, isEightyPlus: true } }])
  expect(sent[0]).not.toHaveProperty('personId')
})

test('what is missing is named from top to bottom, and nothing is sent before', async () => {
  const { store, sent } = await openForm()
  expect(store.flawAt(NOW)).toBe('person')
  store.type({ isNew: true, name: '演示王爷爷', phone: '100' })
  expect(store.flawAt(NOW)).toBe('newcomer')
  store.type({ phone: '' })
  store.slot.typeParty('一家子')
  expect(store.flawAt(NOW)).toBe('party')
  store.slot.typeParty('9')
  expect(store.flawAt(NOW)).toBe('crowd')
  store.slot.typeParty('8')
  store.slot.when.chooseStart(at('11:30'))
  expect(store.flawAt(NOW)).toBe('when')
  store.slot.room.choose('')
  expect(store.flawAt(NOW)).toBe('room')
  await store.book(NOW)
  expect(sent).toEqual([])
})

test('a refusal says what is the case, keeps all that was typed, and looks anew what is free', async () => {
  const { store, asked } = await openForm(() => {
    throw refused('slot_taken')
  })
  store.type({ person, purpose: '喝茶' })
  asked.length = 0
  await store.book(NOW)
  expect(store.act.problem).toContain('被别人订了')
  expect(store.draft).toMatchObject({ person, purpose: '喝茶' })
  expect([store.slot.party, store.slot.when.startsAt, store.booked]).toEqual(['4', at('09:30'), null])
  expect(asked).toEqual(['bookings.createFor', 'rooms.day'])
})

test('no answer keeps all that was typed', async () => {
  const { store } = await openForm(() => {
    throw new CallError('unreachable')
  })
  store.type({ person })
  await store.book(NOW)
  expect(store.act.problem).toContain('网络')
  expect(store.draft.person).toBe(person)
})

test('the next caller is asked for the same room and day, and for nothing of the last one', async () => {
  const { store } = await openForm()
  store.type({ person, purpose: '喝茶' })
  await store.book(NOW)
  store.another()
  expect(store.booked).toBeNull()
  expect(store.draft).toMatchObject({ person: null, purpose: '', name: '', phone: '' })
  expect([store.slot.party, store.slot.room.roomId, store.slot.when.day]).toEqual(['', 'tea', '2026-11-24'])
})
