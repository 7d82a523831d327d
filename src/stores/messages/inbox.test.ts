import type { CallMethod } from '../../client/call'
import type { MessageAnswer } from '../../client/device'
import { InboxStore } from './inbox'

const message = (id: string, at: string, isRead = false) => ({ id, title: '', text: '', page: null, at, isRead })
const consent = (template: string, left: number, wechatId: string | null = `w-${template}`) => ({
  template,
  wechatId,
  title: template,
  left,
})

const setUp = (pages: object[], said: Record<string, MessageAnswer> = {}) => {
  const calls: [string, unknown][] = []
  const asked: string[][] = []
  const unread: number[] = []
  const call = (async (method: string, input: unknown) => {
    calls.push([method, input])
    return method === 'inbox.list' ? pages.shift() : { unread: 0 }
  }) as CallMethod
  const device = {
    askMessages: async (ids: readonly string[]) => {
      asked.push([...ids])
      return said
    },
  }
  return { store: new InboxStore(call, device, (count) => void unread.push(count)), calls, asked, unread }
}

test('messages shown are marked as read, once', async () => {
  const { store, calls, unread } = setUp([
    { messages: [message('a', '2026-11-24T02:00:00.000Z')], isMore: false, consents: [] },
    { messages: [message('a', '2026-11-24T02:00:00.000Z', true)], isMore: false, consents: [] },
  ])
  await store.load()
  await store.load()
  expect(calls.map(([method]) => method)).toEqual(['inbox.list', 'inbox.read', 'inbox.list'])
  expect(calls[1]?.[1]).toEqual({ ids: ['a'] })
  expect(unread).toEqual([0])
})

test('older messages continue after the last one shown', async () => {
  const { store, calls } = setUp([
    { messages: [message('b', '2026-11-24T02:00:00.000Z', true)], isMore: true, consents: [] },
    { messages: [message('a', '2026-11-23T02:00:00.000Z', true)], isMore: false, consents: [] },
  ])
  await store.load()
  await store.showOlder()
  expect(store.messages.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(store.isMore).toBe(false)
  expect(calls[1]).toEqual(['inbox.list', { before: '2026-11-24T02:00:00.000Z' }])
})

test('WeChat’s prompt is the first call in the tap, for the three templates with the fewest consents, and the answers are recorded', async () => {
  const consents = [consent('a', 5), consent('b', 0), consent('c', 1), consent('d', 2), consent('e', 0, null)]
  const page = { messages: [], isMore: false, consents }
  const { store, asked, calls } = setUp([page, page], { 'w-b': 'accept', 'w-c': 'reject' })
  await store.load()
  const allowing = store.allow()
  expect(asked).toEqual([['w-b', 'w-c', 'w-d']])
  await allowing
  expect(calls[1]).toEqual([
    'messages.consent',
    {
      answers: [
        { template: 'b', answer: 'accept' },
        { template: 'c', answer: 'reject' },
      ],
    },
  ])
})

test('closing the prompt records no answer', async () => {
  const { store, calls } = setUp([{ messages: [], isMore: false, consents: [consent('a', 0)] }])
  await store.load()
  await store.allow()
  expect(calls).toHaveLength(1)
  expect(store.isUnasked).toBe(true)
})

test('coming back from an older message keeps the loaded older messages', async () => {
  const first = { messages: [message('b', '2026-11-24T02:00:00.000Z', true)], isMore: true, consents: [] }
  const second = { messages: [message('a', '2026-11-23T02:00:00.000Z', true)], isMore: false, consents: [] }
  const { store } = setUp([first, second, first])
  await store.load()
  await store.showOlder()
  await store.load()
  expect(store.messages.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(store.isMore).toBe(false)
})
