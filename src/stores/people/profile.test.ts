import { newcomer } from '../../../test/seen-me'
import { CallError, type CallMethod } from '../../client/call'
import { ProfileStore } from './profile'
import { SessionStore } from '../session'

const setUp = (answer: (method: string, input: unknown) => unknown) => {
  const calls: [string, unknown][] = []
  const call = (async (method: string, input: unknown) => {
    calls.push([method, input])
    return method === 'me.get' ? newcomer : answer(method, input)
  }) as CallMethod
  const session = new SessionStore(call, { isSignedIn: () => true })
  return { store: new ProfileStore(call, session), session, calls }
}

test('only changed fields are sent, and every page sees the result', async () => {
  const { store, session, calls } = setUp(() => ({ ...newcomer, name: '演示居民' }))
  await store.load()
  store.type({ name: ' 演示居民 ' })
  await store.save()
  expect(calls[1]).toEqual(['me.save', { name: '演示居民' }])
  expect(store.isSaved).toBe(true)
  expect(session.me.value?.name).toBe('演示居民')
})

test('nothing is sent when nothing changed', async () => {
  const { store, calls } = setUp(() => newcomer)
  await store.load()
  await store.save()
  expect(calls).toHaveLength(1)
  expect(store.isSaved).toBe(true)
})

test('a failed save keeps all input', async () => {
  const { store } = setUp(() => Promise.reject(new CallError('phone_wrong')))
  await store.load()
  store.type({ phone: '138' })
  expect(store.isPhoneRight).toBe(false)
  await store.save()
  expect(store.draft?.phone).toBe('138')
  expect(store.act.problem).toContain('电话')
})

test('WeChat’s number replaces the typed one, and the other input stays', async () => {
  const { store } = setUp(() => ({ ...newcomer, phone: { number: '00011112222', isVerified: true } }))
  await store.load()
  store.type({ name: '演示居民', phone: '000' })
  await store.givePhone('code')
  expect(store.draft).toMatchObject({ name: '演示居民', phone: '00011112222' })
})

test('an invalid name is reported while typing, and an empty one is valid', async () => {
  const { store } = setUp(() => newcomer)
  await store.load()
  const isRight = (name: string) => {
    store.type({ name })
    return store.isNameRight
  }
  expect([isRight(''), isRight(' 演示 '), isRight('\u3164'), isRight('演示\u200f')]).toEqual([true, true, false, false])
})
