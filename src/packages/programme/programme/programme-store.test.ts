import { answering, holding } from '../../../../test/booking/phone'
import {
  at,
  CHILD_ID,
  childOf,
  ENROLMENT_ID,
  enrolmentOf,
  mineOf,
  PROGRAMME_ID,
  programmeOf,
  seenProgramme,
  sessionOf,
} from '../../../../test/programme/seen-programme'
import { CallError } from '../../../client/call'
import type { Device } from '../../../client/device'
import { ProgrammeStore } from './programme-store'

const NOW = at('08:00')

const open = async (
  answers: Record<string, (input: unknown) => unknown> = {},
  device: ReturnType<typeof holding> & { askMessages?: Device['askMessages'] } = holding(NOW),
) => {
  const { call, calls } = answering({
    'programmes.get': () => seenProgramme(),
    'programmes.mine': () => ({ coming: [mineOf(), mineOf({ programme: 'other' })] }),
    'children.list': () => ({ children: [childOf()] }),
    ...answers,
  })
  const store = new ProgrammeStore(
    call,
    { pace: 'standard' },
    { askMessages: async () => ({}), ...device },
    PROGRAMME_ID,
  )
  await Promise.all([store.load(), store.loadOwn()])
  return { store, calls, device, named: (method: string) => calls.filter(([one]) => one === method) }
}

const dates = [
  sessionOf({ id: 'past', capacity: 3, taken: 3 }, '2026-11-18'),
  sessionOf({ id: 'off', capacity: 3, cancelled: '演示停电' }),
  sessionOf({ id: 'full', capacity: 3, taken: 3 }, '2026-12-02'),
  sessionOf({ id: 'free', capacity: 3, taken: 1 }, '2026-12-09'),
]
const dropIn = () =>
  seenProgramme({ programme: programmeOf({ form: 'dropIn', kind: 'reading', sessions: dates }), waiting: 9 })

test('for a class after school nobody is chosen at first; otherwise the caller is', async () => {
  expect((await open()).store.who).toEqual([])
  expect((await open({ 'programmes.get': dropIn })).store.who).toEqual([null])
})

test('in the last hour who is in line can take a seat that is free', async () => {
  const programme = programmeOf({ capacity: 3, taken: 1, sessions: [sessionOf()] })
  const seen = () => seenProgramme({ programme, own: [enrolmentOf({ state: 'waiting' })], waiting: 2 })
  const early = await open({ 'programmes.get': seen }, holding(at('14:00')))
  expect([early.store.free, early.store.isToWait]).toEqual([[], true])
  const late = await open({ 'programmes.get': seen }, holding(at('15:45')))
  expect([late.store.free, late.store.isToWait]).toEqual([[null, CHILD_ID], false])
})

test('four come together at most; a fifth is refused until another is taken out', async () => {
  const children = ['a', 'b', 'c', 'd'].map((id) => childOf({ id }))
  const { store } = await open({ 'children.list': () => ({ children }) })
  for (const who of [null, 'a', 'b', 'c', 'd']) store.toggle(who)
  expect([store.who, store.isTooMany]).toEqual([[null, 'a', 'b', 'c'], true])
  store.toggle('b')
  expect([store.who, store.isTooMany]).toEqual([[null, 'a', 'c'], false])
})

test('a child whose row has gone meanwhile is not chosen any more', async () => {
  let children = [childOf()]
  const { store } = await open({ 'children.list': () => ({ children }) })
  store.toggle(CHILD_ID)
  children = []
  await store.loadOwn()
  expect(store.who).toEqual([])
})

test('who is chosen stays while the guardian reads what has to be consented to', async () => {
  let children = [childOf({ consent: null })]
  const { store } = await open({ 'children.list': () => ({ children }) })
  store.toggle(null)
  store.toggle(CHILD_ID)
  expect(store.withoutConsent?.id).toBe(CHILD_ID)
  children = [childOf()]
  await store.loadOwn()
  expect([store.who, store.withoutConsent]).toEqual([[null, CHILD_ID], null])
})

test('a child of 14 needs no consent', async () => {
  const { store } = await open({
    'children.list': () => ({ children: [childOf({ needsConsent: false, consent: null })] }),
  })
  store.toggle(CHILD_ID)
  expect(store.withoutConsent).toBeNull()
})

test('enrolling sends who comes, and the new state is shown', async () => {
  const { store, named } = await open({ 'programmes.enrol': () => enrolmentOf() })
  store.toggle(CHILD_ID)
  await store.enrol()
  expect(named('programmes.enrol')).toEqual([['programmes.enrol', { programmeId: PROGRAMME_ID, seats: [CHILD_ID] }]])
  expect(named('programmes.get')).toHaveLength(2)
})

