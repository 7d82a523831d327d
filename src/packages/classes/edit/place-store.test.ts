import { answering } from '../../../../test/booking/phone'
import { PlaceStore } from './place-store'

const open = (points: { id: string; name: string }[]) => {
  const chosen: string[] = []
  const { call, calls } = answering({
    'points.list': () => ({ rows: points }),
    'rooms.list': (input) => ({ rows: [{ room: { id: `room of ${(input as { pointId: string }).pointId}` } }] }),
  })
  return { store: new PlaceStore(call, (pointId) => void chosen.push(pointId)), chosen, calls }
}
const [one, other] = [
  { id: '1-a', name: '甲' },
  { id: '1-b', name: '乙' },
]

test('the only point there is is chosen, with its rooms', async () => {
  const { store, chosen } = open([one])
  await store.ofCommunity(1)
  expect([chosen, store.rooms.value?.map(({ room }) => room.id)]).toEqual([['', '1-a'], ['room of 1-a']])
})

test('another point has other rooms, and another community has no point yet', async () => {
  const { store, chosen, calls } = open([one, other])
  await store.ofCommunity(1)
  await store.choosePoint('1-b')
  await store.ofCommunity(1)
  await store.ofCommunity(7)
  expect([chosen, store.rooms.value]).toEqual([['', '1-b', ''], null])
  expect(calls.map(([method]) => method)).toEqual(['points.list', 'rooms.list', 'points.list'])
})
