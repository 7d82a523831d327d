import { answering, holding } from '../../../../test/booking/phone'
import { at, CHILD_ID, childOf } from '../../../../test/programme/seen-programme'
import { CallError } from '../../../client/call'
import { ChildDraftStore } from './child-draft-store'
import { ChildrenStore } from './children-store'

const open = async (answers: Record<string, (input: unknown) => unknown> = {}) => {
  const device = holding(at('08:00'))
  const { call, calls } = answering({ 'children.list': () => ({ children: [childOf()] }), ...answers })
  const store = new ChildrenStore(call, device)
  await store.load()
  return { store, calls, call, device }
}

test('a consent is taken back with the child as it stands, and the list is loaded again', async () => {
  const { store, calls } = await open({ 'children.save': () => null })
  expect(await store.withdraw(childOf())).toBe(true)
  const words = { called: '演示乐乐', born: '2019-05', fetchers: ['演示外公'], note: '', isNoteConsented: false }
  expect(calls.map(([method]) => method)).toEqual(['children.list', 'children.save', 'children.list'])
  expect(calls[1]?.[1]).toEqual({ childId: CHILD_ID, ...words, consent: false })
})

test('with a child goes what was typed about it on this phone', async () => {
  const { store, call, device } = await open({ 'children.remove': () => ({ ended: 0 }) })
  const draft = () => new ChildDraftStore(call, device, childOf())
  draft().type({ note: '演示：花生过敏' })
  expect(draft().isRestored).toBe(true)
  await store.remove(childOf())
  expect(draft().isRestored).toBe(false)
})

test('a child is off the screen at once, also where the list does not load again', async () => {
  let isLost = false
  const { store } = await open({
    'children.save': () => {
      isLost = true
      return null
    },
    'children.list': () => {
      if (isLost) throw new CallError('unreachable')
      return { children: [childOf(), childOf({ id: 'other' })] }
    },
  })
  await store.withdraw(childOf())
  expect([store.list.value?.map(({ id }) => id), store.list.problem]).toEqual([
    ['other'],
    expect.stringMatching('网络'),
  ])
})

test('a refusal says why, and nothing is dropped', async () => {
  const { store, call, device } = await open({
    'children.remove': () => {
      throw new CallError('unreachable')
    },
  })
  const draft = () => new ChildDraftStore(call, device, childOf())
  draft().type({ called: '演示' })
  expect(await store.remove(childOf())).toBe(false)
  expect([store.act.problem, draft().isRestored]).toEqual([expect.stringMatching('网络'), true])
})

test('children are not kept on the phone', async () => {
  const { device } = await open()
  const { call } = answering({
    'children.list': () => {
      throw new CallError('unreachable')
    },
  })
  const store = new ChildrenStore(call, device)
  await store.load()
  expect(store.list.value).toBeNull()
})
