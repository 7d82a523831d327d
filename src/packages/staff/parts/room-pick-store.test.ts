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

test('of several rooms none is chosen by itself', async () => {
  const { asked, store } = open(() => [TEA, HALL])
  await store.load(7)
  expect(asked).toEqual([['rooms.list', { communityId: 7 }]])
  expect([store.roomId, store.room]).toEqual(['', null])
  store.choose('hall')
  expect(store.room?.name).toBe('hall')
})

test('a single room need not be chosen', async () => {
  const { store } = open(() => [TEA])
  await store.load(7)
  expect(store.roomId).toBe('tea')
})

test('the room that the page was opened with stays, one of another community does not', async () => {
  const known = open(() => [TEA, HALL], 'hall')
  await known.store.load(7)
  const strange = open(() => [TEA, HALL], 'elsewhere')
  await strange.store.load(7)
  expect([known.store.roomId, strange.store.roomId]).toEqual(['hall', ''])
})

test('a list that did not come forgets no choice', async () => {
  const { store } = open(() => {
    throw new CallError('unreachable')
  }, 'hall')
  await store.load(7)
  expect(store.roomId).toBe('hall')
  expect(store.rooms.problem).toContain('网络')
})
