import { refused } from '../../../../test/refused'
import type { CallMethod } from '../../../client/call'
import { RolesStore } from './roles-store'

const openRoles = (answers: Record<string, () => unknown> = {}) => {
  const calls: [string, unknown][] = []
  const call = (async (method: string, input: unknown) => {
    calls.push([method, input])
    return (answers[method] ?? (() => ({ people: [], invites: [], isMore: false })))()
  }) as unknown as CallMethod
  return { calls, store: new RolesStore(call) }
}
const made = () => ({ code: '7K3QF-XM2RA', expiresAt: '2026-12-02T02:00:00Z' })

test('an invitation returns a code, and the list is reloaded', async () => {
  const { calls, store } = openRoles({ 'roles.invite': made })
  store.type({ name: ' 小周 ', communityId: 3 })
  await store.invite()
  expect(store.made).toEqual({ ...made(), name: '小周', role: 'worker' })
  expect(calls).toEqual([
    ['roles.invite', { role: 'worker', communityId: 3, name: '小周' }],
    ['roles.list', {}],
  ])
})

test('an admin has no community, whatever was selected before', async () => {
  const { calls, store } = openRoles({ 'roles.invite': made })
  store.type({ name: '小周', communityId: 3, phone: '13800004826', role: 'admin' })
  await store.invite()
  expect(calls[0]?.[1]).toEqual({ role: 'admin', communityId: null, name: '小周', phone: '13800004826' })
})

test('the code stays until the next invitation is started, which keeps role and community', async () => {
  const { store } = openRoles({ 'roles.invite': made })
  store.type({ name: '小周', communityId: 3, role: 'manager' })
  await store.invite()
  store.another()
  expect(store.made).toBeNull()
  expect(store.draft).toEqual({ role: 'manager', name: '', phone: '', communityId: 3 })
})

test('a rejected invitation keeps all input', async () => {
  const { store } = openRoles({
    'roles.invite': () => {
      throw refused('already_invited')
    },
  })
  store.type({ name: '小周', communityId: 3 })
  await store.invite()
  expect(store.inviting.problem).toContain('已经邀请过')
  expect(store.draft.name).toBe('小周')
})

test('a worker cannot be invited without a community', async () => {
  const { calls, store } = openRoles()
  store.type({ name: '小周' })
  await store.invite()
  expect(calls).toEqual([])
})

test('removing a role marks its row as busy and then reloads the list', async () => {
  const { calls, store } = openRoles({ 'roles.take': () => ({ role: 'worker', isSuspended: true }) })
  const work = store.change('0123456789abcdef', 'suspend')
  expect(store.act.doing).toBe('0123456789abcdef')
  await work
  expect(calls).toEqual([
    ['roles.take', { personId: '0123456789abcdef', how: 'suspend' }],
    ['roles.list', {}],
  ])
})
