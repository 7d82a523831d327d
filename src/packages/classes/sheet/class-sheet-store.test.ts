import { answering } from '../../../../test/booking/phone'
import { at, type ClassRow, classRow, sessionOf, sheetOf } from '../../../../test/programme/seen-class'
import { CallError } from '../../../client/call'
import { ClassSheetStore } from './class-sheet-store'

const open = (rows: ClassRow[] = [classRow()], day = '') => {
  const clock = { now: at('09:00') }
  let isBroken = false
  const { call, calls } = answering({
    'programmes.sheet': () => {
      if (isBroken) throw new CallError('unreachable')
      return sheetOf(rows, { communityId: 3 })
    },
  })
  const store = new ClassSheetStore(call, { now: () => clock.now }, day)
  return { store, asked: () => calls.map(([, input]) => input), break: () => void (isBroken = true) }
}

test('today is shown first, or the day of the route', () => {
  expect(open().store.day).toBe('2026-11-25')
  expect(open([], '2026-12-06').store.day).toBe('2026-12-06')
})

test('another day and another community are asked for', async () => {
  const { store, asked } = open()
  await store.load()
  await store.turn(1)
  await store.showCommunity(7)
  await store.turn(-2)
  await store.showPresent()
  expect(asked()).toEqual([
    { day: '2026-11-25' },
    { day: '2026-11-26', communityId: 3 },
    { day: '2026-11-26', communityId: 7 },
    { day: '2026-11-24', communityId: 3 },
    { day: '2026-11-25', communityId: 3 },
  ])
})

test('nothing of another day stays while the new one is loading', async () => {
  const { store } = open()
  await store.load()
  const coming = store.turn(1)
  expect([store.sheet.value, store.rows]).toEqual([null, []])
  await coming
  expect(store.rows).toHaveLength(1)
})

test('a reload that fails leaves the day on screen', async () => {
  const { store, ...world } = open()
  await store.load()
  world.break()
  await store.load()
  expect([store.rows.length, store.sheet.problem]).toEqual([1, expect.stringContaining('网络')])
})

test('the sheet is old after a minute', async () => {
  const { store } = open()
  expect(store.isOldAt(at('12:00'))).toBe(false)
  await store.load()
  expect([store.isOldAt(at('09:00')), store.isOldAt(at('09:01'))]).toEqual([false, true])
})

test('too few are told in order of time, but not of what does not take place', async () => {
  const few = (sessionId: string, clock: string, cancelled: string | null = null) =>
    classRow({ sessionId, isFew: true, session: sessionOf({ startsAt: at(clock), cancelled }) })
  const { store } = open([few('late', '19:00'), few('off', '08:00', '停水'), few('early', '09:30'), classRow()])
  await store.load()
  expect(store.few.map(({ sessionId }) => sessionId)).toEqual(['early', 'late'])
})
