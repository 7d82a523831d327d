import { refused } from '../../../../test/refused'
import type { CallMethod } from '../../../client/call'
import { MediatorsStore } from './mediators-store'

const person = (id: string, name: string | null, communityId: number, isSuspended = false) => ({
  id,
  name,
  community: { id: communityId, name: '' },
  isSuspended,
})

const open = async (answer: () => unknown = () => ({ mediatorId: '1-0123456789abcdef' })) => {
  const appointed: unknown[] = []
  const people = [person('a', '小谭', 1), person('b', '小周', 2), person('c', null, 1), person('d', '小何', 1, true)]
  const call = (async (method: string, input: unknown) => {
    if (method === 'mediation.mediators') return { mediators: [] }
    if (method === 'roles.list') return { people, invites: [], isMore: false }
    appointed.push(input)
    return answer()
  }) as unknown as CallMethod
  const store = new MediatorsStore(call)
  await store.ofCommunity(1)
  return { appointed, store }
}

test('lists the colleagues currently working in that community, by name', async () => {
  const { store } = await open()
  expect(store.list.value?.staff).toEqual([{ id: 'a', name: '小谭' }])
})

test('adding a colleague, adding an outsider and removing one are three calls', async () => {
  const { appointed, store } = await open()
  await store.addColleague('a')
  store.type(' 黄老师 ')
  await store.addOutsider()
  await store.end('1-0123456789abcdef')
  expect(appointed).toEqual([
    { communityId: 1, personId: 'a', isEnded: false },
    { communityId: 1, name: '黄老师', isEnded: false },
    { communityId: 1, mediatorId: '1-0123456789abcdef', isEnded: true },
  ])
  expect(store.name).toBe('')
})

test('a rejected name stays in the field, and an empty one is never sent', async () => {
  const { appointed, store } = await open(() => {
    throw refused('already_done')
  })
  await store.addOutsider()
  store.type('\u200b')
  await store.addOutsider()
  expect(appointed).toEqual([])
  store.type('黄老师')
  await store.addOutsider()
  expect([store.name, store.act.problem === '']).toEqual(['黄老师', false])
})
