import { seenMe } from '../../../../test/seen-me'
import { CallError, type CallMethod, type Output } from '../../../client/call'
import type { MessageAnswer } from '../../../client/device'
import type { ErrorCode, Facts } from '../../../contract/errors'
import { BookingDraftStore, type Wish } from './booking-draft-store'
import { SessionStore } from '../../../stores/session'

const ROOM = '1-0123456789abcdef'
const AT = '2026-11-25T06:30:00.000Z'
const LATER = '2026-11-25T08:00:00.000Z'

const consent = (template: string) => ({ template, wechatId: `w-${template}`, title: template, left: 0 })
const refused = (code: ErrorCode, facts?: Facts) => () => {
  throw new CallError(code, {
    code,
    message: '这一段刚被别人订了。',
    retry: false,
    trace: 'h7k2m9p4qa1t3v5s',
    ...(facts && { facts }),
  })
}

interface World {
  wish?: Partial<Wish>
  who?: Output<'me.get'>
  said?: Record<string, MessageAnswer>
  answers?: Record<string, () => unknown>
}

const open = async ({ wish = {}, who = seenMe, said = {}, answers = {} }: World = {}) => {
  const happened: string[] = []
  const inputs: Record<string, unknown[]> = {}
  const all: Record<string, () => unknown> = {
    'me.get': () => who,
    'rooms.day': () => ({ room: { id: ROOM, name: '演示室', capacity: 20 } }),
    'inbox.list': () => ({ messages: [], isMore: false, consents: ['account', 'booking', 'waitlist'].map(consent) }),
    'me.save': () => seenMe,
    'messages.consent': () => ({}),
    'bookings.create': () => ({ id: '1-fedcba9876543210' }),
    'bookings.join': () => ({ id: '1-aaaabbbbccccdddd' }),
    ...answers,
  }
  const call = (async (method: string, input: unknown) => {
    happened.push(method)
    inputs[method] = [...(inputs[method] ?? []), input]
    return all[method]?.()
  }) as CallMethod
  const device = {
    askMessages: async (ids: readonly string[]) => {
      happened.push(`ask ${ids.join()}`)
      return said
    },
  }
  const session = new SessionStore(call, { isSignedIn: () => true })
  const store = new BookingDraftStore(call, device, session, {
    roomId: ROOM,
    startsAt: AT,
    minutes: 90,
    partySize: 8,
    isForWaitlist: false,
    ...wish,
  })
  await store.load()
  happened.length = 0
  return { store, happened, inputs, all }
}

test.each([{ startsAt: '' }, { startsAt: 'soon' }, { minutes: Number.NaN }, { minutes: 0 }])(
  'a truncated route (%p) shows nothing that can be booked',
  async (wish) => {
    const { store, inputs } = await open({ wish })
    expect(store.room.value).toBeNull()
    expect(store.room.problem).not.toBe('')
    expect(inputs['rooms.day']).toBeUndefined()
  },
)

test('WeChat’s prompt comes up in the tap itself, about bookings only, and then the room is booked', async () => {
  const { store, happened, inputs } = await open({ said: { 'w-booking': 'accept' } })
  store.setPurpose(' 打牌 ')
  const sending = store.send()
  expect(happened).toEqual(['ask w-booking'])
  await sending
  expect(happened).toEqual(['ask w-booking', 'messages.consent', 'bookings.create'])
  expect(inputs['bookings.create']).toEqual([
    { roomId: ROOM, startsAt: AT, minutes: 90, partySize: 8, purpose: '打牌' },
  ])
  expect([store.made, store.isNotNotified]).toEqual([{ kind: 'booking', id: '1-fedcba9876543210' }, false])
})

test('joining the waitlist asks for consent to waitlist messages too', async () => {
  const { store, happened } = await open({ wish: { isForWaitlist: true } })
  await store.send()
  expect(happened[0]).toBe('ask w-booking,w-waitlist')
})

test.each([
  ['refuses messages', { 'w-booking': 'reject' } as const],
  ['closes the prompt', {}],
])('the booking succeeds when the user %s, and says where to see it', async (_, said) => {
  const { store } = await open({ said })
  await store.send()
  expect([store.made?.kind, store.isNotNotified]).toEqual(['booking', true])
})

test('nothing is shown where WeChat cannot ask', async () => {
  const { store, happened } = await open({
    answers: {
      'inbox.list': () => ({ messages: [], isMore: false, consents: [{ ...consent('booking'), wechatId: null }] }),
    },
  })
  await store.send()
  expect([happened, store.isNotNotified, store.canNotify]).toEqual([['bookings.create'], false, false])
})

test('the booking does not wait for the consent to be stored', async () => {
  const { store } = await open({
    said: { 'w-booking': 'accept' },
    answers: { 'messages.consent': () => new Promise(() => {}) },
  })
  await store.send()
  expect([store.made?.kind, store.act.isBusy]).toEqual(['booking', false])
})