test('the seats are of the chosen date where one comes date by date: at first the next that takes place', async () => {
  const { store, named } = await open({ 'programmes.get': dropIn, 'programmes.enrol': () => enrolmentOf() })
  expect([store.choices.map(({ id }) => id), store.date?.id]).toEqual([['full', 'free'], 'full'])
  expect([store.places, store.isToWait]).toEqual([{ capacity: 3, taken: 3 }, true])
  store.pickDate('free')
  expect([store.places, store.isToWait, store.times?.startsAt]).toEqual([
    { capacity: 3, taken: 1 },
    false,
    at('16:30', '2026-12-09'),
  ])
  await store.enrol()
  expect(named('programmes.enrol')[0]?.[1]).toEqual({ programmeId: PROGRAMME_ID, sessionId: 'free', seats: [null] })
})

test('who do not all fit wait together; so does everybody once others wait', async () => {
  const { store } = await open()
  for (const who of [null, CHILD_ID]) store.toggle(who)
  expect(store.isToWait).toBe(false)
  const tight = await open({ 'programmes.get': () => seenProgramme({ programme: programmeOf({ taken: 3 }) }) })
  tight.store.toggle(null)
  expect(tight.store.isToWait).toBe(false)
  tight.store.toggle(CHILD_ID)
  expect(tight.store.isToWait).toBe(true)
  expect((await open({ 'programmes.get': () => seenProgramme({ waiting: 1 }) })).store.isToWait).toBe(true)
})

test('seats that are live come before those that ended', async () => {
  const own = [enrolmentOf({ id: 'old', state: 'left' }), enrolmentOf(), enrolmentOf({ id: 'later', state: 'expired' })]
  const { store } = await open({ 'programmes.get': () => seenProgramme({ own }) })
  expect(store.owns.map(({ id }) => id)).toEqual([ENROLMENT_ID])
})

test('the date shown first is that of an offer, then of one’s own seats; the chosen one comes before both', async () => {
  const own = [enrolmentOf({ id: 'w', sessionId: 'free', state: 'waiting' })]
  const waiting = await open({ 'programmes.get': () => ({ ...dropIn(), own }) })
  expect(waiting.store.date?.id).toBe('free')
  const offered = [enrolmentOf({ sessionId: 'full' }), enrolmentOf({ id: 'o', sessionId: 'free', state: 'offered' })]
  const { store } = await open({ 'programmes.get': () => ({ ...dropIn(), own: offered }) })
  expect([store.date?.id, store.owns.map(({ id }) => id)]).toEqual(['free', ['o']])
  store.pickDate('full')
  expect(store.owns.map(({ id }) => id)).toEqual([ENROLMENT_ID])
})

test('after a press the page stays on its date', async () => {
  let own = [enrolmentOf({ sessionId: 'free' })]
  const { store } = await open({
    'programmes.get': () => ({ ...dropIn(), own }),
    'programmes.leave': () => (own = [enrolmentOf({ sessionId: 'free', state: 'left' })])[0],
  })
  await store.leaveAll()
  expect([store.date?.id, store.isMine]).toEqual(['free', false])
})

test('who has a seat or waits for one is not chosen again; the others of the family are', async () => {
  const children = [childOf(), childOf({ id: 'b' })]
  const own = [
    enrolmentOf({ seats: [{ seat: 0, childId: null, isChild: false, isLive: true, askedUntil: null }] }),
    enrolmentOf({
      id: 'w',
      state: 'waiting',
      seats: [{ seat: 0, childId: CHILD_ID, isChild: true, isLive: true, askedUntil: null }],
    }),
  ]
  const { store, named } = await open({
    'programmes.get': () => seenProgramme({ own }),
    'children.list': () => ({ children }),
    'programmes.enrol': () => enrolmentOf({ id: 'n' }),
    'programmes.leave': () => enrolmentOf({ state: 'left' }),
  })
  expect([store.free, store.owns.length]).toEqual([['b'], 2])
  store.setMore(true)
  store.toggle('b')
  await store.enrol()
  expect(named('programmes.enrol')[0]?.[1]).toEqual({ programmeId: PROGRAMME_ID, seats: ['b'] })
  expect(store.isMore).toBe(false)
  await store.leaveAll()
  expect(named('programmes.leave').map(([, input]) => input)).toEqual(
    [ENROLMENT_ID, 'w'].map((enrolmentId) => ({ enrolmentId })),
  )
})

