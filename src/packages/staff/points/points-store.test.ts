import type { CallMethod } from '../../../client/call'
import { PointsStore } from './points-store'

const openStore = async (names: readonly string[]) => {
  const asked: unknown[] = []
  const call = (async (method: string, input: unknown) => {
    asked.push([method, input])
    return { rows: names.map((name) => ({ id: name, name })) }
  }) as unknown as CallMethod
  const store = new PointsStore(call)
  await store.ofCommunity(3)
  return { asked, store, namesOf: () => store.shown.map(({ name }) => name) }
}

test('the points of a community are listed by name, and typing leaves those that contain it', async () => {
  const { store, asked, namesOf } = await openStore(['演示书吧', '演示食堂', '甲社区'])
  expect(asked).toEqual([['points.list', { communityId: 3 }]])
  expect(namesOf()).toEqual(['甲社区', '演示食堂', '演示书吧'].sort((a, b) => a.localeCompare(b, 'zh')))
  store.type(' 书 ')
  expect(namesOf()).toEqual(['演示书吧'])
})

test('nothing is asked before a community is chosen, and of another one nothing old is shown', async () => {
  const { store, asked } = await openStore(['演示书吧'])
  const answer = store.ofCommunity(4)
  expect(store.shown).toEqual([])
  await answer
  await store.ofCommunity(null)
  expect([asked.length, store.shown.length]).toEqual([2, 0])
})
