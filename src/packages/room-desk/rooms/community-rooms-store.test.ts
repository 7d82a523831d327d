import type { CallMethod } from '../../../client/call'
import { CommunityRoomsStore } from './community-rooms-store'

const openStore = () => {
  const asked: unknown[] = []
  const call = (async (method: string, input: { communityId: number }) => {
    asked.push([method, input.communityId])
    return { at: '2026-11-24T02:00:00Z', isSample: true, rows: [{ of: input.communityId }] }
  }) as unknown as CallMethod
  return { asked, store: new CommunityRoomsStore(call) }
}

test('loads nothing before a community is selected, and each one once', async () => {
  const { asked, store } = openStore()
  await store.load()
  expect(asked).toEqual([])
  await store.ofCommunity(3)
  await store.ofCommunity(3)
  expect(asked).toEqual([['rooms.list', 3]])
})

test('selecting another community clears the rooms of the first', async () => {
  const { store } = openStore()
  await store.ofCommunity(3)
  await store.add()
  expect(store.points.value).toEqual([{ of: 3 }])
  const answer = store.ofCommunity(4)
  expect([store.rooms.value, store.points.value, store.isAdding]).toEqual([null, null, false])
  await answer
  expect(store.rooms.value?.rows).toEqual([{ of: 4 }])
})

test('the points are loaded only when a room is to be added', async () => {
  const { asked, store } = openStore()
  await store.ofCommunity(3)
  await store.add()
  expect(asked).toEqual([
    ['rooms.list', 3],
    ['points.list', 3],
  ])
  store.stopAdding()
  expect(store.isAdding).toBe(false)
})
