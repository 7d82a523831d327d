import { answering } from '../../../../test/booking/phone'
import { shanghai } from '../../../../test/times'
import { ShiftsHereStore } from './shifts-here-store'

const at = (clock: string) => shanghai('2026-11-25', clock)
const mine = (id: string, state: string, pointId = '1-here') => ({
  shift: { id, startsAt: at('10:30'), endsAt: at('12:00'), point: { id: pointId, name: '演示' } },
  signup: { id: `of-${id}`, state },
})

const open = async (coming: ReturnType<typeof mine>[], digits = '482615') => {
  const { call, calls } = answering({
    'shifts.mine': () => ({ coming }),
    'shifts.checkIn': () => ({}),
    'shifts.checkOut': () => ({}),
  })
  const store = new ShiftsHereStore(call, { pointId: '1-here', digits })
  await store.load()
  return { store, calls }
}
const press = async (store: ShiftsHereStore, clock: string) => {
  const [first] = store.todayAt(at(clock))
  if (first) await store.enter(first, at(clock))
}

test('a shift of today here is offered, and checked in by the digits while that is possible', async () => {
  const { store, calls } = await open([mine('here', 'taken'), mine('far', 'taken', '1-far'), mine('wish', 'waiting')])
  const [here] = store.todayAt(at('09:00'))
  expect([store.todayAt(at('09:00')).length, here?.shift.id, store.todayAt(at('12:00'))]).toEqual([1, 'here', []])
  const isReady = (clock: string) => here !== undefined && store.isReady(here, at(clock))
  expect(['10:14', '10:15', '10:59', '11:00'].map(isReady)).toEqual([false, true, true, false])
  await press(store, '10:15')
  expect(calls.at(-1)).toEqual(['shifts.checkIn', { signupId: 'of-here', code: '482615' }])
  expect(store.doneShiftId).toBe('here')
})

test('who was marked absent checks in all the same while that is possible', async () => {
  const { store, calls } = await open([mine('here', 'absent')])
  await press(store, '10:59')
  expect(calls.at(-1)).toEqual(['shifts.checkIn', { signupId: 'of-here', code: '482615' }])
  expect(store.todayAt(at('11:00'))).toEqual([])
})

test('who scans again is checked out by the digits once they say that they go', async () => {
  const { store, calls } = await open([mine('here', 'checkedIn')])
  const [here] = store.todayAt(at('11:58'))
  if (!here) throw new Error('no shift')
  expect(store.isForGoing(here)).toBe(true)
  await press(store, '11:58')
  expect([calls.length, store.doneShiftId]).toEqual([1, 'here'])
  await store.checkOut(here)
  expect(calls.at(-1)).toEqual(['shifts.checkOut', { signupId: 'of-here', code: '482615' }])
})

test('a poster on the wall checks nobody out', async () => {
  const { store } = await open([mine('here', 'checkedIn')], '')
  expect(store.todayAt(at('11:00')).map(store.isForGoing)).toEqual([false])
})

test('a poster on the wall proves nothing: the shift’s own page asks for the digits', async () => {
  const { store, calls } = await open([mine('here', 'taken')], '')
  await press(store, '10:20')
  expect([calls.length, store.doneShiftId]).toEqual([1, 'here'])
})
