import { answering, holding } from '../../../../test/booking/phone'
import { at, rosterOf, type SeatRow, seatRow, SESSION_ID, sessionOf } from '../../../../test/programme/seen-class'
import { CallError } from '../../../client/call'
import { ClassRosterStore } from './class-roster-store'

const NOW = at('16:20')

const open = async (rows: SeatRow[] = [seatRow()], mark: () => unknown = () => ({ marked: 1 }), change = {}) => {
  let isOnline = true
  const clock = { now: NOW }
  const { call, calls } = answering({
    'programmes.roster': () => {
      if (!isOnline) throw new CallError('unreachable')
      return rosterOf(rows, change)
    },
    'programmes.mark': mark,
  })
  const store = new ClassRosterStore(call, { ...holding(NOW), now: () => clock.now }, SESSION_ID)
  await store.open()
  const of = (method: string) => calls.filter(([one]) => one === method).map(([, input]) => input)
  return { store, clock, of, first: () => store.seats[0] ?? seatRow(), goOffline: () => void (isOnline = false) }
}
const unreachable = () => {
  throw new CallError('unreachable')
}

test('a tap shows at once and counts, also without a network', async () => {
  const { store, first } = await open([seatRow(), seatRow({ seat: 1 })], unreachable)
  expect(store.counts).toEqual({ here: 0, came: 0, expected: 2 })
  await store.mark(first(), 'came')
  expect(first()).toMatchObject({ state: 'here', stays: [{ cameAt: NOW, leftAt: null }] })
  expect(store.counts).toEqual({ here: 1, came: 1, expected: 2 })
  await store.mark(first(), 'undo')
  expect(first()).toMatchObject({ state: 'expected', stays: [] })
})

test('a child that went says who fetched it, and whether the name is on its list', async () => {
  const { store, clock, first, of } = await open()
  await store.mark(first(), 'came')
  clock.now = at('17:40')
  await store.mark(first(), 'left', '演示舅舅')
  expect(first().stays).toEqual([{ cameAt: NOW, leftAt: at('17:40'), fetchedBy: '演示舅舅', isFetcherKnown: false }])
  expect(of('programmes.mark')[1]).toMatchObject({ marks: [{ act: 'left', by: '演示舅舅' }] })
})

test('what the server took stays on screen although the roster cannot be read again', async () => {
  const { store, first, goOffline } = await open()
  goOffline()
  await store.mark(first(), 'came')
  await store.load()
  expect([first().state, store.marks.marks]).toEqual(['here', []])
})

test('a refused mark is not shown any more', async () => {
  const { store, first, of } = await open([seatRow()], () => {
    throw new CallError('here_elsewhere')
  })
  await store.mark(first(), 'came')
  expect([first().state, of('programmes.roster').length]).toEqual(['expected', 2])
})

test('nothing is marked before the hour before it, nor of what does not take place', async () => {
  const { store, first } = await open()
  expect(store.actsOf(first(), at('15:29'))).toEqual([])
  expect(store.actsOf(first(), at('15:30'))).toEqual(['came', 'away'])
  const off = await open([seatRow()], undefined, { session: sessionOf({ cancelled: '停水' }) })
  expect(off.store.actsOf(off.first(), NOW)).toEqual([])
})

test('the roster is old after a minute', async () => {
  const { store } = await open()
  expect([store.isOldAt(NOW), store.isOldAt(at('16:21'))]).toEqual([false, true])
})

test('who was marked as away by mistake is put right by the next tap; later a tap says that they came', async () => {
  const { store, first } = await open()
  await store.mark(first(), 'away')
  expect(store.tapsOf(first(), at('16:24'))).toEqual(['undo', 'came'])
  expect(store.tapsOf(first(), at('16:25'))).toEqual(['came', 'undo'])
})
