import { CallError, type CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { type Application, VolunteersStore } from './volunteers-store'

const ID = '1-0123456789abcdef'
const application = (isMinor = false): Application => ({
  id: ID,
  personId: '0123456789abcdef',
  name: '演示陈同学',
  phoneEnd: '0001',
  community: '演示社区',
  words: '',
  appliedAt: '2026-11-24T02:00:00.000Z',
  isMinor,
})

const open = (decide: () => unknown = () => ({})) => {
  const decided: unknown[] = []
  const call = (async (method: string, input: unknown) => {
    if (method === 'volunteers.list') return { applications: [] }
    decided.push(input)
    return decide()
  }) as unknown as CallMethod
  return { decided, store: new VolunteersStore(call, {} as Device) }
}

test('approving needs no reason', async () => {
  const { decided, store } = open()
  await store.accept(application())
  expect(decided).toEqual([{ applicationId: ID, isAccepted: true, reason: null }])
})

test('refusing sends the reason that the applicant reads', async () => {
  const { decided, store } = open()
  store.startRefusing(ID)
  store.say(' 这一阵够了 ')
  await store.refuse()
  expect(decided).toEqual([{ applicationId: ID, isAccepted: false, reason: '这一阵够了' }])
  expect(store.refusingId).toBe('')
})

test('a refusal that did not arrive keeps its reason', async () => {
  const { store } = open(() => {
    throw new CallError('unreachable')
  })
  store.startRefusing(ID)
  store.say('这一阵够了')
  await store.refuse()
  expect(store.act.problem).toContain('网络')
  expect([store.refusingId, store.reason]).toEqual([ID, '这一阵够了'])
})

test('another application starts with an empty reason', () => {
  const { store } = open()
  store.startRefusing(ID)
  store.say('这一阵够了')
  store.startRefusing('1-fedcba9876543210')
  expect(store.reason).toBe('')
})

test('a minor is accepted only once a parent agrees, and that is said', async () => {
  const { decided, store } = open()
  const minor = application(true)
  await store.accept(minor)
  expect([store.isConsentOpen(minor), decided]).toEqual([true, []])
  store.setConsent(ID, true)
  await store.accept(minor)
  expect(decided).toEqual([{ applicationId: ID, isAccepted: true, reason: null, hasGuardianConsent: true }])
})

test('a consent taken back is not sent, nor with a refusal', async () => {
  const { decided, store } = open()
  store.setConsent(ID, true)
  store.setConsent(ID, false)
  await store.accept(application())
  store.setConsent(ID, true)
  store.startRefusing(ID)
  store.say('这一阵够了')
  await store.refuse()
  expect(decided).toEqual([
    { applicationId: ID, isAccepted: true, reason: null },
    { applicationId: ID, isAccepted: false, reason: '这一阵够了' },
  ])
})
