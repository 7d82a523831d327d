import { refused } from '../../../../test/refused'
import { CallError, type CallMethod } from '../../../client/call'
import { defaultRules } from '../../../domain/rooms/rules'
import { WalkInBookingStore } from './walk-in-booking-store'

const NOW = '2026-11-24T00:00:00.000Z'
const at = (clock: string) => new Date(`2026-11-24T${clock}:00+08:00`).toISOString()
const room = { id: 'tea', name: '演示茶室', capacity: 8, communityId: 3 }
const person = { id: '0123456789abcdef', name: '林婆婆', phoneEnd: '4826', home: null, hasWechat: false }

const booked = () => ({ bookingId: 'b', personId: person.id, spokenCode: '演 4826' })
const onWaitlist = () => ({ startsAt: at('09:30'), endsAt: at('10:30'), ahead: 1 })
const MADE = 'fedcba9876543210'

const openForm = async (book: () => unknown = booked, join: () => unknown = onWaitlist) => {
  const sent: unknown[] = []
  const asked: string[] = []
  const inputs: Record<string, unknown[]> = {}
  const day = { day: '2026-11-24', rules: defaultRules, capacity: 8, isRetired: false, intervals: [['09:00', '12:00']] }
  const answers: Record<string, () => unknown> = {
    'rooms.list': () => ({ rows: [{ room }] }),
    'rooms.day': () => ({ room, day: { ...day, why: null, closures: [], givenBack: [], taken: [] } }),
    'bookings.createFor': book,
    'bookings.join': join,
    'people.create': () => ({ personId: MADE }),
  }
  const call = (async (method: string, input: unknown) => {
    asked.push(method)
    inputs[method] = [...(inputs[method] ?? []), input]
    if (method === 'bookings.createFor') sent.push(input)
    return answers[method]?.()
  }) as unknown as CallMethod
  const store = new WalkInBookingStore(call, { day: '2026-11-24' })
  await store.slot.room.load(1)
  await store.slot.when.ofRoom(store.slot.room.roomId)
  store.slot.when.chooseStart(at('09:30'))
  store.slot.typeParty('4')
  return { store, sent, asked, inputs }
}

test('books for a known person and returns the code to read out', async () => {
  const { store, sent } = await openForm()
  store.type({ person, purpose: ' 喝茶 ' })
  await store.book(NOW)
  expect(sent).toEqual([
    { roomId: 'tea', startsAt: at('09:30'), minutes: 60, partySize: 4, purpose: '喝茶', personId: person.id },
  ])
  expect(store.booked).toEqual({
    spokenCode: '演 4826',
    room: '演示茶室',
    name: '林婆婆',
    startsAt: at('09:30'),
    endsAt: at('10:30'),
  })
})

test('a new person is created by the booking', async () => {
  const { store, sent } = await openForm()
  store.type({ isNew: true, name: ' 演示王爷爷 ', phone: '', isEightyPlus: true, person })
  await store.book(NOW)
  expect(sent).toMatchObject([{ walkIn: { name: '演示王爷爷', phone: null, isEightyPlus: true } }])
  expect(sent[0]).not.toHaveProperty('personId')
})

