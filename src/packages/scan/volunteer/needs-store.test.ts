import { answering } from '../../../../test/booking/phone'
import { NeedsStore } from './needs-store'

const row = (id: string, pointId: string, taken = 0) => ({
  id,
  point: { id: pointId, name: '演示' },
  taken,
  capacity: 2,
})

const open = async (rows: ReturnType<typeof row>[]) => {
  const { call, calls } = answering({ 'shifts.open': () => ({ rows }) })
  const store = new NeedsStore(call, '1-here')
  await store.load(1)
  return { store, calls }
}

test('shifts with free places are offered, those of this point first, three at most', async () => {
  const { store, calls } = await open([
    row('full', '1-here', 2),
    row('a', '1-far'),
    row('b', '1-here'),
    row('c', '1-far'),
    row('d', '1-far'),
  ])
  expect(calls).toEqual([['shifts.open', { communityId: 1 }]])
  expect(store.rows.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(store.chosen).toBe('b')
  store.choose('')
  expect(store.chosen).toBe('')
})

test('where nothing is open nothing is chosen', async () => {
  const { store } = await open([row('full', '1-here', 2)])
  expect([store.rows, store.chosen]).toEqual([[], ''])
})
