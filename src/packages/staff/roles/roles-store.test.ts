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

test('an invitation brings a code, and the list is asked for anew', async () => {
  const { calls, store } = openRoles({ 'roles.invite': made })
  store.type({ name: ' 小周 ', communityId: 3 })
  await store.invite()
  expect(store.made).toEqual({ ...made(), name: '小周', role: 'worker' })
  expect(calls).toEqual([
    ['roles.invite', { role: 'worker', communityId: 3, name: '小周' }],
    ['roles.list', {}],
  ])
})

test('an admin belongs to no community, whatever was chosen before', async () => {
  const { calls, store } = openRoles({ 'roles.invite': made })
  store.type({ name: '小周', communityId: 3, phone: '13800004826', role: 'admin' })
  await store.invite()
  expect(calls[0]?.[1]).toEqual({ role: 'admin', communityId: null, name: '小周', phone: '13800004826' })
})

test('the code stays until the next one is wanted, and role and community stay for that', async () => {
  const { store } = openRoles({ 'roles.invite': made })
  store.type({ name: '小周', communityId: 3, role: 'manager' })
  await store.invite()
  store.another()
  expect(store.made).toBeNull()
  expect(store.draft).toEqual({ role: 'manager', name: '', phone: '', communityId: 3 })
})

test('a refused invitation keeps what was typed', async () => {
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

test('a worker without a community is not invited', async () => {
  const { calls, store } = openRoles()
  store.type({ name: '小周' })
  await store.invite()
  expect(calls).toEqual([])
})

test('taking a role away names its row while it lasts, and shows the list as it is then', async () => {
  const { calls, store } = openRoles({ 'roles.take': () => ({ role: 'worker', isSuspended: true }) })
  const work = store.change('0123456789abcdef', 'suspend')
  expect(store.act.doing).toBe('0123456789abcdef')
  await work
  expect(calls).toEqual([
    ['roles.take', { personId: '0123456789abcdef', how: 'suspend' }],
    ['roles.list', {}],
  ])
})
