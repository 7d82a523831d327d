import { chooseRows, type Choosable } from './nearby'

const row = (id: string, state: 'open' | 'closed', walk: boolean | null, more: Partial<Choosable['opening']> = {}) => ({
  id,
  walk: walk === null ? null : { isWithin: walk },
  straightMeters: 100 as number | null,
  isUnreachable: false,
  opening: { state, isOpenLaterToday: state === 'open', isOpenOnWeekend: false, ...more },
})
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('the nearest that is open is the answer; the open ones within ten minutes follow, then the rest', () => {
  const rows = [row('a', 'closed', true), row('b', 'open', true), row('c', 'open', true), row('d', 'open', false)]
  const { answer, within, rest } = chooseRows(rows, 'now')
  expect(answer?.id).toBe('b')
  expect(ids(within)).toEqual(['c'])
  expect(ids(rest)).toEqual(['a', 'd'])
})

test('today counts who opens later, the weekend who opens then', () => {
  const rows = [
    row('a', 'closed', true, { isOpenLaterToday: true }),
    row('b', 'closed', true, { isOpenOnWeekend: true }),
  ]
  expect(chooseRows(rows, 'now').answer).toBeNull()
  expect(chooseRows(rows, 'today').answer?.id).toBe('a')
  expect(chooseRows(rows, 'weekend').answer?.id).toBe('b')
})

test('a point that nobody has found on the map is never the answer, however open', () => {
  const lost = { ...row('a', 'open', null), straightMeters: null }
  expect(chooseRows([lost], 'now')).toEqual({ answer: null, within: [], rest: [lost] })
})

test('a point to which no way leads at this pace is never the answer, however near and open', () => {
  const cutOff = { ...row('a', 'open', null), isUnreachable: true }
  const { answer, rest } = chooseRows([cutOff, row('b', 'open', true)], 'now')
  expect(answer?.id).toBe('b')
  expect(ids(rest)).toEqual(['a'])
})