test('a seat given back alone is free for its child again', async () => {
  const [first, second] = enrolmentOf().seats
  const own = [enrolmentOf({ seats: [first!, { ...second!, isLive: false }] })]
  expect((await open({ 'programmes.get': () => seenProgramme({ own }) })).store.free).toEqual([CHILD_ID])
})

test('after a refusal its facts are known, and all is loaded again; the next choice clears it', async () => {
  const others = [{ id: 'b', title: '演示书吧', startsAt: NOW, endsAt: NOW, point: '演示服务点' }]
  const { store, named } = await open({
    'programmes.enrol': () => {
      throw new CallError('programme_full', {
        code: 'programme_full',
        message: '报满了',
        retry: false,
        trace: 'abcdef',
        facts: { otherProgrammes: others },
      })
    },
  })
  store.toggle(null)
  await store.enrol()
  expect([store.act.problem, store.refused?.facts?.otherProgrammes]).toEqual(['报满了', others])
  expect(named('programmes.get')).toHaveLength(2)
  store.toggle(CHILD_ID)
  expect([store.act.problem, store.refused, store.who]).toEqual(['', null, [null, CHILD_ID]])
})

test('seats are answered for, and given back, all or one', async () => {
  const { store, calls } = await open({
    'programmes.answer': () => enrolmentOf(),
    'programmes.leave': () => enrolmentOf(),
  })
  await store.answer(ENROLMENT_ID, true)
  await store.answerStill(ENROLMENT_ID, false, 1)
  await store.leave(ENROLMENT_ID)
  await store.leave(ENROLMENT_ID, 1)
  expect(calls.filter(([method]) => /answer|leave/.test(method))).toEqual([
    ['programmes.answer', { enrolmentId: ENROLMENT_ID, isWanted: true }],
    ['programmes.answer', { enrolmentId: ENROLMENT_ID, isWanted: false, seat: 1 }],
    ['programmes.leave', { enrolmentId: ENROLMENT_ID }],
    ['programmes.leave', { enrolmentId: ENROLMENT_ID, seat: 1 }],
  ])
})

const wechat = ['booking', 'waitlist', 'staff_task'].map((template) => ({ template, wechatId: `w-${template}` }))

test('WeChat asks in the tap before anything is sent: about dates, and about the line for who can only wait', async () => {
  const asked: string[][] = []
  const device = {
    ...holding(NOW),
    askMessages: async (ids: readonly string[]) => {
      asked.push([...ids])
      return { 'w-booking': 'reject' } as const
    },
  }
  const answers = { 'inbox.list': () => ({ consents: wechat }), 'programmes.enrol': () => enrolmentOf() }
  const { store, named } = await open(answers, device)
  store.toggle(null)
  const enrolling = store.enrol()
  expect([asked, named('programmes.enrol')]).toEqual([[['w-booking']], []])
  await enrolling
  expect(named('programmes.enrol')).toHaveLength(1)
  expect(named('messages.consent')).toEqual([
    ['messages.consent', { answers: [{ template: 'booking', answer: 'reject' }] }],
  ])
  expect(store.consents.isNotNotified).toBe(true)
  const full = () => seenProgramme({ programme: programmeOf({ taken: 4 }) })
  const waiting = await open({ ...answers, 'programmes.get': full }, device)
  waiting.store.toggle(null)
  await waiting.store.enrol()
  expect(asked[1]).toEqual(['w-booking', 'w-waitlist'])
})

test('a child that was just entered is chosen; one that somebody else adds is not', async () => {
  let children = [childOf()]
  const { store } = await open({ 'children.list': () => ({ children }) })
  children = [...children, childOf({ id: 'other' })]
  await store.loadOwn()
  expect(store.who).toEqual([])
  store.expectChild()
  await store.loadOwn()
  expect(store.who).toEqual([])
  children = [...children, childOf({ id: 'new' })]
  await store.loadOwn()
  expect(store.who).toEqual(['new'])
})

test('only one’s dates in this programme are shown with it', async () => {
  expect((await open()).store.mine.value).toEqual([mineOf()])
})

test('without a connection the last answer is shown with its age, to the same person only', async () => {
  const { device } = await open()
  const lost = () => {
    throw new CallError('unreachable')
  }
  const { store } = await open({ 'programmes.get': lost }, device)
  expect([store.seen.value?.programme.id, store.kept.isOldAt(NOW)]).toEqual([PROGRAMME_ID, true])
  const other = await open({ 'programmes.get': lost }, { ...device, persona: () => 'other' })
  expect(other.store.seen.value).toBeNull()
})