test('a retry does not ask for consent again', async () => {
  const { store, happened, all } = await open({
    said: { 'w-booking': 'accept' },
    answers: { 'bookings.create': refused('slot_taken') },
  })
  await store.send()
  all['bookings.create'] = () => ({ id: '1-fedcba9876543210' })
  await store.send()
  expect(happened).toEqual(['ask w-booking', 'messages.consent', 'bookings.create', 'bookings.create'])
  expect([store.made?.kind, store.isNotNotified, store.canNotify]).toEqual(['booking', false, false])
})

test('after consenting to one template, joining the waitlist asks only for the other', async () => {
  const { store, happened } = await open({
    said: { 'w-booking': 'accept', 'w-waitlist': 'reject' },
    answers: { 'bookings.create': refused('slot_taken') },
  })
  await store.send()
  await store.setForWaitlist(true)
  expect(happened.filter((one) => one.startsWith('ask'))).toEqual(['ask w-booking', 'ask w-waitlist'])
  expect([store.made?.kind, store.isNotNotified]).toEqual(['waitlist', false])
})

test('the time cannot be changed while the request is in flight', async () => {
  const { store, inputs } = await open({ answers: { 'bookings.create': refused('slot_taken', { nextFreeAt: LATER }) } })
  await store.send()
  const sending = store.send()
  await Promise.all([store.takeOffer(), store.setForWaitlist(true), sending])
  expect([store.startsAt, store.isForWaitlist]).toEqual([AT, false])
  expect(inputs['bookings.create']).toHaveLength(2)
})

test('a second tap while the request is in flight neither asks nor books again', async () => {
  const { store, happened } = await open()
  await Promise.all([store.send(), store.send()])
  expect(happened.filter((one) => one === 'ask w-booking' || one === 'bookings.create')).toHaveLength(2)
})

test('name and number are asked once and saved before the booking', async () => {
  const { store, happened, inputs } = await open({ who: { ...seenMe, name: null, phone: null } })
  expect([store.isUnknown, store.isWhoRight]).toEqual([true, false])
  store.profile.type({ name: '演示居民', phone: '13000000000' })
  expect(store.isWhoRight).toBe(true)
  await store.send()
  expect(happened.slice(1)).toEqual(['me.save', 'bookings.create'])
  expect(inputs['me.save']).toEqual([{ name: '演示居民', phone: '13000000000' }])
  expect(store.isUnknown).toBe(false)
})

test('a rejected number books nothing and keeps the input', async () => {
  const { store, happened } = await open({
    who: { ...seenMe, phone: null },
    answers: { 'me.save': refused('phone_wrong') },
  })
  store.profile.type({ phone: '13000000000' })
  await store.send()
  expect(happened).not.toContain('bookings.create')
  expect(store.problem).toContain('电话')
  expect(store.profile.draft?.phone).toBe('13000000000')
})

test('a rejection keeps the input and offers a free alternative, which can be booked', async () => {
  const { store, all, inputs } = await open({
    answers: { 'bookings.create': refused('slot_taken', { nextFreeAt: LATER }) },
  })
  store.setPurpose('打牌')
  await store.send()
  expect([store.problem, store.refused, store.offer]).toEqual(['这一段刚被别人订了。', 'slot_taken', LATER])
  expect([store.partySize, store.purpose, store.made]).toEqual(['8', '打牌', null])
  all['bookings.create'] = () => ({ id: '1-fedcba9876543210' })
  await store.takeOffer()
  expect(inputs['bookings.create']?.[1]).toMatchObject({ startsAt: LATER, purpose: '打牌' })
  expect([store.problem, store.offer, store.endsAt]).toEqual(['', '', '2026-11-25T09:30:00.000Z'])
})

test('a waitlist request becomes an entry, and a slot found free is booked instead', async () => {
  const { store, happened, all } = await open({
    wish: { isForWaitlist: true },
    answers: { 'bookings.join': refused('slot_free') },
  })
  await store.send()
  expect(store.refused).toBe('slot_free')
  await store.setForWaitlist(false)
  expect(store.made?.kind).toBe('booking')
  all['bookings.join'] = () => ({ id: '1-aaaabbbbccccdddd' })
  await store.setForWaitlist(true)
  expect(store.made).toEqual({ kind: 'waitlist', id: '1-aaaabbbbccccdddd' })
  expect(happened.filter((one) => one.startsWith('bookings'))).toEqual([
    'bookings.join',
    'bookings.create',
    'bookings.join',
  ])
})

test.each([
  ['', false],
  ['0', false],
  ['8', true],
  ['20', true],
  ['21', false],
  ['8 个', false],
])('validates the party size "%s": %s', async (partySize, isRight) => {
  const { store } = await open()
  store.setPartySize(partySize)
  expect(store.isPartyRight).toBe(isRight)
})
