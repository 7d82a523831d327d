import { chooseRows, type Choosable } from './nearby'

const row = (id: string, state: 'open' | 'closed', walk: boolean | null, more: Partial<Choosable['opening']> = {}) => ({
  id,
  walk: walk === null ? null : { isWithin: walk },
  straightMeters: 100 as number | null,
  isUnreachable: false,
  opening: { state, isOpenLaterToday: state === 'open', weekend: [], ...more },
})
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('the nearest that is open is the answer; the open ones within ten minutes follow, then the rest', () => {
  const rows = [row('a', 'closed', true), row('b', 'open', true), row('c', 'open', true), row('d', 'open', false)]
  const { answer, within, rest } = chooseRows(rows, 'now')
  expect(answer?.id).toBe('b')
  expect(ids(within)).toEqual(['c'])
  expect(ids(rest)).toEqual(['a', 'd'])
})

test("'today' includes points that open later today, 'weekend' those that are open at the weekend", () => {
  const rows = [
    row('a', 'closed', true, { isOpenLaterToday: true }),
    row('b', 'closed', true, { weekend: [{ day: '2026-11-28', intervals: [['09:00', '12:00']] }] }),
  ]
  expect(chooseRows(rows, 'now').answer).toBeNull()
  expect(chooseRows(rows, 'today').answer?.id).toBe('a')
  expect(chooseRows(rows, 'weekend').answer?.id).toBe('b')
})

test('an open point without a position is never the answer', () => {
  const lost = { ...row('a', 'open', null), straightMeters: null }
  expect(chooseRows([lost], 'now')).toEqual({ answer: null, next: null, within: [], rest: [lost] })
})

test('an open, near point is not the answer when this walker cannot reach it', () => {
  const cutOff = { ...row('a', 'open', null), isUnreachable: true }
  const { answer, rest } = chooseRows([cutOff, row('b', 'open', true)], 'now')
  expect(answer?.id).toBe('b')
  expect(ids(rest)).toEqual(['a'])
})

test('while nothing is open the first to open stands alone, not among the rest', () => {
  const rows = [row('a', 'closed', true), row('b', 'closed', false), { ...row('c', 'closed', null) }]
  const { answer, next, rest } = chooseRows(rows, 'now', 'b')
  expect([answer, next?.id, ids(rest)]).toEqual([null, 'b', ['a', 'c']])
  expect(chooseRows(rows, 'now', 'c').next).toBeNull()
  expect(chooseRows(rows, 'today', 'b').next).toBeNull()
  expect(chooseRows([row('d', 'open', true), ...rows], 'now', 'b').next).toBeNull()
})
