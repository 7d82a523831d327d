import { answering } from '../../../../test/booking/phone'
import { at, type SheetRow, sheetRow } from '../../../../test/shift/seen-shift'
import { CallError } from '../../../client/call'
import { ShiftSheetStore } from './shift-sheet-store'

const open = (rows: SheetRow[] = [sheetRow()], day = '') => {
  const clock = { now: at('09:00') }
  let isBroken = false
  const { call, calls } = answering({
    'shifts.sheet': (input) => {
      if (isBroken) throw new CallError('unreachable')
      return {
        at: clock.now,
        isSample: true,
        communityId: 3,
        community: '演示社区',
        from: (input as { day: string }).day,
        rows,
      }
    },
  })
  const store = new ShiftSheetStore(call, { now: () => clock.now }, day)
  return { store, clock, asked: () => calls.map(([, input]) => input), break: () => void (isBroken = true) }
}

test('the week of today is shown first, or that of the route’s day', async () => {
  expect(open().store.from).toBe('2026-11-23')
  expect(open([], '2026-12-06').store.from).toBe('2026-11-30')
})

test('another week and another community are asked for by their Monday', async () => {
  const { store, asked } = open()
  await store.load()
  await store.turn(1)
  await store.showCommunity(7)
  await store.turn(-2)
  await store.showPresent()
  expect(asked()).toEqual([
    { day: '2026-11-23' },
    { day: '2026-11-30', communityId: 3 },
    { day: '2026-11-30', communityId: 7 },
    { day: '2026-11-16', communityId: 3 },
    { day: '2026-11-23', communityId: 3 },
  ])
})

test('nothing of another week stays while the new one is loading', async () => {
  const { store } = open()
  await store.load()
  const coming = store.turn(1)
  expect([store.sheet.value, store.rows]).toEqual([null, []])
  await coming
  expect(store.rows).toHaveLength(1)
})

test('a reload that fails leaves the week on screen', async () => {
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

test('counted as short is what is to come, takes place and lacks people', async () => {
  const { store } = open([
    sheetRow(),
    sheetRow({ id: 'full', taken: 4 }),
    sheetRow({ id: 'off', cancelled: '停水' }),
    sheetRow({ id: 'over', startsAt: at('08:00') }),
  ])
  await store.load()
  expect([store.rows.length, store.shortAt(at('09:00'))]).toEqual([3, 1])
})

test('the most urgent is the first that begins within a day and lacks people', async () => {
  const { store } = open([
    sheetRow({ id: 'later', isShort: true, startsAt: at('16:30') }),
    sheetRow({ id: 'first', isShort: true }),
    sheetRow({ id: 'off', isShort: true, startsAt: at('09:30'), cancelled: '停水' }),
  ])
  expect(store.urgent).toBeNull()
  await store.load()
  expect(store.urgent?.id).toBe('first')
})
