import { CallError, type CallMethod } from '../../../client/call'
import { PersonStore } from './person-store'

const ID = '0123456789abcdef'
const person = { id: ID, name: '林婆婆', phone: { number: '13800004826', isVerified: false }, isMergeOffered: false }

const openPerson = async (answers: Record<string, unknown>) => {
  const calls: string[] = []
  const call = (async (method: string) => {
    calls.push(method)
    const answer = answers[method]
    if (answer instanceof Error) throw answer
    return answer
  }) as unknown as CallMethod
  const store = new PersonStore(call, ID)
  await store.load()
  return { calls, store }
}

test('confirming the number shows it as verified without another entry in the view log', async () => {
  const { calls, store } = await openPerson({ 'people.open': person, 'people.confirm': { phone: '13800004826' } })
  await store.confirm()
  expect(store.person.value?.phone).toEqual({ number: '13800004826', isVerified: true })
  expect(calls).toEqual(['people.open', 'people.confirm'])
})

test('suggesting a merge asks the other person and shows that they were asked', async () => {
  const { store } = await openPerson({ 'people.open': person, 'people.merge': { expiresAt: '2026-12-01T00:00:00Z' } })
  await store.merge()
  expect(store.person.value).toMatchObject({ name: '林婆婆', isMergeOffered: true })
})

test('a rejected confirmation leaves the number unverified and shows the reason', async () => {
  const { store } = await openPerson({ 'people.open': person, 'people.confirm': new CallError('forbidden') })
  await store.confirm()
  expect(store.person.value?.phone?.isVerified).toBe(false)
  expect(store.act.problem).toContain('办不了')
})

test('a malformed id in the route is treated as not found', async () => {
  const { store } = await openPerson({ 'people.open': new CallError('invalid_input') })
  expect(store.person.code).toBe('not_found')
})