test('missing fields are named from top to bottom, and nothing is sent before they are filled', async () => {
  const { store, sent } = await openForm()
  expect(store.flawAt(NOW)).toBe('person')
  store.type({ isNew: true, name: '演示王爷爷', phone: '100' })
  expect(store.flawAt(NOW)).toBe('walkIn')
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

test('a rejection shows its reason, keeps all input, and reloads the free times', async () => {
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

test('a failed request keeps all input', async () => {
  const { store } = await openForm(() => {
    throw new CallError('unreachable')
  })
  store.type({ person })
  await store.book(NOW)
  expect(store.act.problem).toContain('网络')
  expect(store.draft.person).toBe(person)
})

test('the next walk-in starts with the same room and day, and without the other input', async () => {
  const { store } = await openForm()
  store.type({ person, purpose: '喝茶' })
  await store.book(NOW)
  store.another()
  expect(store.booked).toBeNull()
  expect(store.draft).toMatchObject({ person: null, purpose: '', name: '', phone: '' })
  expect([store.slot.party, store.slot.room.roomId, store.slot.when.day]).toEqual(['', 'tea', '2026-11-24'])
})

test('after losing a slot to someone else, the walk-in can join its waitlist', async () => {
  const { store, inputs } = await openForm(() => {
    throw refused('slot_taken')
  })
  store.type({ person, purpose: ' 喝茶 ' })
  expect(store.lineFlaw).toBe('when')
  await store.book(NOW)
  expect(store.lineFlaw).toBeNull()
  await store.join()
  const wanted = { roomId: 'tea', startsAt: at('09:30'), minutes: 60, partySize: 4, purpose: '喝茶' }
  expect(inputs['bookings.join']).toEqual([{ ...wanted, forPerson: person.id }])
  expect(store.placed).toEqual({
    room: '演示茶室',
    name: '林婆婆',
    startsAt: at('09:30'),
    endsAt: at('10:30'),
    ahead: 1,
  })
  store.another()
  expect([store.placed, store.offer]).toEqual([null, ''])
})

test('a slot that is visibly taken has a waitlist without a rejection first', async () => {
  const { store, inputs } = await openForm()
  store.type({ person })
  store.slot.when.chooseTaken(at('10:30'))
  await store.join()
  expect(inputs['bookings.join']).toMatchObject([{ startsAt: at('10:30') }])
})

test('a new person is created once, before joining the waitlist', async () => {
  let isFull = true
  const { store, inputs } = await openForm(booked, () => {
    if (isFull) throw refused('waitlist_full')
    return onWaitlist()
  })
  store.type({ isNew: true, name: ' 演示王爷爷 ', phone: '00000000099', isEightyPlus: true })
  store.slot.when.chooseTaken(at('09:30'))
  await store.join()
  expect([store.placed, store.act.problem === '']).toEqual([null, false])
  isFull = false
  await store.join()
  expect(inputs['people.create']).toEqual([
    { communityId: 3, name: '演示王爷爷', phone: '00000000099', isEightyPlus: true },
  ])
  expect(inputs['bookings.join']).toMatchObject([{ forPerson: MADE }, { forPerson: MADE }])
  expect(store.placed?.name).toBe('演示王爷爷')
  expect(store.draft.person).toMatchObject({ id: MADE, phoneEnd: '0099' })
})

test('the waitlist cannot be joined while fields are missing', async () => {
  const { store, asked } = await openForm()
  store.slot.when.chooseTaken(at('09:30'))
  asked.length = 0
  await store.join()
  expect(store.lineFlaw).toBe('person')
  store.type({ person })
  store.slot.typeParty('9')
  expect(store.lineFlaw).toBe('crowd')
  await store.join()
  expect(asked).toEqual([])
})

test('a slot that has become free is selected for booking instead of its waitlist', async () => {
  const { store } = await openForm(booked, () => {
    throw refused('slot_free')
  })
  store.type({ person })
  store.slot.when.chooseTaken(at('10:30'))
  await store.join()
  expect([store.slot.when.startsAt, store.slot.when.takenAt]).toEqual([at('10:30'), null])
  expect(store.flawAt(NOW)).toBeNull()
})

test('the free alternative is booked with one press', async () => {
  let isTaken = true
  const { store, sent } = await openForm(() => {
    if (isTaken) throw refused('slot_taken', { nextFreeAt: at('11:00') })
    return booked()
  })
  store.type({ person })
  await store.book(NOW)
  expect(store.offer).toBe(at('11:00'))
  isTaken = false
  await store.takeOffer(NOW)
  expect(sent).toMatchObject([{ startsAt: at('09:30') }, { startsAt: at('11:00') }])
  expect([store.booked?.startsAt, store.offer]).toEqual([at('11:00'), ''])
})

test.each<[string, (store: WalkInBookingStore) => unknown]>([
  ['start', ({ slot }) => slot.when.chooseStart(at('11:00'))],
  ['duration', ({ slot }) => slot.when.chooseMinutes(30)],
  ['day', ({ slot }) => slot.when.chooseDay('2026-11-25')],
  ['room', ({ slot }) => slot.when.ofRoom('hall')],
])('another %s discards the taken slot selected for its waitlist', async (_, choose) => {
  const { store } = await openForm()
  store.slot.when.chooseTaken(at('09:30'))
  await choose(store)
  expect(store.slot.when.takenAt).toBeNull()
})
