import { answering } from '../../../../test/booking/phone'
import { CallError } from '../../../client/call'
import { HoursStore } from './hours-store'

const entry = (n: number, day: string) => ({ n, communityId: 1, day, minutes: 90, kind: 'served' })

test('entries come in pages and can be narrowed to a year', async () => {
  const answers = [
    { entries: [entry(3, '2026-11-21'), entry(2, '2026-01-02')], more: '2026-01-02T10:00:00.000Z' },
    { entries: [entry(1, '2025-12-30')], more: null },
  ]
  const { call, calls } = answering({ 'hours.mine': () => answers.shift() })
  const store = new HoursStore(call)
  await store.load()
  expect([store.years, store.hasMore]).toEqual([['2026'], true])
  await store.loadMore()
  expect(calls.at(-1)).toEqual(['hours.mine', { before: '2026-01-02T10:00:00.000Z' }])
  expect([store.years, store.hasMore]).toEqual([['2026', '2025'], false])
  store.setYear('2025')
  expect(store.entries.map(({ n }) => n)).toEqual([1])
})

test('what was loaded stays when the page is shown again, and what is new comes before it', async () => {
  const answers = [
    { entries: [entry(3, '2026-11-21'), entry(2, '2026-01-02')], more: '2026-01-02T10:00:00.000Z' },
    { entries: [entry(1, '2025-12-30')], more: null },
    { entries: [entry(4, '2026-11-22'), entry(3, '2026-11-21')], more: '2026-11-21T10:00:00.000Z' },
    { entries: [entry(9, '2026-11-23'), entry(8, '2026-11-23')], more: '2026-11-23T10:00:00.000Z' },
  ]
  const store = new HoursStore(answering({ 'hours.mine': () => answers.shift() }).call)
  const shown = () => store.entries.map(({ n }) => n)
  await store.load()
  await store.loadMore()
  await store.load()
  expect([shown(), store.hasMore]).toEqual([[4, 3, 2, 1], false])
  await store.load()
  expect([shown(), store.hasMore]).toEqual([[9, 8], true])
})

test('a lost connection hides nothing that was loaded', async () => {
  const answers = [
    { entries: [entry(2, '2026-01-02')], more: '2026-01-02T10:00:00.000Z' },
    { entries: [entry(1, '2025-12-30')], more: null },
  ]
  const answer = () => {
    const next = answers.shift()
    if (!next) throw new CallError('unreachable')
    return next
  }
  const store = new HoursStore(answering({ 'hours.mine': answer }).call)
  await store.load()
  await store.loadMore()
  await store.load()
  expect([store.entries.map(({ n }) => n), store.hasMore]).toEqual([[2, 1], false])
})
