import { answering } from '../../../../test/booking/phone'
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
