import type { CallMethod } from '../../../client/call'
import { DeskStore } from './desk-store'

const NOW = '2026-11-25T02:00:00.000Z'
const item = (id: string, dueAt: string, isLate = false) => ({
  kind: 'point',
  id,
  title: '演示书吧',
  note: '',
  community: '甲社区',
  dueAt,
  isLate,
})

const openDesk = async (items: unknown[]) => {
  const store = new DeskStore((async () => ({ items })) as unknown as CallMethod)
  await store.load()
  return store
}

test('overdue, due today and due later are counted by the day in Shanghai, each item once', async () => {
  const store = await openDesk([
    item('late', '2026-11-25T01:00:00Z', true),
    item('before midnight', '2026-11-25T15:59:00Z'),
    item('after midnight', '2026-11-25T16:00:00Z'),
    item('next week', '2026-12-01T02:00:00Z'),
  ])
  expect(store.countsAt(NOW)).toEqual({ late: 1, today: 1, later: 2 })
})

test('all counts are zero before the first load', () => {
  const store = new DeskStore((() => new Promise(() => {})) as CallMethod)
  expect(store.countsAt(NOW)).toEqual({ late: 0, today: 0, later: 0 })
})
