import { answering } from '../../../../test/booking/phone'
import { OnHereStore, ROWS_MAX } from './on-here-store'

const HERE = '1-0000000000000001'
const shift = (id: string, pointId: string, taken = 0) => ({ id, point: { id: pointId }, taken, capacity: 1 })

test('asks for the programmes of the point, and keeps the shifts there that need people', async () => {
  const { call, calls } = answering({
    'programmes.list': () => ({ rows: ['a', 'b', 'c', 'd'].map((id) => ({ id })) }),
    'shifts.open': () => ({
      rows: [shift('here', HERE), shift('full', HERE, 1), shift('there', '1-0000000000000002')],
    }),
  })
  const store = new OnHereStore(call, HERE)
  await store.load()
  expect(calls).toEqual([
    ['programmes.list', { pointId: HERE }],
    ['shifts.open', { communityId: 1 }],
  ])
  expect(store.answer.value?.shifts.map(({ id }) => id)).toEqual(['here'])
  expect(store.answer.value?.programmes).toHaveLength(ROWS_MAX)
})
