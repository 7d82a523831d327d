import { CallError, type CallMethod } from '../../../client/call'
import { RoomPickStore } from './room-pick-store'

const [TEA, HALL] = ['tea', 'hall'].map((id) => ({ room: { id, name: id } }))
const open = (rows: () => unknown[], roomId?: string) => {
  const asked: unknown[] = []
  const call = (async (...question: unknown[]) => {
    asked.push(question)
    return { rows: rows() }
  }) as unknown as CallMethod
  return { asked, store: new RoomPickStore(call, roomId) }
}

test('of several rooms none is preselected', async () => {
  const { asked, store } = open(() => [TEA, HALL])
  await store.load(7)
  expect(asked).toEqual([['rooms.list', { communityId: 7 }]])
  expect([store.roomId, store.room]).toEqual(['', null])
  store.choose('hall')
  expect(store.room?.name).toBe('hall')
})

test('a single room is preselected', async () => {
  const { store } = open(() => [TEA])
  await store.load(7)
  expect(store.roomId).toBe('tea')
})

test('the room of the route stays selected, one of another community does not', async () => {
  const known = open(() => [TEA, HALL], 'hall')
  await known.store.load(7)
  const strange = open(() => [TEA, HALL], 'elsewhere')
  await strange.store.load(7)
  expect([known.store.roomId, strange.store.roomId]).toEqual(['hall', ''])
})

test('a failed load keeps the selection', async () => {
  const { store } = open(() => {
    throw new CallError('unreachable')
  }, 'hall')
  await store.load(7)
  expect(store.roomId).toBe('hall')
  expect(store.rooms.problem).toContain('网络')
})
