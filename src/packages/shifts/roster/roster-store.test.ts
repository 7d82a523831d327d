import { answering } from '../../../../test/booking/phone'
import {
  at,
  PERSON_ID,
  rosterOf,
  rosterRow,
  type RosterRow,
  SHIFT_ID,
  SIGNUP_ID,
} from '../../../../test/shift/seen-shift'
import { CallError } from '../../../client/call'
import { RosterStore } from './roster-store'

const presence = {
  checkedInAt: at('10:35'),
  checkedInBy: 'mark' as const,
  checkedOutAt: null,
  checkedOutBy: null,
  minutes: null,
}

const open = async (answers: Record<string, (input: unknown) => unknown> = {}, rows: RosterRow[] = [rosterRow()]) => {
  const clock = { now: at('10:35') }
  const dialled: string[] = []
  const { call, calls } = answering({ 'shifts.roster': () => rosterOf(rows), ...answers })
  const device = { now: () => clock.now, phone: async (number: string) => void dialled.push(number) }
  const store = new RosterStore(call, device, SHIFT_ID)
  await store.load()
  const of = (method: string) => calls.filter(([one]) => one === method).map(([, input]) => input)
  return { store, clock, dialled, of }
}
const unreachable = () => {
  throw new CallError('unreachable')
}

test('people are told apart by what their signup is now', async () => {
  const states = ['waiting', 'taken', 'left', 'offered', 'checkedIn', 'absent'] as const
  const { store } = await open(
    {},
    states.map((state) => rosterRow({ signupId: state, state })),
  )
  const ids = (rows: RosterRow[]) => rows.map(({ signupId }) => signupId)
  expect([ids(store.people), ids(store.waiting), ids(store.gone)]).toEqual([
    ['taken', 'checkedIn', 'absent'],
    ['waiting', 'offered'],
    ['left'],
  ])
})

test('a mark says what and when; the row is busy meanwhile, and changes with the answer', async () => {
  const { store, of } = await open({
    'shifts.mark': () => rosterRow({ state: 'checkedIn', presence }),
    'shifts.roster': () => rosterOf([rosterRow({ state: 'checkedIn', presence })]),
  })
  const work = store.mark(SIGNUP_ID, 'checkIn')
  expect([store.isDoing('checkIn', SIGNUP_ID), store.isDoing('absent', SIGNUP_ID)]).toEqual([true, false])
  await work
  expect(of('shifts.mark')).toEqual([{ signupId: SIGNUP_ID, act: 'checkIn', at: at('10:35') }])
  expect([store.people[0]?.state, store.act.isBusy]).toEqual(['checkedIn', false])
})

test('a mark that did not arrive changes nothing, and its error belongs to that person', async () => {
  const { store } = await open({ 'shifts.mark': unreachable })
  await store.mark(SIGNUP_ID, 'absent')
  expect([store.people[0]?.state, store.touched]).toEqual(['taken', SIGNUP_ID])
  expect(store.act.problem).toContain('网络')
})

test('a mark is shown even if the roster cannot be loaded again', async () => {
  let isOnline = true
  const { store } = await open({
    'shifts.roster': () => (isOnline ? rosterOf([rosterRow()]) : unreachable()),
    'shifts.mark': () => {
      isOnline = false
      return rosterRow({ state: 'checkedIn', presence })
    },
  })
  await store.mark(SIGNUP_ID, 'checkIn')
  expect(store.people[0]?.state).toBe('checkedIn')
})

test('a number is asked for once pressed, dialled, and stays visible', async () => {
  const { store, dialled } = await open({ 'shifts.phone': () => ({ phone: '00012345678' }) })
  expect(store.numberOf(SIGNUP_ID)).toBeUndefined()
  await store.dial(SIGNUP_ID)
  expect([dialled, store.numberOf(SIGNUP_ID)]).toEqual([['00012345678'], '00012345678'])
})

test('without a number nothing is dialled', async () => {
  const { store, dialled } = await open({ 'shifts.phone': () => ({ phone: null }) })
  await store.dial(SIGNUP_ID)
  expect([dialled, store.numberOf(SIGNUP_ID)]).toEqual([[], null])
})

test('a new leader is saved with the rest of the shift as it was read', async () => {
  const { store, of } = await open({ 'shifts.save': () => ({ shiftIds: [SHIFT_ID], version: 'v2' }) })
  await store.lead(rosterRow())
  expect(of('shifts.save')).toEqual([
    expect.objectContaining({
      shiftId: SHIFT_ID,
      version: 'v1',
      leaderId: PERSON_ID,
      title: '演示送午饭',
      startsAt: at('10:30'),
      leaveUntil: at('22:30', '2026-11-24'),
      capacity: 4,
    }),
  ])
  expect(of('shifts.roster')).toHaveLength(2)
})

test('a shift that a colleague has changed is loaded again, so that the next press works', async () => {
  const { store, of } = await open({
    'shifts.save': () => {
      throw new CallError('changed_meanwhile')
    },
  })
  await store.lead(rosterRow())
  expect([of('shifts.roster').length, store.act.problem === '']).toEqual([2, false])
})

test('it says how many were asked to come', async () => {
  const { store } = await open({ 'shifts.ask': () => ({ asked: 12 }) })
  expect(store.asked).toBeNull()
  await store.ask()
  expect(store.asked).toBe(12)
})

test('the roster is old after a minute', async () => {
  const { store } = await open()
  expect([store.isOldAt(at('10:35')), store.isOldAt(at('10:36'))]).toEqual([false, true])
})
